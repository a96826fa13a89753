import { countries, type CountryCode } from '@embedded-signup/contract'

/** Without `+`. */
export const callingCodeOf = (country: CountryCode): string =>
  countries.find(({ code }) => code === country)?.callingCode ?? ''
