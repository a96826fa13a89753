import { canonicalPhone } from '@embedded-signup/contract/phone'

/**
 * Whether a number of `phoneList` is the one asked for. WhatsApp shows some numbers as they were written before their
 * country changed them, or without the 9 of Brazilian and Argentine mobiles. Digits behind a fixed line's number count
 * here: another line of the same block must not lend its status.
 */
export const isSameNumber = (a: string, b: string): boolean => canonicalOf(a) === canonicalOf(b)

const canonicalOf = (shown: string) => canonicalPhone(`+${shown.replace(/\D/g, '')}`)
