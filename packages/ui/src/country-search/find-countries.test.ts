import type { Country, CountryCode } from '@embedded-signup/hooks'
import iso from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { createFindCountries } from './find-countries'

/** In the order of the number plan: of those that share a calling code, the main one first. */
const countries: Country[] = Object.entries({
  '1': 'US AS CA JM',
  '7': 'RU KZ',
  '31': 'NL',
  '33': 'FR',
  '44': 'GB GG IM JE',
  '49': 'DE',
  '62': 'ID',
  '81': 'JP',
  '82': 'KR',
  '84': 'VN',
  '86': 'CN',
  '90': 'TR',
  '91': 'IN',
  '98': 'IR',
  '225': 'CI',
  '245': 'GW',
  '262': 'RE YT',
  '358': 'FI AX',
  '850': 'KP',
  '964': 'IQ',
  '966': 'SA',
  '971': 'AE',
}).flatMap(([callingCode, codes]) =>
  codes.split(' ').map((code) => ({ code: code as CountryCode, callingCode })),
)

const find = (text: string, locale = 'en', first = '') =>
  createFindCountries(countries, locale, first)(text).map(({ code }) => code)

describe('finds a country', () => {
  it.each([
    ['by the beginning of its name', 'en', 'indo', 'ID'],
    ['by a word within its name', 'en', 'arabia', 'SA'],
    ['by words in any order', 'en', 'korea south', 'KR'],
    ['by letters within a word', 'en', 'donesi', 'ID'],
    ['without regard to case', 'en', 'INDONESIA', 'ID'],
    ['by its name in the language of the page', 'de', 'frankreich', 'FR'],
    ['by its English name on a page in another language', 'ja', 'germany', 'DE'],
    ['by the short form of its name', 'en', 'uk', 'GB'],
    ['by another name of English', 'en', 'holland', 'NL'],
    ['by its ISO code', 'en', 'vn', 'VN'],
    ['by its calling code', 'en', '62', 'ID'],
    ['by its calling code with a plus', 'en', '+62', 'ID'],
    ['by its calling code with 00', 'en', '0062', 'ID'],
    ['by a number that was pasted', 'en', '+62 812-3456', 'ID'],
    ['by its calling code in Persian digits', 'fa', '۹۸', 'IR'],
    ['by its calling code in full-width characters', 'ja', '＋８１', 'JP'],
    ['whose diacritics were not typed', 'en', 'reunion', 'RE'],
    ['whose diacritics were typed another way', 'en', 'Re\u0301union', 'RE'],
    ['whose first letter is Å', 'en', 'aland', 'AX'],
    ['without its apostrophe', 'en', 'cote divoire', 'CI'],
    ['with a straight apostrophe', 'en', "Côte d'Ivoire", 'CI'],
    ['without its hyphen', 'en', 'guinea bissau', 'GW'],
    ['without its spaces', 'en', 'southkorea', 'KR'],
    ['with spaces around it', 'en', '  indonesia ', 'ID'],
    ['with the dotless i of a Turkish keyboard', 'tr', 'ırak', 'IQ'],
    ['with the i of another keyboard', 'tr', 'IRAK', 'IQ'],
    ['with the capitals of a Turkish keyboard', 'tr', 'HİNDİSTAN', 'IN'],
    ['with the small letters of another keyboard', 'tr', 'guney kore', 'KR'],
    ['in Arabic, typed on a Persian keyboard', 'ar', 'ترکیا', 'TR'],
    ['in Persian, typed on an Arabic keyboard', 'fa', 'تركيه', 'TR'],
    ['in Arabic, without hamza', 'ar', 'اندونيسيا', 'ID'],
    ['in Japanese, typed as hiragana', 'ja', 'いんどねしあ', 'ID'],
    ['in Korean, while its first syllable is being typed', 'ko', '인ㄷ', 'IN'],
    ['in Chinese', 'zh', '印度尼', 'ID'],
    ['in Hindi', 'hi', 'जर्मनी', 'DE'],
  ])('%s', (_how, locale, text, code) => {
    expect(find(text, locale)[0]).toBe(code)
  })
})

describe('of every country in the world', () => {
  const everyCountry: Country[] = [...Object.keys(iso.countries), 'AC', 'TA']
    // Nobody there has a telephone number.
    .filter((code) => code !== 'UM')
    .map((code) => ({
      code: code as CountryCode,
      callingCode: '0',
    }))
  const findAny = createFindCountries(everyCountry, 'en', '')
  const firstOf = (text: string) => findAny(text)[0]?.code

  it('finds each by every English name that a well-kept list of ISO 3166 has', () => {
    const wrong = Object.entries(iso.countries)
      .filter(([code]) => code !== 'UM')
      .flatMap(([code, names]) =>
        [names].flat().flatMap((name) => {
          const found = firstOf(name)
          return found === code ? [] : [`${name}: ${found}, not ${code}`]
        }),
      )
    // Both are called so.
    expect(wrong).toEqual(['Congo: CG, not CD'])
  })

  it.each([
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['Britain', 'GB'],
    ['England', 'GB'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GB'],
    ['America', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['UAE', 'AE'],
    ['U.A.E.', 'AE'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['Saint Lucia', 'LC'],
    ['St Lucia', 'LC'],
    ['St. Lucia', 'LC'],
    ['Saint Kitts and Nevis', 'KN'],
    ['St Kitts & Nevis', 'KN'],
    ['Saint Vincent and the Grenadines', 'VC'],
    ['Saint Martin', 'MF'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Bosnia and', 'BA'],
    ['Trinidad and Tobago', 'TT'],
    ['Macau', 'MO'],
    ['Macao', 'MO'],
    ['Hong Kong', 'HK'],
    ['Burma', 'MM'],
    ['Ivory Coast', 'CI'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['Cape Verde', 'CV'],
    ['Cabo Verde', 'CV'],
    ['Swaziland', 'SZ'],
    ['Eswatini', 'SZ'],
    ['East Timor', 'TL'],
    ['Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Korea (the Republic of)', 'KR'],
    ["Korea (the Democratic People's Republic of)", 'KP'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Micronesia (Federated States of)', 'FM'],
    ['Venezuela (Bolivarian Republic of)', 'VE'],
    ['Moldova (the Republic of)', 'MD'],
    ['Tanzania, the United Republic of', 'TZ'],
    ['Congo (the Democratic Republic of the)', 'CD'],
    ['DR Congo', 'CD'],
    ['Congo', 'CG'],
    ['Viet Nam', 'VN'],
    ['The Gambia', 'GM'],
    ['Bahamas (the)', 'BS'],
    ['Niger', 'NE'],
    ['Guinea', 'GN'],
    ['Dominica', 'DM'],
    ['Samoa', 'WS'],
    ['Sudan', 'SD'],
    ['Georgia', 'GE'],
    ['Ireland', 'IE'],
    ['Virgin Islands (British)', 'VG'],
    ['Virgin Islands (U.S.)', 'VI'],
    ['Bonaire', 'BQ'],
    ['Vatican', 'VA'],
    ['Palestine', 'PS'],
    ['Russian Federation', 'RU'],
    ['PNG', 'PG'],
  ])('finds %s', (text, code) => {
    expect(firstOf(text)).toBe(code)
  })

  it('finds the same on pages in other languages', () => {
    for (const locale of ['de', 'ja', 'ar', 'ru', 'id']) {
      const search = createFindCountries(everyCountry, locale, '')
      const found = ['UK', 'America', 'Saint Lucia', 'Bosnia and Herzegovina', 'Macau'].map(
        (text) => search(text)[0]?.code,
      )
      expect(found).toEqual(['GB', 'US', 'LC', 'BA', 'MO'])
    }
  })

  it('looks at no more of a text that is pasted than a name can have', () => {
    expect(findAny('a\u0301\u0323'.repeat(50_000))).toEqual([])
    expect(firstOf(`Iceland${' '.repeat(100_000)}`)).toBe('IS')
  })
})

it('puts the best match first: code, beginning of the name, then a word, then letters', () => {
  // India by its code, Indonesia by its beginning, China, Finland, Guinea-Bissau, the Kingdom of the Netherlands and Great
  // Britain by what is inside.
  expect(find('in')).toEqual(['IN', 'ID', 'CN', 'FI', 'GW', 'NL', 'GB'])
  expect(find('k').slice(0, 1)).toEqual(['KZ'])
  expect(find('united')).toEqual(['AE', 'GB', 'US'])
})

it('puts the main country of a calling code first', () => {
  expect(find('+1')).toEqual(['US', 'AS', 'CA', 'JM'])
  expect(find('44')[0]).toBe('GB')
  expect(find('7')).toEqual(['RU', 'KZ'])
})

it('puts a whole calling code before those that begin with it', () => {
  expect(find('8')).toEqual(['JP', 'KR', 'VN', 'CN', 'KP'])
})

it('gives all of them in the order of the language, the preferred ones first, while nothing was typed', () => {
  expect(find('', 'en', 'SG,JP,ID').slice(0, 4)).toEqual(['JP', 'ID', 'AX', 'AS'])
  expect(find('  ')).toHaveLength(countries.length)
  expect(find('+')).toHaveLength(countries.length)
})

it('finds nothing where nothing matches', () => {
  expect(find('atlantis')).toEqual([])
  expect(find('0')).toEqual([])
})
