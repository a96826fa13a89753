import type { Country, CountryCode } from '@embedded-signup/hooks'

const namesIn = (locale: string) => new Intl.DisplayNames([locale, 'en'], { type: 'region' })

/** A country's name in a language, by the browser's own tables. */
export const countryName = (code: CountryCode, locale: string): string => namesIn(locale).of(code) ?? code

export interface NamedCountry extends Country {
  name: string
}

/** Countries with their names, in the order a reader of the language looks for them. */
export function namedCountries(countries: readonly Country[], locale: string): NamedCountry[] {
  const names = namesIn(locale)
  const { compare } = new Intl.Collator(locale)
  return countries
    .map((country) => ({ ...country, name: names.of(country.code) ?? country.code }))
    .toSorted((a, b) => compare(a.name, b.name))
}
