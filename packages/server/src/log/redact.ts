/**
 * Makes text of foreign origin fit for the log: what must not be known is struck out wherever it stands, so is every
 * run of seven or more digits (a number written another way), and the rest is cut to 300 characters on one line.
 *
 * @param hidden the values known to be private: secret, code, number.
 */
export function redact(text: string, hidden: readonly string[]): string {
  const struck = hidden
    .filter((value) => value !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, value) => rest.replaceAll(value, '•••'), text)
  return struck
    .replace(/\d(?:[\s().-]?\d){6,}/g, '•••')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, 300)
}
