import { asciiDigits } from '../code/ascii-digits'

const links = [
  /^(?:tel|callto|sms):(?:\/\/)?/i,
  /^(?:https?:\/\/)?(?:www\.)?wa\.me\//i,
  /^(?:https?:\/\/)?(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=/i,
  /^whatsapp:\/\/send\/?\?(?:[^#]*&)?phone=/i,
]

/**
 * UTF-16 units of a text that are looked at: more than the longest link to a chat has. Nothing that is longer is a number,
 * and not all that is done with a text takes time in proportion to its length (sorting the marks of one letter does not).
 */
export const longestText = 2000

/** As most numbers are typed; it is asked several times with every key. */
const clean = /^(?:[+\d().-]+(?: [+\d().-]+)*)?$/

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** RFC 3966: `tel:812-3456;phone-context=+62` leaves the calling code to a parameter. */
const inContext = (number: string) =>
  number.replace(
    /^([^+;][^;]*);phone-context=(\+[\d.-]+)$/i,
    (_, local: string, context: string) => `${context} ${local}`,
  )

/**
 * What was typed or pasted, as plain text that a number plan can read: compatibility forms folded (full-width
 * `＋` and digits, NBSP, U+202F), invisible characters gone (bidi marks, zero-width, soft hyphen), every script's
 * digits as 0–9, every dash (and ー, which Japanese keyboards write for it) as `-`, middle dots as spaces, and the number
 * taken out of `tel:`, `wa.me` and `api.whatsapp.com/send?phone=` links.
 * A WhatsApp link always holds a full international number, so it gets its `+`. A tab or line break inside, as between the
 * cells of a table, becomes `\n`. Of a text beyond 2000 characters the rest is left out.
 */
export function cleanPhoneText(text: string): string {
  const head = text.slice(0, longestText)
  if (clean.test(head)) return head
  const plain = asciiDigits(head.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
    .replace(/[_\u00b7\u2022\u2027\u2219\u30fb]/g, ' ')
    .replace(/[\t-\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
  const link = links.find((pattern) => pattern.test(plain))
  if (!link) return plain
  const isTel = link === links[0]
  const number = decoded(plain.replace(link, '').split(isTel ? /[?&]/ : /[?&#/]/)[0] ?? '').trim()
  if (isTel) return inContext(number)
  return number.startsWith('+') ? number : `+${number}`
}
