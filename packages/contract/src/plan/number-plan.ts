import type { CountryCode, MetadataJson } from 'libphonenumber-js/core'
import { cleanPhoneText } from '../phone/clean-phone-text'
import { countries } from '../phone/countries'
import { readPhone, readValidPhone } from '../phone/read-phone'
import type { PhoneReading, ValidPhone } from '../phone/reading'
import { groupPart, planOf } from './group-digits'
import { metadataVersion, slices, type PlanSlice } from './slices'

/** libphonenumber's full plan, of which only the parts are loaded that the numbers at hand need. */
export interface NumberPlan {
  /**
   * Brings what reading `text` needs, if it is not there.
   *
   * @param thorough also the country that a number without `+` may be meant for; worth it once typing is over.
   * @returns whether anything came.
   * @throws when a part cannot be loaded.
   */
  load(text: string, country: CountryCode, thorough?: boolean): Promise<boolean>
  /** `undefined` while the part that it needs is missing. */
  read(text: string, country: CountryCode): PhoneReading | undefined
  /** Only whether it is a number, and which; quick enough for every key. */
  readValid(text: string, country: CountryCode): ValidPhone | undefined
  /**
   * The digits of `text`, which may begin with `+` and the country's calling code, grouped as far as they go; `text`
   * itself where the plan is missing.
   */
  format(text: string, country: CountryCode): string
}

export function createNumberPlan(): NumberPlan {
  const metadata: MetadataJson = {
    version: metadataVersion,
    country_calling_codes: {},
    countries: {},
    nonGeographic: {},
  }
  const loaded = new Set<string>()

  const add = ({ country_calling_codes, countries: plans, nonGeographic }: PlanSlice) => {
    Object.assign(metadata.country_calling_codes, country_calling_codes)
    Object.assign(metadata.countries, plans)
    Object.assign(metadata.nonGeographic, nonGeographic)
  }
  const missing = (zones: string[]) => new Map(zones.map(sliceAt).filter(([from]) => !loaded.has(from)))
  const bring = (zones: string[]) =>
    Promise.all(
      [...missing(zones)].map(async ([from, load]) => {
        add((await load()).slice)
        loaded.add(from)
      }),
    )
  const needed = (text: string, country: CountryCode) => [
    ...zonesOf(text, country),
    ...zonesDialled(text, country, metadata),
  ]
  /** Texts whose parts are all there; a key asks several times. */
  const complete = new Set<string>()
  const ready = (text: string, country: CountryCode) => {
    const key = country + text
    if (complete.has(key)) return true
    if (missing(needed(text, country)).size > 0) return false
    if (complete.size > 20) complete.clear()
    complete.add(key)
    return true
  }

  /** The whole reading is too slow to be made for everyone who asks about the same text. */
  let last: { of: string; reading: PhoneReading } | undefined

  return {
    async load(text, country, thorough = false) {
      const before = loaded.size
      if (!thorough && ready(text, country)) return false
      await bring(zonesOf(text, country))
      await bring(needed(text, country))
      const doubtful = thorough && readPhone(text, { country, metadata }).kind === 'invalid'
      if (doubtful) await bring([zone(digitsOf(text))])
      return loaded.size > before
    },
    read(text, country) {
      if (!ready(text, country)) return undefined
      const of = [loaded.size, country, text].join()
      if (last?.of !== of) last = { of, reading: readPhone(text, { country, metadata }) }
      return last.reading
    },
    readValid: (text, country) =>
      ready(text, country) ? readValidPhone(text, { country, metadata }) : undefined,
    format(text, country) {
      if (!ready(text, country)) return text
      const callingCode = callingCodes.get(country) ?? ''
      if (!text.startsWith('+')) return groupPart(text, country, metadata)
      const rest = text.slice(1 + callingCode.length)
      return rest && text.startsWith(`+${callingCode}`)
        ? `+${callingCode} ${groupPart(rest, country, metadata)}`
        : text
    },
  }
}

const callingCodes = new Map(countries.map(({ code, callingCode }) => [code, callingCode]))

/** The first two digits of a calling code tell its slice; 1 and 7 are whole zones. */
const zone = (digits: string) => (/^[17]/.test(digits) ? digits.slice(0, 1) : digits.slice(0, 2))

const digitsOf = (text: string) => cleanPhoneText(text).replace(/\D/g, '')

function zonesOf(text: string, country: CountryCode): string[] {
  const own = zone(callingCodes.get(country) ?? '1')
  const spoken = /^(?:\+|00|011|810)(\d{2,})/.exec(cleanPhoneText(text).replace(/[^+\d]/g, ''))?.[1]
  return spoken ? [own, zone(spoken)] : [own]
}

/** What a text speaks of that begins as the country's people dial abroad: 0011 in Australia, 010 in Japan. */
function zonesDialled(text: string, country: CountryCode, metadata: MetadataJson): string[] {
  if (!metadata.countries[country]) return []
  const abroad = new RegExp(`^(?:${planOf(country, metadata).IDDPrefix()})(\\d{2,})`)
  const dialled = abroad.exec(digitsOf(text))?.at(-1)
  return dialled && !/^\s*\+/.test(text) ? [zone(dialled)] : []
}

const [first] = slices

const sliceAt = (wanted: string) => slices.findLast(([from]) => from <= wanted) ?? first
