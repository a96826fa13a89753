import type { E164 } from './reading'

/** Why digits are no number as they are, and what they are today or for the world; no `e164` where that is not sure. */
export interface Likely {
  problem: 'old_plan' | 'dialled_at_home'
  e164?: E164
}

/** From the digits with calling code and without `+` to what follows the `+` today. */
type Rule = readonly [from: RegExp, to?: string | ((...groups: string[]) => string)]

/** Old and new beginnings of numbers, `old:new`, separated by spaces. */
const beginnings = (table: string) => {
  const entries = table.split(' ').map((entry) => entry.split(':') as [string, string])
  const known = new Map(entries)
  return (beginning: string) => known.get(beginning) ?? ''
}

/** Vietnam (MIC, 2018): mobile numbers of ten digits behind the 0 became nine. */
const vietnamese = beginnings(
  '120:70 121:79 122:77 123:83 124:84 125:85 126:76 127:81 128:78 129:82 162:32 163:33 164:34 165:35 166:36 167:37 168:38 169:39 186:56 188:58 199:59',
)

/** Egypt (NTRA, 2011): a digit for the operator behind mobile numbers' first two. */
const egyptian = beginnings('10:100 11:111 12:122 14:114 16:106 17:127 18:128 19:109')

/** Côte d'Ivoire (ARTCI, 2021): the second digit of mobile numbers tells the operator's prefix. */
const ivorian = (operator: string) => (operator < '4' ? '01' : operator < '7' ? '05' : '07')

/** Numbers that were right before their country changed them. */
const oldPlans: readonly Rule[] = [
  // Mexico (IFT, 2019): the mobile 1 behind +52 went, and with it 01, 044 and 045 before calls at home.
  [/^52(?:1|01|04[45])(\d{10})$/, '52$1'],
  // Brazil (Anatel, 2012–2016): 9 before mobile numbers, behind the two-digit area code.
  [/^550?([1-9]{2})([6-9]\d{7})$/, '55$19$2'],
  // Chile (Subtel, 2012–2016): mobile numbers were written without 9, and with 09 from fixed lines.
  [/^560?9?([4-9]\d{7})$/, '569$1'],
  // Colombia (CRC, 2021): 60 before the area code of fixed lines.
  [/^570?([1-8]\d{7})$/, '5760$1'],
  // Ecuador (Conatel, 2012): 9 before mobile numbers.
  [/^5930?([89]\d{7})$/, '5939$1'],
  [/^84(?:0)?(1\d\d)(\d{7})$/, (beginning, rest) => `84${vietnamese(beginning)}${rest}`],
  [/^200?(1\d)(\d{7})$/, (beginning, rest) => `20${egyptian(beginning)}${rest}`],
  // Benin (ARCEP, 2024): 01 before the old eight digits.
  [/^229([2-9]\d{7})$/, '22901$1'],
  // Fixed lines (2x, 3x) depend on more than the plan tells.
  [/^225[23]\d{7}$/],
  [/^225([014-9](\d)\d{6})$/, (rest, operator) => `225${ivorian(operator)}${rest}`],
  // Cameroon (ART, 2014): 6 before mobile numbers, 2 before fixed lines.
  [/^237([79]\d{7})$/, '2376$1'],
  [/^237([23]\d{7})$/, '2372$1'],
  // Mauritius (ICTA, 2013): 5 before mobile numbers.
  [/^230([79]\d{6})$/, '2305$1'],
  // Italy (1999–2001): mobile numbers lost the 0 that fixed lines keep.
  [/^390(3\d{8,9})$/, '39$1'],
  // Kosovo (2016–2018): mobile numbers through Slovenia's calling code, fixed lines through Serbia's.
  [/^3860?(4[3-9]\d{6})$/, '383$1'],
  [/^3810?((?:2[89]|3[89])\d{6})$/, '383$1'],
  // Sint Maarten (2011): out of the Netherlands Antilles into North America's plan.
  [/^599(5\d{6})$/, '1721$1'],
  // The Soviet Union's 8 before calls to other towns, 0 today or nothing.
  [/^(37[34]|380|99[24568])80?(\d{8,9})$/, '$1$2'],
  // Greater Manila (NTC, 2019): a digit for the operator before the seven, which only the operator tells.
  [/^630?2[2-9]\d{6}$/],
]

/** Numbers of today, written as they are dialled inside their country. */
const homeForms: readonly Rule[] = [
  // Argentina: 15 before a mobile number, without its area code; only Buenos Aires (11) has eight digits behind one.
  [/^540?15(\d{8})$/, '54911$1'],
  // The mobile 9, and then what is dialled at home: the trunk 0, and 15 behind the area code.
  [/^5490(\d{10})$/, '549$1'],
  [/^549?0?(11|[23]\d{2,3})15(\d{6,8})$/, '549$1$2'],
  // Northern Ireland from Ireland, Saint Pierre and Miquelon from France.
  [/^3530?48(\d{8})$/, '4428$1'],
  [/^330?(508\d{6})$/, '$1'],
]

/**
 * What digits that are no number most likely are: a number of before their country changed its plan, or one written as it
 * is dialled at home. The caller checks that there is such a number.
 *
 * @param digits without `+` and separators, calling code included.
 */
export function likelyNumber(digits: string): Likely[] {
  const found = (rules: readonly Rule[], problem: Likely['problem']): Likely[] =>
    rules.flatMap(([from, to]) => {
      const groups = from.exec(digits)
      if (!groups) return []
      if (!to) return [{ problem }]
      const today = typeof to === 'string' ? digits.replace(from, to) : to(...groups.slice(1))
      return [{ problem, e164: `+${today}` as const }]
    })
  return [...found(oldPlans, 'old_plan'), ...found(homeForms, 'dialled_at_home')]
}

const groups = (list: readonly string[]) => list.map((group) => group.split(' '))

/** Calling codes whose numbers are dialled from each other like those at home: 0692 … reaches Réunion from Paris. */
const sameDialling = groups([
  // France and its overseas departments.
  '33 262 590 594 596',
  // Northern Cyprus has numbers of Türkiye.
  '357 90',
  '353 44',
  '39 378',
  '972 970',
  '381 383',
])

/**
 * Beginnings of international numbers of people who may have chosen a larger country that theirs belongs to or lies in:
 * Saint Pierre and Miquelon, New Caledonia, French Polynesia, Wallis and Futuna, Monaco and Andorra; the Dutch Caribbean; Greenland and the Faroe
 * Islands; Gibraltar; Liechtenstein; Norfolk Island. Those that share the calling code itself (Jersey, Åland, Svalbard,
 * Christmas Island, Puerto Rico, Western Sahara, the Vatican) need no entry.
 */
const neighbours = groups([
  '33 508 687 689 681 377 376',
  '31 599 5999 297 1721',
  '45 299 298',
  '44 350',
  '34 376 350',
  '41 423',
  '61 672',
])

/** What may stand before a number instead of a calling code that does not fit it, in lists of which the first go before. */
export const kinOf = (callingCode: string): readonly (readonly string[])[] =>
  [sameDialling, neighbours].map((list) =>
    list
      .filter((group) => group.includes(callingCode))
      .flat()
      .filter((each) => each !== callingCode),
  )
