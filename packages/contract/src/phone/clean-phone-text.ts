import { asciiDigits } from '../code/ascii-digits'

const links = [
  /^(?:tel|callto|sms):(?:\/\/)?/i,
  /^(?:https?:\/\/)?(?:www\.)?wa\.me\//i,
  /^(?:https?:\/\/)?(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=/i,
  /^whatsapp:\/\/send\/?\?(?:[^#]*&)?phone=/i,
]

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
 * A WhatsApp link always holds a full international number, so it gets its `+`.
 */
export function cleanPhoneText(text: string): string {
  if (clean.test(text)) return text
  const plain = asciiDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
    .replace(/[_\u00b7\u2022\u2027\u2219\u30fb]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const link = links.find((pattern) => pattern.test(plain))
  if (!link) return plain
  const isTel = link === links[0]
  const number = decoded(plain.replace(link, '').split(isTel ? /[?&]/ : /[?&#/]/)[0] ?? '').trim()
  if (isTel) return inContext(number)
  return number.startsWith('+') ? number : `+${number}`
}
