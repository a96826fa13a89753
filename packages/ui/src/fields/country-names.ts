import type { Country, CountryCode } from '@embedded-signup/hooks'

const regionNames = new Map<string, Intl.DisplayNames>()

/** A country's name in a language, by the browser's own tables. */
export function countryName(code: CountryCode, locale: string): string {
  let names = regionNames.get(locale)
  if (!names) regionNames.set(locale, (names = new Intl.DisplayNames([locale, 'en'], { type: 'region' })))
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}

export interface NamedCountry extends Country {
  name: string
}

/** Countries with their names, in the order a reader of the language looks for them. */
export function namedCountries(countries: readonly Country[], locale: string): NamedCountry[] {
  const { compare } = new Intl.Collator(locale)
  return countries
    .map((country) => ({ ...country, name: countryName(country.code, locale) }))
    .toSorted((a, b) => compare(a.name, b.name))
}
