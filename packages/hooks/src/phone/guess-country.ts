import { countries, type CountryCode } from '@embedded-signup/contract'
import { useSyncExternalStore } from 'react'

const known = new Set<string>(countries.map(({ code }) => code))

const regionOf = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().region
  } catch {
    return undefined
  }
}

/** The country of the first browser language that names or implies one with a number plan. Asks no network. */
export function guessCountry(languages: readonly string[]): CountryCode | undefined {
  return languages
    .map(regionOf)
    .find((region): region is CountryCode => region !== undefined && known.has(region))
}

const never = () => () => {}

/** The guess in the browser, nothing on the server and during hydration. */
export const useGuessedCountry = (): CountryCode | undefined =>
  useSyncExternalStore(
    never,
    () => guessCountry(navigator.languages),
    () => undefined,
  )
