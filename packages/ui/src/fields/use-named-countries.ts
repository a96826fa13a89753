import type { PhoneField } from '@embedded-signup/hooks'
import { useEffect, useMemo, useReducer } from 'react'
import { whenIdle } from '../later/when-idle'
import { useMessages } from '../messages/messages-context'
import { namedCountries } from './country-names'

/**
 * The countries in the order of the reader's language, preferred ones first; none until the page is idle or the list is
 * reached for (`fill`), since the tables of names are slow to open.
 */
export function useNamedCountries({ countries, preferredCountries }: PhoneField) {
  const { locale } = useMessages()
  const [filled, fill] = useReducer(() => true, false)
  const first = preferredCountries?.join() ?? ''
  const named = useMemo(
    () => (filled ? namedCountries(countries, locale, first) : undefined),
    [filled, countries, locale, first],
  )
  useEffect(() => whenIdle(fill), [])
  return { named, first, fill }
}
