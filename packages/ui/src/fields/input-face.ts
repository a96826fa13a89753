import type { ComponentPropsWithRef, ReactElement } from 'react'

export type InputElementProps = ComponentPropsWithRef<'input'>

/** How an input may be drawn otherwise. */
export interface InputFace {
  className?: string | undefined
  /** Draws it; takes everything that makes it work. What it draws must hold a real `<input>` with the `ref`. */
  render?: ((props: InputElementProps) => ReactElement) | undefined
}
