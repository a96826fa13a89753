import type { ReactNode } from 'react'

interface ButtonProps {
  look: 'primary' | 'quiet'
  onPress(): void
  /** Under way: shown, announced by the text, and deaf to further presses, but still focusable. */
  busy?: boolean | undefined
  disabled?: boolean | undefined
  children: ReactNode
}

export const Button = ({ look, onPress, busy = false, disabled, children }: ButtonProps) => (
  <button
    type="button"
    className={`es-button es-button-${look}`}
    disabled={disabled}
    aria-disabled={busy || undefined}
    data-busy={busy || undefined}
    onClick={() => busy || onPress()}
  >
    {busy && <span className="es-spinner" aria-hidden="true" />}
    <span>{children}</span>
  </button>
)
