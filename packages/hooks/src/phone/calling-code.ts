import { countries } from '@embedded-signup/contract'

/** Without `+`; empty for what is no country with a number plan. */
export const callingCodeOf = (country: string | undefined): string =>
  countries.find(({ code }) => code === country)?.callingCode ?? ''
