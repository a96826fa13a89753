import type { CountrySearchWords } from './country-search-words'

export const enCountrySearch: CountrySearchWords = {
  searchLabel: 'Search name or code',
  noMatch:
    'No country in this list matches “{text}”. Check the spelling, or type a calling code such as +62.',
  results: { one: '{count} result', other: '{count} results' },
  close: 'Close',
}
