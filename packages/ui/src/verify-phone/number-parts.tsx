'use client'
import type { CountryChoice } from '../fields/country-choice'
import { CountrySelect as NativeSelect } from '../fields/country-select'
import { DrawnCountrySelect } from '../fields/drawn-country-select'
import { DrawnMethodPicker } from '../fields/drawn-method-picker'
import { MethodPicker as MethodPickerOf } from '../fields/method-picker'
import { NumberField as NumberFieldOf, NumberInput as NumberInputOf } from '../fields/number-field'
import { useRender } from '../frame/render'
import { useMessages } from '../messages/messages-context'
import { failureOf } from './failure-of'
import type {
  ButtonPartProps,
  CountrySelectPartProps,
  MethodPickerProps,
  NumberInputProps,
} from './part-props'
import { SendButton as SendButtonOf } from './phone-step'
import { useArm, useCountryChoice } from './step-context'

/** Country and number as one control, with its label. */
export function NumberField(choice: CountryChoice) {
  const step = useNumberStep()
  const given = useCountryChoice()
  return step && <NumberFieldOf {...step} choice={{ ...given, ...choice }} />
}

/** The country alone, for a layout of your own. */
export function CountrySelect({ className, render, ...choice }: CountrySelectPartProps) {
  const field = useArm('phone')?.field
  const { countrySelect: Select = NativeSelect, flag } = { ...useCountryChoice(), ...choice }
  const drawn = useRender(render)
  if (!field) return null
  return drawn ? (
    <DrawnCountrySelect field={field} className={className} render={drawn} />
  ) : (
    <Select field={field} flag={flag} />
  )
}

/** The number alone, beside a `Label`. */
export function NumberInput({ className, render }: NumberInputProps) {
  const { phoneLabel: label } = useMessages()
  const step = useNumberStep()
  const drawn = useRender(render)
  if (!step) return null
  return (
    <NumberInputOf
      {...step}
      className={className}
      render={drawn && ((props) => drawn(props, { label, invalid: step.invalid }))}
    />
  )
}

/** SMS or voice call. */
export function MethodPicker({ className, render }: MethodPickerProps) {
  const method = useArm('phone')?.method
  const drawn = useRender(render)
  if (!method) return null
  return drawn ? (
    <DrawnMethodPicker method={method} className={className} render={drawn} />
  ) : (
    <MethodPickerOf method={method} className={className} />
  )
}

/** Asks for a code, the way that was chosen. */
export function SendButton({ className, render }: ButtonPartProps) {
  const step = useArm('phone')
  const drawn = useRender(render)
  return step ? <SendButtonOf step={step} className={className} render={drawn} /> : null
}

function useNumberStep() {
  const step = useArm('phone')
  return (
    step && {
      field: step.field,
      invalid: failureOf(step)?.ofField ?? false,
      onSubmit: () => void step.send.run(),
    }
  )
}
