import type { ComponentPropsWithoutRef, ReactElement, ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'

/** What a button of ours is made of. */
export type ButtonElementProps = ComponentPropsWithoutRef<'button'> & {
  'data-look': 'primary' | 'quiet'
  'data-busy': true | undefined
}

/** How a button may be drawn otherwise. */
export interface ButtonFace {
  className?: string | undefined
  /** Draws it; takes everything that makes it work. */
  render?: ((props: ButtonElementProps) => ReactElement) | undefined
}

interface ButtonProps extends ButtonFace {
  look: 'primary' | 'quiet'
  onPress(): void
  /** Under way: shown, announced by the text, and deaf to further presses, but still focusable. */
  busy?: boolean | undefined
  disabled?: boolean | undefined
  children: ReactNode
}

export function Button(props: ButtonProps) {
  const { look: kind, onPress, busy = false, disabled, className, render, children } = props
  const { look } = useFrame()
  const button: ButtonElementProps = {
    type: 'button',
    ...look(`button-${kind}`, className),
    disabled,
    'aria-disabled': busy || undefined,
    'data-look': kind,
    'data-busy': busy || undefined,
    onClick: () => busy || onPress(),
    children: (
      <>
        {busy && <span {...look('spinner')} aria-hidden="true" />}
        <span>{children}</span>
      </>
    ),
  }
  return render ? render(button) : <button {...button} type="button" />
}
