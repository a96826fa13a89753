export { CountrySearch } from './country-search/country-search'
export { enCountrySearch } from './country-search/en-country-search'
export type { CountrySearchWords } from './country-search/country-search-words'
