import type { MagicChoice } from '../../feed/feed'

interface MagicNumbersProps {
  numbers: readonly MagicChoice[]
  onTry: (phone: string) => void
}

const display = (phone: string) => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3')

/** Numbers that bring their own outcome. A click puts one into the step. */
export const MagicNumbers = ({ numbers, onTry }: MagicNumbersProps) => (
  <section className="magic" aria-label="Test numbers">
    <h3>Test numbers</h3>
    <ul className="magic-list">
      {numbers.map(({ phone, description }) => (
        <li key={`${phone}${description}`}>
          <button type="button" onClick={() => onTry(phone)}>
            <span className="digits">{display(phone)}</span>
            <span className="magic-what">{description}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
)
