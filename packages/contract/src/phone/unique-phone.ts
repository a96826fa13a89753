import type { E164, ValidPhone } from './reading'

/**
 * Two ways of writing one subscriber's number, both of which reach the phone. Every rule names the digits that only the
 * same subscriber can have, so that two subscribers never become one.
 */
const sameSubscriber: readonly [from: RegExp, to: string][] = [
  // Brazil (Anatel, 2012–2016): 9 before mobile numbers, which began with 6 to 9. 2 to 5 are fixed lines, and a mobile
  // number 9 2xxx-xxxx has nothing to do with the fixed line 2xxx-xxxx.
  [/^\+55(\d\d)([6-9]\d{7})$/, '+55$19$2'],
  // Argentina: 9 before mobile numbers that are called from abroad. Blocks are either fixed or mobile (ENACOM).
  [/^\+549(\d{10})$/, '+54$1'],
  // Mexico (IFT, 2019): 1 before mobile numbers that were called from abroad; 01, 044 and 045 at home.
  [/^\+52(?:1|01|04[45])(\d{10})$/, '+52$1'],
  // San Marino: its fixed lines can be reached through Italy, and at home without their area code 0549.
  [/^\+(?:390549|378)([89]\d{5})$/, '+3780549$1'],
  // Palestinian lines can be reached through Israel's calling code: mobile 056, and the areas that the plan of both shares.
  [/^\+972(56\d{7}|59\d{7}|(?:22[2-47-9]|42[45]|82[01458]|92[369])\d{5})$/, '+970$1'],
  // Kosovo (2017): the area codes 28, 29, 38 and 39 of Serbia's plan.
  [/^\+381((?:28|29|38|39)\d+)$/, '+383$1'],
  // Gambia (PURA): two digits of the operator before the seven that a number had; both work for now.
  [/^\+220([35]\d{6})$/, '+22083$1'],
  [/^\+220([68]\d{6})$/, '+22086$1'],
  [/^\+220([247]\d{6})$/, '+22087$1'],
  [/^\+220(9\d{6})$/, '+22089$1'],
  // Gabon (ARCEP, 2019): the operator's digit before the one that a number began with.
  [/^\+24101(\d{6})$/, '+24111$1'],
  [/^\+2410?([256]\d{6})$/, '+2416$1'],
  [/^\+2410?([47]\d{6})$/, '+2417$1'],
  // Benin (ARCEP, 2024): 01 before the eight digits that a number had.
  [/^\+229([2-9]\d{7})$/, '+22901$1'],
  // Côte d'Ivoire (ARTCI, 2021): the operator's prefix, which the second digit of mobile numbers tells.
  [/^\+225([04-9][0-3]\d{6})$/, '+22501$1'],
  [/^\+225([04-9][4-6]\d{6})$/, '+22505$1'],
  [/^\+225([04-9][7-9]\d{6})$/, '+22507$1'],
]

/**
 * The one form of a subscriber's number that has several: with and without Brazil's and Argentina's mobile 9, as it was
 * before the country changed its numbers, through a neighbour's calling code. Different subscribers stay different.
 *
 * The form serves comparisons. It may not be the one to dial.
 *
 * @param e164 with `+`.
 */
export function canonicalPhone(e164: string): E164 {
  for (const [from, to] of sameSubscriber) if (from.test(e164)) return e164.replace(from, to) as E164
  return e164 as E164
}

/**
 * Where numbers have no fixed length and a line takes further digits as an extension (or ignores them), every longer
 * number rings the same line: the area code and six digits are what counts. From libphonenumber's area codes; Italian
 * numbers (the Vatican's too) have at most ten digits before an extension.
 */
const openLines: readonly RegExp[] = [
  /^\+49(?:800\d|32\d{3}|30|40|[68]9|2(?:0[1-389]|12|[13][14]|2[18])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1|\d{4})\d{0,6}/,
  /^\+43(?:1|5[079]|316|46\d|51\d|648|65[0-3579]|6[6-9]\d|720|732|78\d|[89]\d\d|\d{4})\d{0,6}/,
  /^\+352(?:2\d)?\d{0,6}/,
  /^\+38[13](?:(?:2[389]|39)0|\d\d)\d{0,6}/,
  /^\+390\d{0,9}/,
]

/**
 * One phone, however its number is written: what limits count by, and what a proof names beside the number. Beyond
 * `canonicalPhone` it drops the digits behind a fixed line's number in Germany, Austria, Luxembourg, Serbia, Kosovo and
 * Italy.
 *
 * There neighbours can become one phone, since nothing tells a long number from a short one with an extension: up to ten
 * lines that differ in their last digit alone, up to a hundred in the largest German cities. Most often they are one
 * company's. Count by it, and never show one of them what belongs to another.
 *
 * @example
 * uniquePhone({ e164: '+5491123456789', lineType: 'mobile' }) // '+541123456789'
 * uniquePhone({ e164: '+4930123456789', lineType: 'fixed_line' }) // '+4930123456'
 */
export function uniquePhone({ e164, lineType }: Pick<ValidPhone, 'e164' | 'lineType'>): E164 {
  const canonical = canonicalPhone(e164)
  // A mobile network looks up the whole number.
  if (lineType === 'mobile') return canonical
  for (const kept of openLines) {
    const found = kept.exec(canonical)
    if (found) return found[0] as E164
  }
  return canonical
}
