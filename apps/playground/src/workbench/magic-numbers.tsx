import type { SandboxAction } from '@embedded-signup/sandbox'
import { useId } from 'react'
import type { MagicChoice } from '../../feed/feed'

interface MagicNumbersProps {
  numbers: readonly MagicChoice[]
  onTry: (phone: string) => void
}

const display = (phone: string) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3')

/** When a number's failure is met. */
const groups: { action: SandboxAction; title: string }[] = [
  { action: 'getCode', title: 'When a code is sent' },
  { action: 'checkCode', title: 'When the code is checked' },
  { action: 'createClient', title: 'When the number is registered' },
]

/** Numbers that bring their own outcome. A click puts one into the step. */
export function MagicNumbers({ numbers, onTry }: MagicNumbersProps) {
  const id = useId()
  return (
    <section className="magic" aria-labelledby={id}>
      <h3 id={id}>Test numbers</h3>
      <div className="magic-list">
        {groups.map(({ action, title }) => (
          <section key={action} aria-labelledby={`${id}${action}`}>
            <h4 id={`${id}${action}`}>{title}</h4>
            <ul>
              {numbers
                .filter((number) => number.action === action)
                .map(({ phone, description }) => (
                  <li key={phone}>
                    <button type="button" onClick={() => onTry(phone)}>
                      <span className="digits">{display(phone)}</span>
                      <span className="magic-what">{description}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
