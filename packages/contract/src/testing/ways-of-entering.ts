import type { CountryCode } from 'libphonenumber-js/core'
import type { Example } from './google-examples'

/** How a number gets into the field. */
export interface WayOfEntering {
  name: string
  /** What stands in the field, or nothing where this number cannot be entered so. */
  write(example: Example): string
  /** The country chosen then; the number's own if not said. */
  chosen?: (example: Example) => CountryCode
}

const elsewhere = ({ callingCode }: Example): CountryCode => (callingCode === '81' ? 'ID' : 'JP')

const digitsIn = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

const between = (separator: string, text: string) => text.replace(/[\s-]+/g, separator)

/** The ways that people, clipboards and browsers write a number, from the plainest to the most decorated. */
export const waysOfEntering: readonly WayOfEntering[] = [
  { name: 'typed as at home', write: ({ national }) => national },
  { name: 'typed as at home, digits alone', write: ({ national }) => national.replace(/\D/g, '') },
  { name: 'typed behind the calling code shown', write: ({ nationalNumber }) => nationalNumber },
  { name: 'typed with +', write: ({ e164 }) => e164 },
  { name: 'typed with +, another country chosen', write: ({ e164 }) => e164, chosen: elsewhere },
  { name: 'typed with 00', write: ({ e164 }) => `00${e164.slice(1)}` },
  {
    name: 'typed with 00, another country chosen',
    write: ({ e164 }) => `00${e164.slice(1)}`,
    chosen: elsewhere,
  },
  { name: 'typed with 011', write: ({ e164 }) => `011${e164.slice(1)}` },
  { name: 'typed with the calling code but no +', write: ({ e164 }) => e164.slice(1) },
  { name: 'pasted as the world writes it', write: ({ international }) => international, chosen: elsewhere },
  {
    name: 'pasted with (0)',
    // Italy and the few like it have no trunk prefix to put in brackets.
    write: ({ national, nationalNumber, callingCode }) =>
      national.replace(/\D/g, '') === `0${nationalNumber}` ? `+${callingCode} (0)${nationalNumber}` : '',
  },
  {
    name: 'pasted with dots, NBSP, bidi marks',
    write: ({ international }) => `\u202a${between('.\u00a0', international)}\u200f\u202c`,
  },
  {
    name: 'pasted in full width',
    write: ({ national }) => between('　', digitsIn(0xff10)(national)),
  },
  { name: 'typed in Arabic digits', write: ({ national }) => digitsIn(0x0660)(national) },
  { name: 'typed in Persian digits with +', write: ({ e164 }) => digitsIn(0x06f0)(e164) },
  { name: 'pasted tel: link', write: ({ e164 }) => `tel:${e164}`, chosen: elsewhere },
  { name: 'pasted wa.me link', write: ({ e164 }) => `https://wa.me/${e164.slice(1)}`, chosen: elsewhere },
  { name: 'filled in by the browser (tel)', write: ({ e164 }) => e164, chosen: elsewhere },
  { name: 'filled in by the browser (tel-national)', write: ({ nationalNumber }) => nationalNumber },
]
