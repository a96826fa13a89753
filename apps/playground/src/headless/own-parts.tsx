import { errorTexts, useCountdown, type SignupError } from '@embedded-signup/hooks'
import type { ReactNode } from 'react'

/** Its own component, because it renders every second. */
export function ResendLink({ at, text, onPress }: { at: number; text: string; onPress: () => void }) {
  const seconds = useCountdown(at)
  return (
    <button type="button" className="own-link" disabled={seconds > 0} onClick={onPress}>
      {seconds > 0 ? `${text} in ${seconds} s` : text}
    </button>
  )
}

export const Problem = ({
  id,
  error,
  text = error && errorTexts[error.code],
}: {
  id: string
  error: SignupError | undefined
  text?: string | undefined
}) => (
  <p id={id} role="alert" className="own-problem">
    {text}
  </p>
)

export const Question = ({
  title,
  onSubmit,
  children,
}: {
  title: string
  onSubmit?: () => void
  children: ReactNode
}) => (
  <form
    className="own"
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit?.()
    }}
  >
    <h1>{title}</h1>
    {children}
  </form>
)
