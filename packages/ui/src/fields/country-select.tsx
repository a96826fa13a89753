import type { CountryCode } from '@embedded-signup/hooks'
import { Fragment, useEffect, useMemo, useRef } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import type { CountrySelectProps } from './country-choice'
import { CountryFace } from './country-face'
import { useNamedCountries } from './use-named-countries'

/**
 * The browser's own `<select>` below a designed face: fast, right on phones, known to every screen reader. Its options
 * are filled in when the page is idle or the list is reached for, so that they and the tables of names, which a browser is
 * slow to open, cost the first paint nothing; a key in the number beside it does not touch them.
 */
export function CountrySelect({ field, flag }: CountrySelectProps) {
  const { countryLabel } = useMessages()
  const { look } = useFrame()
  const { country, chooseCountry } = field
  const { named, first, fill } = useNamedCountries(field)
  const choose = useRef(chooseCountry)

  useEffect(() => {
    choose.current = chooseCountry
  })

  const options = useMemo(() => {
    const rest = named?.findIndex(({ code }) => !first.includes(code))
    return named?.map(({ code, name, callingCode }, index) => (
      <Fragment key={code}>
        {index > 0 && index === rest && <hr />}
        <option value={code}>{`${name} (+${callingCode})`}</option>
      </Fragment>
    ))
  }, [named, first])
  const select = useMemo(
    () => (
      <select
        {...look('country-select')}
        form=""
        aria-label={countryLabel}
        autoComplete="country"
        value={country}
        onChange={({ target }) => choose.current(target.value as CountryCode)}
        onPointerDown={fill}
        onFocus={fill}
      >
        {options ?? <option>{country}</option>}
      </select>
    ),
    [country, countryLabel, options, fill, look],
  )

  return (
    <div {...look('country')}>
      {select}
      <CountryFace country={country} callingCode={field.callingCode} flag={flag} />
    </div>
  )
}
