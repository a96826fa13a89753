import type { PhoneField } from '@embedded-signup/hooks'
import { useRef, useState } from 'react'
import type { Messages } from '../messages/messages'
import type { CountryList } from './country-list'
import type { CountrySearchWords } from './country-search-words'

export interface LoadedList {
  CountryList: typeof CountryList
  words: CountrySearchWords | undefined
}

async function load(field: PhoneField, { countrySearch: source, locale }: Messages): Promise<LoadedList> {
  const words = typeof source === 'function' ? source().catch(() => undefined) : undefined
  const list = await import('./country-list')
  list.prepareList(field.countries, locale, field.preferredCountries?.join() ?? '')
  return { CountryList: list.CountryList, words: await words }
}

/** The list and its words, loaded by the first `reach`. */
export function useCountryList(field: PhoneField, messages: Messages) {
  const [list, setList] = useState<LoadedList | 'failed'>()
  const reached = useRef(false)
  const reach = () => {
    if (reached.current) return
    reached.current = true
    load(field, messages).then(setList, () => setList('failed'))
  }
  return { list, reach }
}
