import libphonenumber, { type PhoneNumber } from 'google-libphonenumber'
import type { CountryCode } from 'libphonenumber-js/core'
import type { LineType } from '../phone/line-type'
import type { E164 } from '../phone/reading'

/** An example number of Google's own libphonenumber, and what that library, the judge in these tests, says of it. */
export interface Example {
  region: CountryCode
  /** What Google gives it as an example of; `lineType` may be wider (`fixed_line_or_mobile`). */
  exampleOf: LineType
  lineType: LineType
  /** Where the digits belong; `region` may be another one (toll-free lines of North America belong to the US). */
  country: CountryCode | undefined
  e164: E164
  callingCode: string
  /** Without trunk prefix, bare digits. */
  nationalNumber: string
  /** As people of the region write it, with trunk prefix. */
  national: string
  international: string
}

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = libphonenumber

const google = PhoneNumberUtil.getInstance()

const types = new Map<libphonenumber.PhoneNumberType, LineType>([
  [PhoneNumberType.FIXED_LINE, 'fixed_line'],
  [PhoneNumberType.MOBILE, 'mobile'],
  [PhoneNumberType.FIXED_LINE_OR_MOBILE, 'fixed_line_or_mobile'],
  [PhoneNumberType.TOLL_FREE, 'toll_free'],
  [PhoneNumberType.PREMIUM_RATE, 'premium_rate'],
  [PhoneNumberType.SHARED_COST, 'shared_cost'],
  [PhoneNumberType.VOIP, 'voip'],
  [PhoneNumberType.PERSONAL_NUMBER, 'personal_number'],
  [PhoneNumberType.PAGER, 'pager'],
  [PhoneNumberType.UAN, 'uan'],
  [PhoneNumberType.VOICEMAIL, 'voicemail'],
])

const typeOf = (phone: PhoneNumber) => types.get(google.getNumberType(phone)) ?? 'unknown'

const regions = [...google.getSupportedRegions()].toSorted() as CountryCode[]

/** Nothing where there is none, whatever Google's types say. */
const exampleFor = (region: string, type: libphonenumber.PhoneNumberType) =>
  google.getExampleNumberForType(region, type) as PhoneNumber | null

/** One for every region and type that Google has one for: 1141 of 245 regions at the time of writing. */
export const examples: readonly Example[] = regions.flatMap((region) =>
  [...types].flatMap(([type, name]) => {
    // It has none of its own for lines that may be either.
    const phone = name === 'fixed_line_or_mobile' ? null : exampleFor(region, type)
    return phone ? [exampleOf(phone, region, name)] : []
  }),
)

/** What Google's library says of a number: its line type, or that it is none. */
export function googleSays(e164: string): LineType | 'invalid' {
  const phone = google.parse(e164)
  return google.isValidNumber(phone) ? typeOf(phone) : 'invalid'
}

function exampleOf(phone: PhoneNumber, region: CountryCode, type: LineType): Example {
  return {
    region,
    exampleOf: type,
    lineType: typeOf(phone),
    country: google.getRegionCodeForNumber(phone),
    e164: google.format(phone, PhoneNumberFormat.E164) as E164,
    callingCode: String(phone.getCountryCode()),
    nationalNumber: google.getNationalSignificantNumber(phone),
    national: google.format(phone, PhoneNumberFormat.NATIONAL),
    international: google.format(phone, PhoneNumberFormat.INTERNATIONAL),
  }
}
