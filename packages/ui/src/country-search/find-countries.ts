import { asciiDigits, type Country } from '@embedded-signup/hooks'
import { namedCountries, type NamedCountry } from '../fields/country-names'
import { foldText } from './fold-text'
import { otherNames } from './other-names'

/** Finds countries by what was typed, best matches first; all of them, in the list's order, when nothing was. */
export type FindCountries = (text: string) => readonly NamedCountry[]

interface Folded {
  country: NamedCountry
  code: string
  /** In the language of the page, then in English. */
  names: readonly string[]
  /** The same without spaces, and with their words in one order. */
  keys: ReadonlySet<string>
}

let latest: { for: readonly unknown[]; find: FindCountries } | undefined

/** The same as `createFindCountries`; the latest is kept, so that the list opens with its names and order at hand. */
export function findCountriesIn(...list: Parameters<typeof createFindCountries>): FindCountries {
  if (!latest?.for.every((part, index) => part === list[index])) {
    latest = { for: list, find: createFindCountries(...list) }
  }
  return latest.find
}

/** @param first codes that stand first while nothing is typed, joined by commas. */
export function createFindCountries(
  countries: readonly Country[],
  locale: string,
  first: string,
): FindCountries {
  const all = namedCountries(countries, locale, first)
  let folded: readonly Folded[] | undefined
  return (typed) => {
    const text = typed.slice(0, longestName)
    const digits = callingDigits(text)
    // As the number plan has them: of the countries that share a calling code, the main one comes first.
    if (digits) {
      const named = countries.flatMap(({ code }) => all.find((each) => each.code === code) ?? [])
      return best(named, ({ callingCode }) => rankCallingCode(callingCode, digits))
    }
    const wanted = fold(text)
    if (!wanted) return all
    folded ??= foldAll(all)
    return best(folded, (each) => rankNames(each, wanted)).map(({ country }) => country)
  }
}

/** Those that match at all, by rank: the smaller, the better. The order among equals is kept. */
function best<Item>(items: readonly Item[], rankOf: (item: Item) => number): Item[] {
  return items
    .map((item) => ({ item, rank: rankOf(item) }))
    .filter(({ rank }) => rank < noMatch)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

const noMatch = Infinity

/** UTF-16 units; the longest name of ISO 3166 has 56. */
const longestName = 100

/** The digits of a text that is a calling code or begins like a number, without `+` and `00`. */
const callingDigits = (text: string) =>
  /^[+＋\s\p{Nd}\p{Cf}().-]+$/u.test(text) ? asciiDigits(text).replace(/\D/g, '').replace(/^00/, '') : ''

function rankCallingCode(callingCode: string, digits: string): number {
  if (callingCode === digits) return 0
  if (callingCode.startsWith(digits)) return 1
  return digits.startsWith(callingCode) ? 2 : noMatch
}

function rankNames({ code, names, keys }: Folded, wanted: string): number {
  const matches = [
    code === wanted,
    // A whole name goes before what only begins like it: UK before Ukraine, America before American Samoa.
    keys.has(squeezed(wanted)) || keys.has(sorted(wanted)),
    names[0]?.startsWith(wanted),
    names.some((name) => name.startsWith(wanted)),
    names.some((name) => wordsBegin(name, wanted)),
    names.some((name) => squeezed(name).includes(squeezed(wanted))),
  ]
  const rank = matches.findIndex(Boolean)
  return rank < 0 ? noMatch : rank
}

/** Every word wanted begins a word of the name, in any order. */
const wordsBegin = (name: string, wanted: string) =>
  wanted.split(' ').every((word) => ` ${name}`.includes(` ${word}`))

const squeezed = (text: string) => text.replaceAll(' ', '')

/** `the` goes: `The Gambia`, `Bahamas (the)`. */
const fold = (text: string) => {
  const words = foldText(text).split(' ')
  const telling = words.filter((word) => word !== 'the')
  return (telling.length > 0 ? telling : words).join(' ')
}

/** `Korea, Republic of` is the Republic of Korea. */
const sorted = (text: string) => text.split(' ').toSorted().join(' ')

/** A name as Unicode writes it, and with its short words in full: `St. Kitts & Nevis`, `Saint Kitts and Nevis`. */
const written = (name: string) => [name, name.replaceAll('&', 'and').replace(/\bSt\b\.?/g, 'Saint')]

function foldAll(all: readonly NamedCountry[]): Folded[] {
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const short = new Intl.DisplayNames('en', { type: 'region', style: 'short' })
  return all.map((country) => {
    const { code, name } = country
    const others = (otherNames[code] ?? '').split(', ')
    const inEnglish = [english.of(code) ?? '', short.of(code) ?? '', ...others].flatMap(written)
    const names = [name, ...inEnglish].map(fold).filter(Boolean)
    const keys = new Set(names.flatMap((each) => [squeezed(each), sorted(each)]))
    return { country, code: foldText(code), names, keys }
  })
}
