import type { CountryCode } from '@embedded-signup/hooks'
import { Fragment, useEffect, useMemo, useState } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { whenIdle } from '../later/when-idle'
import type { CountrySelectProps } from './country-choice'
import { CountryFace } from './country-face'
import { countryName, namedCountries } from './country-names'

/**
 * The browser's own `<select>` below a designed face: fast, right on phones, known to every screen reader. Its options
 * are filled in when the page is idle or the list is reached for, so that they cost the first paint nothing.
 */
export function CountrySelect({ field, flag }: CountrySelectProps) {
  const { countryLabel, locale } = useMessages()
  const { look } = useFrame()
  const { country, countries, chooseCountry } = field
  const first = field.preferredCountries?.join() ?? ''
  const [filled, setFilled] = useState(false)
  const options = useMemo(
    () => (filled ? namedCountries(countries, locale, first) : []),
    [filled, countries, locale, first],
  )
  const rest = options.findIndex(({ code }) => !first.includes(code))
  const fill = () => setFilled(true)

  useEffect(() => whenIdle(() => setFilled(true)), [])

  return (
    <div {...look('country')}>
      <select
        {...look('country-select')}
        form=""
        aria-label={countryLabel}
        autoComplete="country"
        value={country}
        onChange={({ target }) => chooseCountry(target.value as CountryCode)}
        onPointerDown={fill}
        onFocus={fill}
      >
        {filled ? (
          options.map(({ code, name, callingCode }, index) => (
            <Fragment key={code}>
              {index > 0 && index === rest && <hr />}
              <option value={code}>{`${name} (+${callingCode})`}</option>
            </Fragment>
          ))
        ) : (
          <option value={country}>{countryName(country, locale)}</option>
        )}
      </select>
      <CountryFace field={field} flag={flag} />
    </div>
  )
}
