import type { CountryCode } from 'libphonenumber-js/core'
import type { Method } from '../actions'
import type { LineType } from './line-type'

export type { CountryCode }

/** `+` and up to 15 digits (ITU-T E.164). */
export type E164 = `+${string}`

export interface ValidPhone {
  kind: 'valid'
  e164: E164
  /** The country the digits belong to, which may differ from the one chosen; none for +800 and its like. */
  country: CountryCode | undefined
  /**
   * Every country whose plan has the number, the one it is mostly taken for first: mobiles of Åland are Finland's as well,
   * toll-free ones of Canada are those of the US. The one chosen is `country` if it is among them.
   */
  countries: readonly CountryCode[]
  /** Without `+`. */
  callingCode: string
  /** As people of that country write it: `0812-3456-7890`. */
  national: string
  /** As the world writes it: `+62 812-3456-7890`. */
  international: string
  lineType: LineType
  /** The ways a code can reach it; none for pagers, premium lines, personal numbers and their like. */
  methods: readonly Method[]
  /**
   * The mobile number that may be meant instead: Argentine numbers without the 9 of mobiles are those of landlines as well,
   * so either is possible, and `lineType` is `fixed_line_or_mobile`. Ask before a code is sent.
   */
  suggestion?: ValidPhone
}

/**
 * Why a text is no number to send a code to.
 * - `too_short`, `too_long`: the count of digits fits no number of the plan
 * - `not_in_plan`: the count is right, but no such number is given out
 * - `unknown_calling_code`: nothing answers to the digits behind `+`
 * - `extension`: a number with an extension; codes cannot be sent to extensions
 * - `several_numbers`: two numbers in one text, or two cells of a table
 * - `old_plan`: right once, before the country changed its numbers; `suggestion` holds the new form where it is sure
 * - `dialled_at_home`: written as it is dialled inside `country`, which nobody outside can dial; `suggestion` is what it is
 * - `other_country`: no number of the country chosen, and one of another whose calling code was left out; `suggestion` is it,
 *   `country` its country
 * - `not_a_number`: letters, or no digits at all
 */
export type PhoneProblem =
  | 'too_short'
  | 'too_long'
  | 'not_in_plan'
  | 'unknown_calling_code'
  | 'extension'
  | 'several_numbers'
  | 'old_plan'
  | 'dialled_at_home'
  | 'other_country'
  | 'not_a_number'

export interface InvalidPhone {
  kind: 'invalid'
  problem: PhoneProblem
  /** The country whose plan was asked, if the text got that far; of the suggestion, where that is another. */
  country: CountryCode | undefined
  /** The number that may be meant. With `too_short` and `too_long` it is one of another country. */
  suggestion?: ValidPhone
}

export type PhoneReading = { kind: 'empty' } | ValidPhone | InvalidPhone
