import { countries, cleanPhoneText, type Country, type CountryCode } from '@embedded-signup/contract'

/**
 * The country that a text beginning with `+` speaks of, judged by its calling code alone. Codes that several countries
 * share do not jump: whoever chose Canada and types +1 stays in Canada until the number plan knows better.
 */
export function countryOfText(text: string, chosen: CountryCode): CountryCode | undefined {
  const digits = /^\+(\d+)/.exec(cleanPhoneText(text).replace(/[^+\d]/g, ''))?.[1]
  if (!digits) return undefined
  const sharing: Country[] = countries.filter(({ callingCode }) => digits.startsWith(callingCode))
  return sharing.find(({ code }) => code === chosen)?.code ?? sharing[0]?.code
}

export const callingCodeOf = (country: CountryCode): string =>
  countries.find(({ code }) => code === country)?.callingCode ?? ''
