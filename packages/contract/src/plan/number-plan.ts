import type { CountryCode, MetadataJson } from 'libphonenumber-js/core'
import { cleanPhoneText } from '../phone/clean-phone-text'
import { countries } from '../phone/countries'
import { parsePhone, readValidPhone, type Guesses } from '../phone/parse-phone'
import type { PhoneReading, ValidPhone } from '../phone/reading'
import { expression, groupPart, planOf } from './group-digits'
import { metadataVersion, slices, type PlanSlice } from './slices'

/** libphonenumber's full plan, of which only the parts are loaded that the numbers at hand need. */
export interface NumberPlan {
  /**
   * Brings what reading `text` needs, if it is not there.
   *
   * @param thorough also what a text that is no number may mean, and the countries that it may be meant for; worth it once
   *   typing is over.
   * @returns whether anything came.
   * @throws when a part cannot be loaded.
   */
  load(text: string, country: CountryCode, thorough?: boolean): Promise<boolean>
  /** Whether what reading `text` needs is there. */
  isReady(text: string, country: CountryCode): boolean
  /** `undefined` while the part that it needs is missing. */
  read(text: string, country: CountryCode): PhoneReading | undefined
  /** Only whether it is a number, and which; quicker than `read`, for whenever typing pauses. */
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
  const needed = (keys: string, country: CountryCode) => [
    ...zonesOf(keys, country),
    ...zonesDialled(keys, country, metadata),
  ]
  /** Numbers whose parts are all there; a key asks several times, for the same digits in other groups too. */
  const complete = new Set<string>()
  const isReady = (text: string, country: CountryCode) => {
    const keys = keysOf(text)
    const key = country + keys
    if (complete.has(key)) return true
    if (!needed(keys, country).every((each) => loaded.has(sliceAt(each)[0]))) return false
    if (complete.size > 20) complete.clear()
    complete.add(key)
    return true
  }

  let guesses: Guesses | undefined
  const parts = () => loaded.size + (guesses ? 1 : 0)
  const parse = (text: string, country: CountryCode) => parsePhone(text, { country, metadata, guesses })

  /** The whole reading is too slow to be made for everyone who asks about the same text. */
  let last: { of: string; reading: PhoneReading } | undefined

  return {
    async load(text, country, thorough = false) {
      const before = parts()
      if (!thorough && isReady(text, country)) return false
      const keys = keysOf(text)
      await bring(zonesOf(keys, country))
      await bring(needed(keys, country))
      const doubtful = thorough && !readValidPhone(text, { country, metadata })
      if (doubtful && digitsOf(keys)) {
        guesses ??= await import('../phone/likely-number')
        await bring(zonesMeant(keys, country, guesses))
      }
      return parts() > before
    },
    isReady,
    read(text, country) {
      if (!isReady(text, country)) return undefined
      const of = [parts(), country, text].join()
      if (last?.of !== of) last = { of, reading: parse(text, country) }
      return last.reading
    },
    readValid: (text, country) =>
      isReady(text, country) ? readValidPhone(text, { country, metadata }) : undefined,
    format(text, country) {
      if (!isReady(text, country)) return text
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

/** `+` and digits, which are all that tells the parts of the plan apart. */
const keysOf = (text: string) => cleanPhoneText(text).replace(/[^+\d]/g, '')

const digitsOf = (keys: string) => keys.replace(/\D/g, '')

function zonesOf(keys: string, country: CountryCode): string[] {
  const own = zone(callingCodes.get(country) ?? '1')
  const spoken = /^(?:\+|00|011)(\d{2,})/.exec(keys)?.[1]
  return spoken ? [own, zone(spoken)] : [own]
}

/** What a text speaks of that begins as the country's people dial abroad: 0011 in Australia, 010 in Japan. */
function zonesDialled(keys: string, country: CountryCode, metadata: MetadataJson): string[] {
  if (!metadata.countries[country] || keys.startsWith('+')) return []
  const abroad = expression(`^(?:${planOf(country, metadata).IDDPrefix()})(\\d{2,})`)
  const dialled = abroad.exec(digitsOf(keys))?.at(-1)
  return dialled ? [zone(dialled)] : []
}

/** Where digits that are no number may belong: behind their own beginning, a neighbour's calling code, or one of before. */
function zonesMeant(keys: string, country: CountryCode, { kinOf, likelyNumber }: Guesses): string[] {
  const digits = digitsOf(keys)
  const atHome = callingCodes.get(country) ?? ''
  const spoken = keys.startsWith('+') ? [1, 2, 3].map((length) => digits.slice(0, length)) : [atHome]
  const forms = [digits, atHome + digits]
  return [
    digits,
    digits.replace(/^(?:00|011)/, ''),
    ...spoken.flatMap((callingCode) => kinOf(callingCode).flat()),
    ...forms.flatMap(likelyNumber).flatMap(({ e164 }) => e164?.slice(1) ?? []),
  ].flatMap((each) => (each ? [zone(each)] : []))
}

const [first] = slices

const sliceAt = (wanted: string) => slices.findLast(([from]) => from <= wanted) ?? first
