import type { CountryCode, PhoneField } from '@embedded-signup/hooks'
import { useEffect, useMemo, useState } from 'react'
import { useMessages } from '../messages/messages-context'
import { whenIdle } from '../messages/when-idle'
import { ChevronIcon } from '../parts/icons'
import { countryName, namedCountries } from './country-names'

/**
 * The browser's own `<select>` below a designed face: fast, right on phones, known to every screen reader. Its options
 * are filled in when the page is idle or the list is reached for, so that they cost the first paint nothing.
 */
export function CountrySelect({ field }: { field: PhoneField }) {
  const { countryLabel, locale } = useMessages()
  const { country, callingCode, countries, chooseCountry } = field
  const [filled, setFilled] = useState(false)
  const options = useMemo(
    () => (filled ? namedCountries(countries, locale) : []),
    [filled, countries, locale],
  )
  const fill = () => setFilled(true)

  useEffect(() => whenIdle(() => setFilled(true)), [])

  return (
    <div className="es-country">
      <select
        className="es-country-select"
        aria-label={countryLabel}
        autoComplete="country"
        value={country}
        onChange={({ target }) => chooseCountry(target.value as CountryCode)}
        onPointerDown={fill}
        onFocus={fill}
      >
        {filled ? (
          options.map(({ code, name, callingCode: dial }) => (
            <option key={code} value={code}>
              {`${name} (+${dial})`}
            </option>
          ))
        ) : (
          <option value={country}>{countryName(country, locale)}</option>
        )}
      </select>
      <span className="es-country-face" aria-hidden="true" translate="no">
        <span className="es-country-code">{country}</span>
        <ChevronIcon />
        <span className="es-digits" dir="ltr">
          +{callingCode}
        </span>
      </span>
    </div>
  )
}
