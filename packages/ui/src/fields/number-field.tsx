import type { PhoneField } from '@embedded-signup/hooks'
import { useId } from 'react'
import { useMessages } from '../messages/messages-context'
import type { CountryChoice } from './country-choice'
import { CountrySelect } from './country-select'
import { onEnter } from './on-enter'

interface NumberFieldProps {
  field: PhoneField
  choice: CountryChoice
  /** The alert that speaks of this field, if there is one. */
  errorId: string | undefined
  onSubmit(): void
}

/** Country and number as one control. */
export function NumberField({ field, choice, errorId, onSubmit }: NumberFieldProps) {
  const { phoneLabel } = useMessages()
  const { countrySelect: Select = CountrySelect, flag } = choice
  const id = useId()
  return (
    <div className="es-field">
      <label htmlFor={id} className="es-label">
        {phoneLabel}
      </label>
      <div className="es-phone" data-invalid={errorId ? '' : undefined}>
        <Select field={field} flag={flag} />
        <input
          {...field.inputProps}
          id={id}
          form=""
          className="es-phone-input es-digits"
          dir="ltr"
          aria-invalid={errorId ? true : undefined}
          aria-describedby={errorId}
          aria-required="true"
          onKeyDown={(event) => {
            field.inputProps.onKeyDown(event)
            onEnter(event, onSubmit)
          }}
        />
      </div>
    </div>
  )
}
