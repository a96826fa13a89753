import { asciiDigits } from './ascii-digits'

/** UTF-16 units of a text in which a code is looked for: more than the longest text message has. */
const longestText = 2000

/**
 * The digits of a one-time code out of whatever was typed or pasted: `012-345`, `012 345`, Persian digits,
 * "Your code is 012345". Leading zeros stay.
 *
 * Of a text beyond 2000 characters the rest is left out.
 *
 * @param length digits a code has; among several runs of digits the one of this length wins ("Code 012345,
 *   valid for 10 minutes"). Without it the longest run is taken.
 * @returns at most `length` digits; an empty string when there are none.
 */
export function readCode(text: string, length?: number): string {
  const plain = asciiDigits(
    text
      .slice(0, longestText)
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, ''),
  )
  const runs = plain.match(/\d+(?:[ \-\u2010-\u2015.]\d+)*/g)?.map((run) => run.replace(/\D/g, '')) ?? []
  const exact = runs.find((run) => run.length === length)
  // Without words around it every digit belongs to the code, whatever stands between.
  const spoken = /\p{L}/u.test(plain)
  const longest = spoken ? runs.reduce((best, run) => (run.length > best.length ? run : best), '') : plain
  return (exact ?? longest.replace(/\D/g, '')).slice(0, length)
}
