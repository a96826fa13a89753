import { SignupProvider, useVerifyPhone, type CountryCode } from '@embedded-signup/hooks'
import { useState } from 'react'
import { FieldError } from '../field-error'
import { show } from '../stage'

const names = new Intl.DisplayNames('en', { type: 'region' })

function HeadlessField() {
  const signup = useVerifyPhone({ defaultCountry: 'ID', resume: false })
  const [filled, setFilled] = useState(false)
  if (signup.step !== 'phone') return null
  const { inputProps, country, countries, chooseCountry, problem } = signup.field
  const shown = filled ? countries : countries.filter(({ code }) => code === country)
  return (
    <>
      <select
        aria-label="Country"
        value={country}
        onChange={({ target }) => chooseCountry(target.value as CountryCode)}
        onPointerDown={() => setFilled(true)}
        onFocus={() => setFilled(true)}
      >
        {shown.map(({ code, callingCode }) => (
          <option key={code} value={code}>
            {`${names.of(code)} (+${callingCode})`}
          </option>
        ))}
      </select>
      <input {...inputProps} aria-label="Phone number" aria-invalid={problem !== undefined} />
      <FieldError shown={problem !== undefined} />
    </>
  )
}

show(<HeadlessField />, (page) => <SignupProvider>{page}</SignupProvider>)
