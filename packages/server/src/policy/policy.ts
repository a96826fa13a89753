import type { Method, PagePolicy } from '@embedded-signup/contract'

/** Which numbers' countries may be used, by ISO 3166-1 alpha-2 code. */
export type CountryRule = { allow: readonly string[] } | { deny: readonly string[] }

/**
 * What the integrator allows. Every key may be left out; `null` switches a limit off. Windows slide: what was
 * granted counts for the next hour or day, so that no stretch of that length holds more than the limit.
 */
export interface SignupPolicy {
  /** Ways a code may be asked for. Default both. */
  methods?: readonly Method[] | undefined
  /**
   * Default all, with a warning; `'all'` says that this is meant. Numbers of no country (+800, +881 and their like) are
   * always refused.
   */
  countries?: CountryRule | 'all' | undefined
  /**
   * Digits in a code, 4 to 12, which the page is told. Default 6, which is what WhatsApp sends. Short codes bear few
   * tries: with 4 digits set `checksPerCode` to 3 or fewer.
   */
  codeLength?: number | undefined
  /** Seconds to wait after the first, second, … send to a number within a day; the last one stays. Default 60, 120, 300, 900. */
  resendSeconds?: readonly number[] | null | undefined
  /**
   * Codes to one number a day, SMS and calls together. Default 5, as many as the schedule lets a patient person use. One
   * subject that has not proved the number has three fifths of them; one that has proved it has as many of its own.
   */
  perNumberPerDay?: number | null | undefined
  /**
   * Codes to one number and registrations of it in any 72 hours, refused ones included; at most 10, beyond which WhatsApp
   * locks the number for days. Checks of codes are not counted here. Default 8: the two that are left are for what you do
   * in NXCloud's console. All subjects together that have not proved the number have five eighths of it for codes, one of
   * them one less; the rest is for whoever proved it.
   */
  perNumberPer72Hours?: number | null | undefined
  /**
   * Codes an hour to numbers that differ in their last four digits alone. Toll fraud works through blocks of 10 000
   * numbers that one operator rents out. Default 20: an office's own block fits, a harvest does not.
   */
  perPrefixPerHour?: number | null | undefined
  /**
   * Codes an hour for one address. Of IPv6 the first 64 bits count, which is what one subscriber gets, and the first 48,
   * which is what a site gets, with three times as many. All requests whose address is unknown count as one. Default 10.
   */
  perIpPerHour?: number | null | undefined
  /** Codes an hour for one subject of `authorize`; without `authorize` it does not apply. Default 10. */
  perSubjectPerHour?: number | null | undefined
  /** Codes a day in all: the most a day can cost. Default 1000. */
  perDay?: number | null | undefined
  /**
   * Codes a day to the numbers of one country: one limit for each, or by ISO 3166-1 alpha-2 code, where `others` is each
   * country that is not named: `{ ID: 800, SG: 100, others: 20 }`. A country that is not named is limited by `perDay`
   * alone. Toll fraud to one country then leaves the day to all others. Default off.
   */
  perCountryPerDay?: number | Readonly<Record<string, number>> | null | undefined
  /** Calls a day in all, which cost more than messages. Default off. */
  voicePerDay?: number | null | undefined
  /**
   * Requests of an address that may reach NXCloud, granted or refused, within an hour: so many of each of `getCode`,
   * `checkCode`, `createClient`, `handOff` and `login`; of `status`, which pages ask for again and again, five times as
   * many within a tenth of the time. Nothing refunds them. Default six times `perIpPerHour`: one for the code, five for its tries; `null` with it.
   */
  attemptsPerIpPerHour?: number | null | undefined
  /** The same for one subject of `authorize`. Default six times `perSubjectPerHour`. */
  attemptsPerSubjectPerHour?: number | null | undefined
  /**
   * The same for one number, within ten minutes, so that whoever uses it up locks nobody out for longer. Default 120,
   * which takes more than one address and more than one subject. Codes for a subject that has proved the number are not
   * counted here.
   */
  attemptsPerNumberPer10Minutes?: number | null | undefined
  /** Tries for one code. A subject has three times as many a day for one number, all subjects together ten times. Default 5. */
  checksPerCode?: number | null | undefined
}

export interface PolicySettings {
  methods: readonly Method[]
  /** `null`: all. */
  countries: CountryRule | null
  codeLength: number
  resendSeconds: readonly number[] | null
  perNumberPerDay: number | null
  perNumberPer72Hours: number | null
  perPrefixPerHour: number | null
  perIpPerHour: number | null
  perSubjectPerHour: number | null
  perDay: number | null
  perCountryPerDay: number | Readonly<Record<string, number>> | null
  voicePerDay: number | null
  attemptsPerIpPerHour: number | null
  attemptsPerSubjectPerHour: number | null
  attemptsPerNumberPer10Minutes: number | null
  checksPerCode: number | null
}

/** What the page may know, and follow. */
export const pagePolicy = (
  { methods, countries, codeLength }: PolicySettings,
  handOff = false,
): PagePolicy => ({
  methods,
  ...(countries ? { countries } : {}),
  code_length: codeLength,
  ...(handOff ? { hand_off: true } : {}),
})
