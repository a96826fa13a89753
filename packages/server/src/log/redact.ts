import { asciiDigits } from '@embedded-signup/contract'

const struck = '•••'

/** Characters that are looked at: enough to fill a line after the numbers are out, and no work for a text of megabytes. */
const mostRead = 2000
const mostWritten = 300

/** In the order of their values. They are letters to Unicode, and numbers to whoever reads them. */
const chineseDigits = '〇一二三四五六七八九'
const digit = `[\\d零${chineseDigits}]`
/** What may stand between the digits of one number: anything that is neither letter nor number. */
const between = '[^\\p{L}\\p{N}]'
const runs = new RegExp(`${digit}(?:${between}*${digit})*`, 'gu')

/** How many digits make a phone number: E.164 has up to 15, and the shortest in use have 7. */
const phoneDigits = 7
/** A code as WhatsApp shows it: `123-456`. Six digits in one stay, as Meta's error codes have six. */
const codeInHalves = new RegExp(`^${digit}{3}${between}+${digit}{3}$`, 'u')

/**
 * Makes text of foreign origin fit for the log: what must not be known is struck out wherever it stands, and so is every
 * number of seven or more digits and every code in two halves, in whatever script and with whatever between the digits. The
 * rest is cut to 300 characters on one line.
 *
 * @param hidden the values known to be private: secret, code, number.
 */
export function redact(text: string, hidden: readonly string[]): string {
  // A number or a code is struck out however it is written; a secret that happens to hold digits is neither.
  const isNumber = (value: string) => /^\+?\d{4,}$/.test(value)
  const hiddenDigits = hidden.filter(isNumber).map(digitsOf)
  const secrets = hidden
    .filter((value) => value !== '' && !isNumber(value))
    .flatMap((value) => {
      const encoded = encodeURIComponent(value)
      // Percent-encoding is written in lower case too.
      return [value, encoded, encoded.replace(/%[\dA-F]{2}/g, (octet) => octet.toLowerCase())]
    })
    .toSorted((a, b) => b.length - a.length)
  const isPrivate = (run: string) => {
    const digits = digitsOf(run)
    return (
      digits.length >= phoneDigits ||
      codeInHalves.test(run) ||
      hiddenDigits.some((known) => digits.includes(known))
    )
  }
  const withoutSecrets = secrets.reduce((rest, value) => rest.replaceAll(value, struck), text)
  // NFKC reads circled, raised, full-width and mathematical digits as ordinary ones.
  return asciiDigits(withoutSecrets.slice(0, mostRead).normalize('NFKC'))
    .replace(runs, (run) => (isPrivate(run) ? struck : run))
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .slice(0, mostWritten)
}

/** The digits of a run, as ASCII. */
const digitsOf = (run: string) =>
  Array.from(run.matchAll(new RegExp(digit, 'gu')), ([sign]) =>
    sign === '零' ? '0' : chineseDigits.includes(sign) ? String(chineseDigits.indexOf(sign)) : sign,
  ).join('')
