/**
 * Every decimal digit of Unicode (`\p{Nd}`) as 0–9. Unicode lays each script's ten digits out in one run that
 * starts at a code point ending in hexadecimal 0 or 6; NFKC has already folded the mathematical ones, which do not.
 */
export const asciiDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0
    const row = point & ~0xf
    const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6
    return String(point - zero)
  })
