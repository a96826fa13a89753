import type { Country, CountryCode } from '@embedded-signup/hooks'

const namesIn = (locale: string) => new Intl.DisplayNames([locale, 'en'], { type: 'region' })

/** A country's name in a language, by the browser's own tables. */
export const countryName = (code: CountryCode, locale: string): string => namesIn(locale).of(code) ?? code

export interface NamedCountry extends Country {
  name: string
}

/**
 * Countries with their names, in the order a reader of the language looks for them, after those that stand first.
 *
 * @param first codes in their order, joined by commas: a text compares equal where an array written inline does not.
 */
export function namedCountries(countries: readonly Country[], locale: string, first: string): NamedCountry[] {
  const names = namesIn(locale)
  const { compare } = new Intl.Collator(locale)
  const place = ({ code }: Country) => (first.includes(code) ? first.indexOf(code) : Infinity)
  return countries
    .map((country) => ({ ...country, name: names.of(country.code) ?? country.code }))
    .toSorted((a, b) => place(a) - place(b) || compare(a.name, b.name))
}
