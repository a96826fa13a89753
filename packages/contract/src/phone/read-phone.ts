import * as guesses from './likely-number'
import { parsePhone, type ReadPhoneOptions } from './parse-phone'
import type { PhoneReading } from './reading'

export type { ReadPhoneOptions }

/**
 * Reads what a person typed or pasted, in time that grows with the text and no faster. Country follows the digits:
 * `+44 7911 123456` is Guernsey whatever was chosen. A number without `+` is read as national first, then as an international
 * one whose `+` (or 00, 011) was left out; it is taken for international only where it begins with 00, 011 or the calling
 * code of the country chosen and no national number fits, or only so is a mobile number (an Indonesian who types 62812345678
 * means +62 812 345 678, although Kabanjahe has the area code 628).
 *
 * Whatever is less sure is no number but a problem with a `suggestion` to ask about: digits that are a number only behind
 * another calling code, a number of an old plan, one that is written as it is dialled at home. An Argentine number without
 * the mobile 9 is a number, of a landline or a mobile, with the mobile as its `suggestion`.
 *
 * @example
 * readPhone('0812-3456-7890', { country: 'ID', metadata })
 * // { kind: 'valid', e164: '+6281234567890', country: 'ID', national: '0812-3456-7890', lineType: 'mobile', … }
 */
export const readPhone = (text: string, options: ReadPhoneOptions): PhoneReading => {
  // However it is written: without its country a number at home would be one of nowhere.
  const country = options.country?.toUpperCase() as ReadPhoneOptions['country']
  return parsePhone(text, { ...options, country, guesses })
}
