import type { PhoneField } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import type { CountryChoice } from './country-choice'
import { CountrySelect } from './country-select'
import type { InputElementProps, InputFace } from './input-face'
import { onEnter } from './on-enter'
import { UncheckedNotice } from './unchecked-notice'
import { useDescription } from './use-description'

interface NumberInputProps {
  field: PhoneField
  /** Marks it, and has the alert read out with it. */
  invalid: boolean
  onSubmit(): void
}

/** Country and number as one control. */
export function NumberField({ choice, ...input }: NumberInputProps & { choice: CountryChoice }) {
  const { phoneLabel } = useMessages()
  const { countrySelect: Select = CountrySelect, flag } = choice
  const { id, look } = useFrame()
  return (
    <div {...look('field')}>
      <label htmlFor={`${id}number`} {...look('label')}>
        {phoneLabel}
      </label>
      <div {...look('phone')} data-invalid={input.invalid ? '' : undefined}>
        <Select field={input.field} flag={flag} />
        <NumberInput {...input} />
      </div>
      <UncheckedNotice shown={input.field.judgedBy === 'backend'} />
    </div>
  )
}

export function NumberInput({
  field,
  invalid,
  onSubmit,
  className,
  render,
}: NumberInputProps & InputFace<void>) {
  const { id, look } = useFrame()
  const { inputProps } = field
  const { enter, leave, ...description } = useDescription(invalid, `${id}error`)
  const input: InputElementProps = {
    ...inputProps,
    id: `${id}number`,
    form: '',
    ...look('phone-input', className),
    dir: 'ltr',
    'aria-invalid': invalid || undefined,
    ...description,
    'aria-required': true,
    onKeyDown: (event) => onEnter(event, onSubmit),
    onFocus() {
      enter()
      inputProps.onFocus()
    },
    onBlur() {
      leave()
      void inputProps.onBlur()
    },
  }
  return render ? render(input) : <input {...input} />
}
