import { beforeAll, describe, expect, it } from 'vitest'
import { guessCountry } from './guess-country'

/** Browsers have the zones of a region as a method; Node 20 still has them as a property. */
beforeAll(() => {
  const locale = Intl.Locale.prototype as Intl.Locale & { timeZones?: string[]; getTimeZones?(): string[] }
  locale.getTimeZones ??= function (this: typeof locale) {
    return this.timeZones ?? []
  }
})

describe('the country a person most likely has a number of', () => {
  it.each([
    ['named by the first language', ['de-AT', 'en-US'], 'UTC', 'AT'],
    ['implied by a language without a country', ['id'], 'UTC', 'ID'],
    ['found behind a script', ['zh-Hant'], 'UTC', 'TW'],
    ['the one of several where the device is', ['en-US', 'id'], 'Asia/Jakarta', 'ID'],
    ['the first where the device is in none', ['en-GB', 'fr-FR'], 'Asia/Jakarta', 'GB'],
    ['not one that no language speaks for', ['en-US'], 'Europe/Berlin', 'US'],
    ['none of what is no country', ['es-419', 'fr-CA'], 'UTC', 'CA'],
    ['none of a region without a number plan', ['en-AQ', 'nb-NO'], 'UTC', 'NO'],
  ])('is %s: %j in %s', (_why, languages, timeZone, country) => {
    expect(guessCountry(languages, () => timeZone)).toBe(country)
  })

  it('is left open when no language tells', () => {
    expect(guessCountry([], () => 'Asia/Jakarta')).toBeUndefined()
    expect(guessCountry(['not a language', '', 'und-AQ'], () => 'UTC')).toBeUndefined()
  })

  it('is found in a browser that knows no zones of regions', () => {
    const { getTimeZones } = Intl.Locale.prototype as { getTimeZones?: unknown }
    Object.assign(Intl.Locale.prototype, { getTimeZones: undefined })
    try {
      expect(guessCountry(['en-US', 'id'], () => 'Asia/Jakarta')).toBe('US')
    } finally {
      Object.assign(Intl.Locale.prototype, { getTimeZones })
    }
  })
})
