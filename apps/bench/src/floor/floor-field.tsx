import type * as libphonenumber from 'libphonenumber-js'
import type { CountryCode } from 'libphonenumber-js'
import { useState } from 'react'
import { FieldError } from '../field-error'
import { regionCodes } from './region-codes'

const names = new Intl.DisplayNames('en', { type: 'region' })

type NumberPlan = Pick<typeof libphonenumber, 'AsYouType' | 'parsePhoneNumberFromString'>

interface FloorFieldProps {
  /** Groups the digits as they are typed, and lets the caret jump to the end. Default: when the field is left. */
  grouping?: boolean
  onValid?: (phone: string | undefined) => void
}

/**
 * The plainest field that does the job: a native select that is filled on first use, an input, and libphonenumber-js
 * fetched on first focus.
 */
export function FloorField({ grouping = false, onValid }: FloorFieldProps) {
  const [country, setCountry] = useState<string>('ID')
  const [text, setText] = useState('')
  const [filled, setFilled] = useState(false)
  const [plan, setPlan] = useState<NumberPlan>()
  const [wrong, setWrong] = useState(false)
  const group = (typed: string) =>
    plan && grouping ? new plan.AsYouType(country as CountryCode).input(typed) : typed
  const load = async () => {
    const { AsYouType, parsePhoneNumberFromString } = await import('libphonenumber-js')
    setPlan({ AsYouType, parsePhoneNumberFromString })
  }
  const judge = () => {
    const phone = plan?.parsePhoneNumberFromString(text, country as CountryCode)
    setWrong(!phone?.isValid())
    if (phone?.isValid()) setText(phone.formatInternational())
    onValid?.(phone?.isValid() ? phone.number : undefined)
  }
  return (
    <>
      <select
        aria-label="Country"
        value={country}
        onChange={({ target }) => setCountry(target.value)}
        onPointerDown={() => setFilled(true)}
        onFocus={() => setFilled(true)}
      >
        {(filled ? regionCodes : [country]).map((code) => (
          <option key={code} value={code}>
            {names.of(code)}
          </option>
        ))}
      </select>
      <input
        type="tel"
        autoComplete="tel"
        aria-label="Phone number"
        aria-invalid={wrong}
        value={text}
        onChange={({ target }) => {
          setText(group(target.value))
          setWrong(false)
        }}
        onFocus={() => void load()}
        onBlur={judge}
      />
      <FieldError shown={wrong} />
    </>
  )
}
