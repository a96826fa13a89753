import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { enCountrySearch } from '../country-search/en-country-search'
import { enRegistration } from '../embedded-signup/registration-words'
import { locales } from '../locales'
import { en } from '../messages/en'
import { enFailures } from '../messages/en-failures'
import type { Failures, Locale, Messages } from '../messages/messages'

const tags = readdirSync(import.meta.dirname)
  .filter((file) => !/failures|test/.test(file))
  .map((file) => file.replace('.ts', ''))

/** What the kit is spoken in, besides English. */
const promised = [
  ['ar', 'bn', 'de', 'es', 'fa', 'fil', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'ko', 'ms', 'nl', 'pl', 'pt-BR'],
  ['ru', 'sw', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-CN', 'zh-TW'],
].flat()

const nameOf = (tag: string) => tag.replace('-', '')

async function load(tag: string): Promise<Locale> {
  const module = (await import(/* @vite-ignore */ `${import.meta.dirname}/${tag}.ts`)) as Record<
    string,
    Locale
  >
  const locale = module[nameOf(tag)]
  if (!locale) throw new Error(`${tag}.ts exports no ${nameOf(tag)}.`)
  return locale
}

const failuresOf = async ({ failures }: Messages): Promise<Failures> =>
  typeof failures === 'function' ? await failures() : failures

/** Every text with where it stands; the forms of a plural are one place. */
function textsOf(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]]
    if (typeof value !== 'object' || value === null || 'other' in value) return []
    return textsOf(value as object, `${path}${key}.`)
  })
}

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted()

const english = new Map(
  textsOf({ ...en, failures: enFailures, registration: enRegistration, countrySearch: enCountrySearch }),
)

it('has the languages that are promised', () => {
  expect(tags.toSorted()).toEqual(promised.toSorted())
})

it('loads each of them, and English, by its tag', async () => {
  expect(Object.keys(locales)).toEqual([...promised, 'en'].toSorted())
  const loaded = await Promise.all(Object.values(locales).map((locale) => locale()))
  expect(loaded.map(({ locale }) => locale)).toEqual(Object.keys(locales))
})

describe.each(promised)('%s', (tag) => {
  it('is named by its tag, and says it to Intl', async () => {
    const { locale } = await load(tag)
    expect(locale).toBe(tag)
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([tag])
  })

  it('keeps every place that is filled in, and leaves nothing in English', async () => {
    const locale = await load(tag)
    const texts = textsOf({ ...locale, failures: await failuresOf(locale) })
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted())
    const wrong = texts.filter(([path, text]) => {
      const before = english.get(path) ?? ''
      // A country may be left out; so may its name where a language would have to bend it.
      const places = placesOf(text).filter((place) => place !== '{country}')
      return (
        places.join() !==
        placesOf(before)
          .filter((place) => place !== '{country}')
          .join()
      )
    })
    expect(wrong).toEqual([])
    const same = texts.filter(
      ([path, text]) => path !== 'locale' && text === english.get(path) && /(\S+ ){3}/.test(text),
    )
    expect(same).toEqual([])
  })

  it('has all the plural forms of the language, each with its number', async () => {
    const locale = await load(tag)
    const { countrySearch } = locale
    const { triesLeft } = await failuresOf(locale)
    const results = typeof countrySearch === 'object' ? countrySearch.results : triesLeft
    for (const forms of [triesLeft, results]) {
      const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
      expect(Object.keys(forms)).toEqual(expect.arrayContaining(pluralCategories))
      for (const form of Object.values(forms)) expect(form).toContain('{count}')
    }
  })

  it('has labels that fit a button at 280 px', async () => {
    const { send, verify, resend, changePhone, instead } = await load(tag)
    for (const label of [send, verify, resend, changePhone, ...Object.values(instead)])
      expect(label.length).toBeLessThanOrEqual(34)
  })
})
