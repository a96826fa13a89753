import type { ComponentPropsWithoutRef, ReactElement, ReactNode } from 'react'
import { useFrame } from '../frame/frame-context'

/** What a button of ours is made of, and no more: it may be spread on a component whose `color` is its own. */
export type ButtonElementProps = Pick<
  ComponentPropsWithoutRef<'button'>,
  | 'type'
  | 'className'
  | 'style'
  | 'disabled'
  | 'aria-disabled'
  | 'aria-expanded'
  | 'aria-controls'
  | 'onClick'
  | 'children'
> & {
  'data-look': 'primary' | 'quiet'
  'data-busy': true | undefined
}

/** How a button may be drawn otherwise. */
export interface ButtonFace {
  className?: string | undefined
  /** Draws it; takes everything that makes it work. */
  render?: ((props: ButtonElementProps, state: undefined) => ReactElement) | undefined
}

interface ButtonProps extends ButtonFace, Pick<ButtonElementProps, 'aria-expanded' | 'aria-controls'> {
  look: 'primary' | 'quiet'
  onPress(): void
  /** Under way: shown, announced by the text, and deaf to further presses, but still focusable. */
  busy?: boolean | undefined
  disabled?: boolean | undefined
  children: ReactNode
}

export function Button(props: ButtonProps) {
  const { look: kind, onPress, busy = false, disabled, className, render, children, ...opens } = props
  const { look, button: Element = 'button' } = useFrame()
  const button: ButtonElementProps = {
    type: 'button',
    ...look(`button-${kind}`, className),
    disabled,
    'aria-disabled': busy || undefined,
    ...opens,
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
  return render ? render(button, undefined) : <Element {...button} />
}
