import type { CountryCode } from '@embedded-signup/contract'
import { useSyncExternalStore } from 'react'
import { callingCodeOf } from './calling-code'

interface LocaleWithZones extends Intl.Locale {
  getTimeZones?(): readonly string[] | undefined
}

const regionOf = (language: string): string | undefined => {
  try {
    return new Intl.Locale(language).maximize().region
  } catch {
    return undefined
  }
}

/**
 * The country a person most likely has a number of; asks no network. Among the countries that the browser's languages
 * name or imply it is the one with the device's time zone, which is slow to ask for, else the first: a browser in US English
 * used in Jakarta that also reads Indonesian is at home in Indonesia.
 */
export function guessCountry(languages: readonly string[], timeZone: () => string): CountryCode | undefined {
  const regions = languages
    .map(regionOf)
    .filter((region): region is CountryCode => callingCodeOf(region) !== '')
  const [first, other] = new Set(regions)
  if (!other) return first
  const zone = timeZone()
  const holdsIt = (region: string) =>
    (new Intl.Locale(`und-${region}`) as LocaleWithZones).getTimeZones?.()?.includes(zone)
  return regions.find(holdsIt) ?? first
}

const never = () => () => {}

let guess: CountryCode | undefined

const inBrowser = () =>
  (guess ??= guessCountry(navigator.languages, () => Intl.DateTimeFormat().resolvedOptions().timeZone))

const unknown = () => undefined

/** The guess in the browser, nothing on the server, during hydration, and where none is `wanted`. */
export const useGuessedCountry = (wanted: boolean): CountryCode | undefined =>
  useSyncExternalStore(never, wanted ? inBrowser : unknown, unknown)
