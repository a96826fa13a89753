import type { ComponentPropsWithoutRef } from 'react'
import type { CountryChoice } from '../fields/country-choice'
import type { CountryElementProps, CountryState } from '../fields/drawn-country-select'
import type { MethodPickerElementProps, MethodPickerState } from '../fields/drawn-method-picker'
import type { CodeInputState, InputElementProps, NumberInputState } from '../fields/input-face'
import type { Render } from '../frame/render'
import type { AlertElementProps } from '../parts/alert'
import type { ButtonElementProps } from '../parts/button'

export type LabelElementProps = Pick<
  ComponentPropsWithoutRef<'label'>,
  'htmlFor' | 'className' | 'style' | 'children'
>

export interface PartProps<Element extends object, State = undefined> {
  /** Added to our class and to that of the slot. */
  className?: string | undefined
  /** An element of yours in place of ours, or a function that draws it from its props and what the part knows. */
  render?: Render<Element, State> | undefined
}

export type ButtonPartProps = PartProps<ButtonElementProps>
export type NumberInputProps = PartProps<InputElementProps, NumberInputState>
export type CodeInputProps = PartProps<InputElementProps, CodeInputState>
export type LabelProps = PartProps<LabelElementProps>
export type CountrySelectPartProps = CountryChoice & PartProps<CountryElementProps, CountryState>
export type MethodPickerProps = PartProps<MethodPickerElementProps, MethodPickerState>
export type MessageProps = PartProps<AlertElementProps>
