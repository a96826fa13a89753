import type { ComponentPropsWithRef, ReactElement } from 'react'

/** What an input of ours is made of, and no more: it may be spread on a component whose `color` and `size` are its own. */
export type InputElementProps = Pick<
  ComponentPropsWithRef<'input'>,
  | 'ref'
  | 'id'
  | 'name'
  | 'form'
  | 'type'
  | 'inputMode'
  | 'autoComplete'
  | 'dir'
  | 'className'
  | 'style'
  | 'defaultValue'
  | 'aria-invalid'
  | 'aria-describedby'
  | 'aria-required'
  | 'onChange'
  | 'onCompositionEnd'
  | 'onKeyDown'
  | 'onFocus'
  | 'onBlur'
>

/** What the number's input knows beside its props, for components that draw label and state themselves. */
export interface NumberInputState {
  label: string
  invalid: boolean
}

/** The same of the code's input; `value` and `onValueChange` are for components that are controlled. */
export interface CodeInputState extends NumberInputState {
  /** Digits only. */
  value: string
  /** Digits a code has. */
  length: number
  onValueChange(text: string): void
}

/** How an input may be drawn otherwise. */
export interface InputFace<State> {
  className?: string | undefined
  /** Draws it; takes everything that makes it work. What it draws must hold a real `<input>` with the `ref`. */
  render?: ((props: InputElementProps, state: State) => ReactElement) | undefined
}
