import type { CountryCode } from '@embedded-signup/hooks'
import { Fragment, useEffect, useMemo, useRef, useState } from 'react'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import { whenIdle } from '../later/when-idle'
import type { CountrySelectProps } from './country-choice'
import { CountryFace } from './country-face'
import { namedCountries } from './country-names'

/**
 * The browser's own `<select>` below a designed face: fast, right on phones, known to every screen reader. Its options
 * are filled in when the page is idle or the list is reached for, so that they and the tables of names, which a browser is
 * slow to open, cost the first paint nothing; a key in the number beside it does not touch them.
 */
export function CountrySelect({ field, flag }: CountrySelectProps) {
  const { countryLabel, locale } = useMessages()
  const { look } = useFrame()
  const { country, countries, chooseCountry } = field
  const first = field.preferredCountries?.join() ?? ''
  const [filled, setFilled] = useState(false)
  const options = useMemo(() => {
    if (!filled) return undefined
    const named = namedCountries(countries, locale, first)
    const rest = named.findIndex(({ code }) => !first.includes(code))
    return named.map(({ code, name, callingCode }, index) => (
      <Fragment key={code}>
        {index > 0 && index === rest && <hr />}
        <option value={code}>{`${name} (+${callingCode})`}</option>
      </Fragment>
    ))
  }, [filled, countries, locale, first])
  const choose = useRef(chooseCountry)

  useEffect(() => {
    choose.current = chooseCountry
  })
  useEffect(() => whenIdle(() => setFilled(true)), [])

  const select = useMemo(() => {
    const fill = () => setFilled(true)
    return (
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
    )
  }, [country, countryLabel, options, look])

  return (
    <div {...look('country')}>
      {select}
      <CountryFace country={country} callingCode={field.callingCode} flag={flag} />
    </div>
  )
}
