import { parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js/core'
import type { CountryCode, MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { cleanPhoneText } from './clean-phone-text'
import { groupWhole, planOf } from '../plan/group-digits'
import { methodsFor, type LineType } from './line-type'
import { oldPlanOf } from './old-plan'
import type { E164, InvalidPhone, PhoneProblem, PhoneReading, ValidPhone } from './reading'

export interface ReadPhoneOptions {
  /** The country chosen: how a number without a calling code is read. */
  country?: CountryCode | undefined
  /** libphonenumber's `max` metadata, or a slice of it: `min` accepts numbers that do not exist, `mobile` refuses landlines. */
  metadata: MetadataJson
}

/** Marks around a number that are none of its own: quotes, a comma behind it, a drawing before it. */
const around = /^[^\p{L}\p{N}+(*#]+|[^\p{L}\p{N})#*]+$/gu
/** Two runs of at least six digits with a separator that no single number has. A slash some have, behind the area code. */
const several =
  /\d(?:[^\d,;|&+]*\d){5,}[^\d]*(?:[,;|&\n]|\s(?:or|and|ou|oder|o|y|或)\s)[^\d]*\d(?:[^\d,;|&+]*\d){5,}/iu
const severalPlus = /\+\D*(?:\d\D*){7,}\+\D*\d/u
const extension = /(?:;?ext(?:n|ension)?\b|;ext=|доб|\bint\b|\bxt?|#|~)[.:=\s]*\d{1,9}\s*#?$/iu

/**
 * Reads what a person typed or pasted. Country follows the digits: `+44 7911 123456` is Guernsey whatever was chosen.
 * A number without `+` is read as national first, then as an international one whose `+` (or 00, 011) was left out;
 * it is taken for international only where no national number fits, or where it begins with 00 or the calling code of
 * the country chosen and only so is a mobile number (an Indonesian who types 62812345678 means +62 812 345 678, although
 * Kabanjahe has the area code 628). `plusAssumed` tells where nothing but the digits says so: a Chinese 150 1234 5678 could
 * be +1 501-234-5678 as well.
 *
 * @example
 * readPhone('0812-3456-7890', { country: 'ID', metadata })
 * // { kind: 'valid', e164: '+6281234567890', country: 'ID', national: '0812-3456-7890', lineType: 'mobile', … }
 */
export function readPhone(text: string, options: ReadPhoneOptions): PhoneReading {
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

function judgeText(text: string, options: ReadPhoneOptions): PhoneReading | Why {
  const clean = cleanPhoneText(text)
  if (!clean) return { kind: 'empty' }
  const plain = clean.replace(around, '')
  if (several.test(plain) || severalPlus.test(plain)) return invalid('several_numbers', options.country)
  if (hasExtension(plain, options)) return invalid('extension', options.country)
  if (!/\d/.test(plain) || /\p{L}/u.test(plain)) return invalid('not_a_number', options.country)

  const found = judgeNumber(plain, options)
  const isNone = typeof found === 'function'
  const halves = isNone ? plain.split('/') : []
  const isTwo = halves.length > 1 && halves.every((half) => typeof judge(half, options) !== 'function')
  return isTwo ? invalid('several_numbers', options.country) : found
}

/** How most of the world and how North America dials abroad. What the chosen country dials, libphonenumber knows. */
const abroad = /^(?:00|011)/

function judgeNumber(plain: string, options: ReadPhoneOptions): ValidPhone | Why {
  const first = judge(plain, options)
  if (plain.startsWith('+')) return first
  const { country, metadata } = options
  const callingCode = country && metadata.countries[country]?.[0]
  const digits = plain.replace(/\D/g, '')
  const number = digits.replace(abroad, '')
  if (typeof first === 'function') {
    if (callingCode && oldPlanOf(callingCode + digits)) return first
  } else if (!digits.startsWith('00') && !(callingCode && number.startsWith(callingCode))) return first

  const second = judge(`+${number}`, options)
  if (typeof first !== 'function') return reach(second) > reach(first) ? second : first
  if (typeof second !== 'function') {
    if (number === digits && second.callingCode !== callingCode) second.plusAssumed = true
    return second
  }
  return () => {
    const why = second()
    return why.problem === 'old_plan' ? why : first()
  }
}

/** In words, or as `,12`, `;12` and ` 12#`, which libphonenumber takes off. */
function hasExtension(plain: string, options: ReadPhoneOptions): boolean {
  if (extension.test(plain)) return /\d{5}/.test(plain.replace(/\D/g, ''))
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

function judge(text: string, options: ReadPhoneOptions): ValidPhone | Why {
  const why = () => whyNot(text, options)
  if (cannotBeWhole(text, options)) return why
  try {
    const phone = parse(text, options)
    return phone.isValid() ? valid(phone, options) : why
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

function whyNot(text: string, options: ReadPhoneOptions): InvalidPhone {
  const { country, metadata } = options
  let phone: PhoneNumber
  try {
    phone = parse(text, options)
  } catch (error) {
    return invalid(parseProblem(error, text), country)
  }
  const found = phone.country ?? phone.getPossibleCountries()[0]
  const old = oldPlanOf(phone.number.slice(1))
  if (old) return { ...invalid('old_plan', found), ...suggestion(old.today, metadata) }
  const length = validatePhoneNumberLength(phone.number, optionsOf(options), metadata)
  if (length === undefined) return invalid(unusualLength(phone, metadata) ?? 'not_in_plan', found)
  return invalid(length === 'TOO_SHORT' ? 'too_short' : 'too_long', found)
}

/** A length that only special lines have: no landline or mobile number is as short, or as long. */
function unusualLength(
  { country, countryCallingCode, nationalNumber }: PhoneNumber,
  metadata: MetadataJson,
): PhoneProblem | undefined {
  const plan = planOf(
    country ?? metadata.country_calling_codes[countryCallingCode]?.[0] ?? countryCallingCode,
    metadata,
  )
  const lengths = ['FIXED_LINE', 'MOBILE'].flatMap((type) => plan.type(type)?.possibleLengths() ?? [])
  if (lengths.length === 0) return undefined
  // libphonenumber leaves the trunk zero of a number that it does not know.
  const count = nationalNumber.replace(plan.nationalPrefix() === '0' ? /^0/ : '', '').length
  if (count < Math.min(...lengths)) return 'too_short'
  return count > Math.max(...lengths) ? 'too_long' : undefined
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
  const lineType = (phone.getType()?.toLowerCase() ?? 'unknown') as LineType
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
  }
}

function suggestion(today: string | undefined, metadata: MetadataJson): { suggestion?: ValidPhone } {
  if (!today) return {}
  const suggested = readValidPhone(today, { metadata })
  return suggested ? { suggestion: suggested } : {}
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
