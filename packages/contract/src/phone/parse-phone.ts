import { parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js/core'
import type { CountryCode, MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { cleanPhoneText, longestText } from './clean-phone-text'
import { groupWhole, planOf } from '../plan/group-digits'
import type * as likely from './likely-number'
import { methodsFor, type LineType } from './line-type'
import type { E164, InvalidPhone, PhoneProblem, PhoneReading, ValidPhone } from './reading'
import { hasSeveralNumbers } from './several-numbers'

export interface ReadPhoneOptions {
  /** The country chosen: how a number without a calling code is read. */
  country?: CountryCode | undefined
  /** libphonenumber's `max` metadata, or a slice of it: `min` accepts numbers that do not exist, `mobile` refuses landlines. */
  metadata: MetadataJson
}

/** How a number of an old plan, or one that is written as at home, is guessed: the part that most numbers never need. */
export type Guesses = Pick<typeof likely, 'likelyNumber' | 'kinOf'>

interface ParseOptions extends ReadPhoneOptions {
  guesses?: Guesses | undefined
}

/** From the first to the last character that can be a number's own: no quotes, commas or drawings around it. */
const core = /[\p{L}\p{N}+(*#](?:.*[\p{L}\p{N})#*])?/su
const extension = /(?:;?ext(?:n|ension)?\b|;ext=|доб|\bint\b|\bxt?|#|~)[.:=\s]*\d{1,9}\s*#?$/iu
/** `0812345678 (12)`: brackets at the end hold no part of a number. */
const inBrackets = /[([]\d{1,3}\)?$/

/** `readPhone` with the guesses passed in. */
export function parsePhone(text: string, options: ParseOptions): PhoneReading {
  const found = judgeText(text, options)
  return typeof found === 'function' ? found() : found
}

/** The number that a text is, or `undefined`: all that has to be known at every key, and the cheaper half. */
export function readValidPhone(text: string, options: ReadPhoneOptions): ValidPhone | undefined {
  const found = judgeText(text, options)
  return typeof found !== 'function' && found.kind === 'valid' ? found : undefined
}

/** Why a text is no number: worked out only for whoever asks. */
type Why = () => InvalidPhone

const isValid = (found: ValidPhone | Why): found is ValidPhone => typeof found !== 'function'

function judgeText(text: string, options: ParseOptions): PhoneReading | Why {
  const { country } = options
  const clean = cleanPhoneText(text)
  if (!clean) return { kind: 'empty' }
  if (hasSeveralNumbers(clean)) return invalid('several_numbers', country)
  const plain = (core.exec(clean)?.[0] ?? '').replaceAll('\n', ' ')
  if (hasExtension(plain, options)) return invalid('extension', country)
  if (!/\d/.test(plain) || /\p{L}/u.test(plain)) return invalid('not_a_number', country)
  if (text.length > longestText) return invalid('too_long', country)

  const found = judgeNumber(plain, options)
  const halves = isValid(found) ? [] : plain.split('/')
  const isTwo = halves.length > 1 && halves.every((half) => isValid(judge(half, options)))
  return isTwo ? invalid('several_numbers', country) : found
}

/** How most of the world and how North America dials abroad. What the chosen country dials, libphonenumber knows. */
const abroad = /^(?:00|011)/

function judgeNumber(plain: string, options: ParseOptions): ValidPhone | Why {
  const first = judge(plain, options)
  if (plain.startsWith('+')) return isValid(first) ? first : () => explain(plain, options)
  if (isValid(first)) return isAmbiguous(plain, options) ? moreLikely(first, plain, options) : first
  const second = asInternational(plain, options)
  const isSure = isValid(second) && (isDialledAbroad(plain) || second.callingCode === callingCodeOf(options))
  return isSure ? second : () => explain(plain, options)
}

const isDialledAbroad = (plain: string) => abroad.test(digitsOf(plain))

const asInternational = (plain: string, options: ReadPhoneOptions) =>
  judge(`+${digitsOf(plain).replace(abroad, '')}`, options)

/** Digits without `+` that could be an international number as well. */
function isAmbiguous(plain: string, options: ReadPhoneOptions): boolean {
  const digits = digitsOf(plain)
  const callingCode = callingCodeOf(options)
  return digits.startsWith('00') || (callingCode !== '' && digits.replace(abroad, '').startsWith(callingCode))
}

function moreLikely(first: ValidPhone, plain: string, options: ReadPhoneOptions): ValidPhone {
  const second = asInternational(plain, options)
  return isValid(second) && reach(second) > reach(first) ? second : first
}

/** Of the country chosen; empty where none is, or its plan is missing. */
const callingCodeOf = ({ country, metadata }: ReadPhoneOptions) =>
  (country && metadata.countries[country]?.[0]) || ''

const digitsOf = (text: string) => text.replace(/\D/g, '')

/** In words, or as `,12`, `;12` and ` 12#`, which libphonenumber takes off. */
function hasExtension(plain: string, options: ReadPhoneOptions): boolean {
  if (extension.test(plain)) return digitsOf(plain).length >= 5
  if (inBrackets.test(plain)) return digitsOf(plain).length >= 8
  if (!/[,;#]/.test(plain)) return false
  try {
    return parse(plain, options).ext !== undefined
  } catch {
    return false
  }
}

/** Where a text can be meant two ways, the line that more people write down is meant. */
function reach(reading: ValidPhone | Why): number {
  if (typeof reading === 'function') return 0
  if (reading.lineType === 'mobile') return 4
  if (reading.lineType.startsWith('fixed_line')) return 3
  // Japan's toll-free 00777 and their like, which nobody writes into a form.
  return reading.national.startsWith('00') ? 1 : 2
}

/**
 * Valid at home alone, where they reach a neighbour: Northern Ireland from Ireland (048), Saint Pierre and Miquelon from
 * France (0508).
 */
const lent = /^\+(?:35348\d{8}|33508\d{6})$/

function judge(text: string, options: ReadPhoneOptions): ValidPhone | Why {
  const why = () => whyNot(text, options)
  if (cannotBeWhole(text, options)) return why
  try {
    const phone = parse(text, options)
    return phone.isValid() && !lent.test(phone.number) ? valid(phone, options) : why
  } catch {
    return why
  }
}

const optionsOf = ({ country, metadata }: ReadPhoneOptions) =>
  country && metadata.countries[country] ? { defaultCountry: country, extract: false } : { extract: false }

/** @throws ParseError */
const parse = (text: string, options: ReadPhoneOptions): PhoneNumber =>
  parsePhoneNumberWithError(text, optionsOf(options), options.metadata)

/** No calling code that is known, or fewer digits than any number of the country has: not worth the parsing. */
function cannotBeWhole(text: string, { country, metadata }: ReadPhoneOptions): boolean {
  const { country_calling_codes: codes, countries, nonGeographic } = metadata
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+'))
    return ![1, 2, 3].some((length) => {
      const callingCode = digits.slice(0, length)
      return callingCode in codes || callingCode in nonGeographic
    })
  return country !== undefined && country in countries && digits.length < shortestIn(country, metadata)
}

/** Where a plan fills in what people leave out (the area code, in small countries) any count may do. */
function shortestIn(country: CountryCode, metadata: MetadataJson): number {
  const plan = planOf(country, metadata)
  return plan.nationalPrefixTransformRule() ? 0 : Math.min(shortestAbroad, ...plan.possibleLengths())
}

/** The fewest digits of a call abroad: 00, a calling code, and a number of Niue or Saint Helena. */
const shortestAbroad = 9

/** Why a text is no number, and the number that is most likely meant. */
function explain(plain: string, options: ParseOptions): InvalidPhone {
  const why = whyNot(plain, options)
  const { guesses, country } = options
  const digits = digitsOf(plain)
  const callingCode = callingCodeOf(options)
  const phone = parsed(plain, options)

  const forms = plain.startsWith('+') ? [digits] : [callingCode + digits, digits.replace(abroad, '')]
  if (phone) forms.push(phone.number.slice(1))
  for (const { problem, e164 } of forms.flatMap((form) => guesses?.likelyNumber(form) ?? [])) {
    const suggestion = e164 && readValidPhone(e164, options)
    if (e164 && !suggestion) continue
    // A number of an old plan may belong to another country today.
    const spoken = (problem === 'old_plan' && suggestion && suggestion.country) || why.country
    return { ...invalid(problem, spoken), ...(suggestion && { suggestion }) }
  }

  const [relative, neighbour] = phone ? kinOf(phone, options) : []
  if (relative) return elsewhere(relative)
  // A number with a digit missing is likelier than one of a small neighbour: both are said.
  if (neighbour)
    return why.problem === 'not_in_plan' ? elsewhere(neighbour) : { ...why, suggestion: neighbour }
  if (plain.startsWith('+')) {
    // `+8 912 …` in Russia, `+0812 …` in Indonesia: the number of home behind a `+`.
    const atHome = country && judgeNumber(digits, options)
    const suggestion = typeof atHome === 'function' ? atHome().suggestion : atHome
    return suggestion ? { ...invalid('dialled_at_home', country), suggestion } : why
  }
  const international = asInternational(plain, options)
  return isValid(international) ? elsewhere(international) : why
}

const elsewhere = (suggestion: ValidPhone): InvalidPhone => ({
  ...invalid('other_country', suggestion.country),
  suggestion,
})

/** The one number that the digits are behind a related calling code, of each list; nothing where they are several. */
function kinOf(phone: PhoneNumber, { guesses, metadata }: ParseOptions): (ValidPhone | undefined)[] {
  return (guesses?.kinOf(phone.countryCallingCode) ?? []).map((beginnings) => {
    const found = beginnings
      .map((each) => judge(`+${each}${phone.nationalNumber}`, { metadata }))
      .filter(isValid)
    return found.length === 1 ? found[0] : undefined
  })
}

/** `undefined` where libphonenumber sees no number at all. */
function parsed(text: string, options: ReadPhoneOptions): PhoneNumber | undefined {
  try {
    return parse(text, options)
  } catch {
    return undefined
  }
}

function whyNot(text: string, options: ReadPhoneOptions): InvalidPhone {
  const { country, metadata } = options
  let phone: PhoneNumber
  try {
    phone = parse(text, options)
  } catch (error) {
    return invalid(parseProblem(error, text), country)
  }
  const found = phone.country ?? phone.getPossibleCountries()[0]
  const length = validatePhoneNumberLength(phone.number, optionsOf(options), metadata)
  const { shortest, longest, count } = usualLengths(phone, metadata)
  if (count < shortest || (length === 'INVALID_LENGTH' && count < longest)) return invalid('too_short', found)
  if (length === undefined && count <= longest) return invalid('not_in_plan', found)
  return invalid(length === 'TOO_SHORT' ? 'too_short' : 'too_long', found)
}

/** Of landlines and mobiles: other lengths are those of special lines. */
function usualLengths(
  { country, countryCallingCode, nationalNumber }: PhoneNumber,
  metadata: MetadataJson,
): { shortest: number; longest: number; count: number } {
  const plan = planOf(
    country ?? metadata.country_calling_codes[countryCallingCode]?.[0] ?? countryCallingCode,
    metadata,
  )
  const lengths = ['FIXED_LINE', 'MOBILE'].flatMap((type) => plan.type(type)?.possibleLengths() ?? [])
  // libphonenumber leaves the trunk zero of a number that it does not know.
  const count = nationalNumber.replace(plan.nationalPrefix() === '0' ? /^0/ : '', '').length
  return lengths.length === 0
    ? { shortest: count, longest: count, count }
    : { shortest: Math.min(...lengths), longest: Math.max(...lengths), count }
}

/** Whether a country's own plan has the number. Several share a calling code, and a few of them share numbers. */
function belongsTo(country: CountryCode, phone: PhoneNumber): boolean {
  const { country: first } = phone
  phone.country = country
  const isItsOwn = phone.isValid()
  if (first) phone.country = first
  return isItsOwn
}

function valid(phone: PhoneNumber, { country: chosen, metadata }: ReadPhoneOptions): ValidPhone {
  const first = phone.country
  const sharing = metadata.country_calling_codes[phone.countryCallingCode] ?? []
  if (chosen && chosen !== first && sharing.includes(chosen) && belongsTo(chosen, phone))
    phone.country = chosen
  const known = (phone.getType()?.toLowerCase() ?? 'unknown') as LineType
  const mobile = known === 'fixed_line' ? withMobileDigit(phone, metadata) : undefined
  const lineType = mobile ? 'fixed_line_or_mobile' : known
  return {
    kind: 'valid',
    e164: phone.number as E164,
    country: phone.country,
    get countries() {
      return first ? [first, ...sharing.filter((each) => each !== first && belongsTo(each, phone))] : []
    },
    callingCode: phone.countryCallingCode,
    // Written only for whoever reads them: a key asks for the line alone.
    get national() {
      return phone.formatNational()
    },
    get international() {
      const { countryCallingCode, nationalNumber, country } = phone
      return `+${countryCallingCode} ${groupWhole(nationalNumber, country ?? countryCallingCode, metadata)}`
    },
    lineType,
    methods: methodsFor(lineType),
    ...(mobile && { suggestion: mobile }),
  }
}

/**
 * Argentines leave out the 9 that mobile numbers have behind +54 when they write one down, and then it is a number of a
 * landline as well. libphonenumber knows no other country with such a digit today.
 */
function withMobileDigit(phone: PhoneNumber, metadata: MetadataJson): ValidPhone | undefined {
  return phone.countryCallingCode === '54'
    ? readValidPhone(`+549${phone.nationalNumber}`, { metadata })
    : undefined
}

function parseProblem(error: unknown, text: string): PhoneProblem {
  const message = error instanceof Error ? error.message : ''
  if (message === 'TOO_SHORT' || message === 'TOO_LONG')
    return message === 'TOO_SHORT' ? 'too_short' : 'too_long'
  if (message === 'INVALID_COUNTRY' && text.replace(/\D/g, '').length < 4) return 'too_short'
  return message === 'INVALID_COUNTRY' ? 'unknown_calling_code' : 'not_a_number'
}

const invalid = (problem: PhoneProblem, country: CountryCode | undefined): InvalidPhone => ({
  kind: 'invalid',
  problem,
  country,
})
