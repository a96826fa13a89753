import { metadata } from '../metadata'
import type { CountryCode } from 'libphonenumber-js/core'
import { describe, expect, it } from 'vitest'
import { readPhone } from './read-phone'

const read = (text: string, country?: CountryCode) => readPhone(text, { country, metadata })
const e164 = (text: string, country?: CountryCode) => {
  const reading = read(text, country)
  return reading.kind === 'valid' ? reading.e164 : reading.kind === 'invalid' ? reading.problem : 'empty'
}

describe('what was typed', () => {
  it('gives the number in every form a page needs', () => {
    expect(read('0812-3456-7890', 'ID')).toEqual({
      kind: 'valid',
      e164: '+6281234567890',
      country: 'ID',
      countries: ['ID'],
      callingCode: '62',
      national: '0812-3456-7890',
      international: '+62 812-3456-7890',
      lineType: 'mobile',
      methods: ['sms', 'voice'],
    })
  })

  it.each<[string, CountryCode, string]>([
    ['06 1234 5678', 'IT', '+390612345678'],
    ['0171 1234567', 'DE', '+491711234567'],
    ['+49 (0)171 1234567', 'US', '+491711234567'],
    ['(202) 555-0123', 'US', '+12025550123'],
    ['+7 701 234 56 78', 'RU', '+77012345678'],
  ])('reads %s in %s as %s: trunk zeros go, Italy keeps its own', (text, country, expected) => {
    expect(e164(text, country)).toBe(expected)
  })

  it.each([' +62 812', '+62 812 ', '\t+62 812', '+62  812', '+62 812'])(
    'judges %j as it does without the spaces around and between',
    (text) => expect(e164(text, 'ID')).toBe('too_short'),
  )

  it('takes the country in small letters', () => {
    expect(e164('0812-3456-7890', 'id' as CountryCode)).toBe('+6281234567890')
  })

  it.each([
    ['+44 7911 123456', 'GB', 'GG'],
    ['+7 701 234 56 78', 'RU', 'KZ'],
    ['+1 204 234 5678', 'US', 'CA'],
  ] as const)('follows the digits: %s chosen as %s is in %s', (text, chosen, country) => {
    expect(read(text, chosen)).toMatchObject({ kind: 'valid', country })
  })

  it.each([
    ['0690 00 12 34', 'MF', ['GP', 'BL', 'MF']],
    ['0457 123 4567', 'AX', ['FI', 'AX']],
    ['800 234 5678', 'CA', expect.arrayContaining(['US', 'CA'])],
  ] as const)('stays with the country chosen where %s is a number of %s too', (text, chosen, countries) => {
    expect(read(text, chosen)).toMatchObject({ kind: 'valid', country: chosen, countries })
  })

  it.each([
    ['0086 138 0013 8000', 'US', '+8613800138000'],
    ['011 86 138 0013 8000', 'DE', '+8613800138000'],
    ['8 10 62 812 3456 7890', 'RU', '+6281234567890'],
  ] as const)('recognises %s as international although %s was chosen', (text, country, expected) => {
    expect(e164(text, country)).toBe(expected)
  })

  it.each([
    ['62812345678', 'ID', '+62812345678'],
    ['4915123456789', 'DE', '+4915123456789'],
    ['0084 90 123 4567', 'JP', '+84901234567'],
    ['011 248 2 510 123', 'SC', '+2482510123'],
    ['62218350123', 'ID', '+6262218350123'],
    ['011 5005 1234', 'IT', '+3901150051234'],
    ['0120 123 456', 'JP', '+81120123456'],
  ] as const)('takes %s in %s, which may be meant two ways, for %s', (text, country, expected) => {
    expect(e164(text, country)).toBe(expected)
  })

  it.each<[string, CountryCode, string]>([
    ['15012345678', 'GB', '+15012345678'],
    ['8613800138000', 'ID', '+8613800138000'],
    ['6281234567890', 'US', '+6281234567890'],
    ['81 090 1234 5678', 'US', '+819012345678'],
  ])('asks whether %s in %s is %s, since nothing but its digits says so', (text, country, suggested) => {
    expect(read(text, country)).toMatchObject({
      kind: 'invalid',
      problem: 'other_country',
      suggestion: { e164: suggested },
    })
  })

  it.each<[string, CountryCode]>([
    ['15012345678', 'US'],
    ['15012345678', 'CA'],
    ['62812345678', 'ID'],
    ['+86 138 0013 8000', 'ID'],
    ['0086 138 0013 8000', 'ID'],
    ['011 86 138 0013 8000', 'ID'],
    ['0011 86 138 0013 8000', 'AU'],
  ])('asks nothing about %s in %s', (text, country) => {
    expect(read(text, country)).toMatchObject({ kind: 'valid' })
  })

  it('leaves a valid national number alone even when its digits could begin with a calling code', () => {
    expect(e164('491 570 6123', 'US')).toBe('not_in_plan')
    expect(e164('(212) 555-0123', 'US')).toBe('+12125550123')
  })
})

describe('what was pasted', () => {
  it.each([
    ['NBSP and narrow spaces', '+62\u00a0812\u202f3456\u20097890'],
    ['bidi marks, inside too', '\u202a+62 812\u200e-3456\u202c-7890\u200f'],
    ['zero-width characters and soft hyphens', '\u200b+62\u00ad812\ufeff3456\u200d7890'],
    ['full-width', '＋６２　８１２－３４５６－７８９０'],
    ['Arabic digits', '+٦٢ ٨١٢ ٣٤٥٦ ٧٨٩٠'],
    ['Persian digits', '+۶۲ ۸۱۲ ۳۴۵۶ ۷۸۹۰'],
    ['Devanagari digits', '+६२ ८१२ ३४५६ ७८९०'],
    ['Bengali digits', '+৬২ ৮১২ ৩৪৫৬ ৭৮৯০'],
    ['a tel: link', 'tel:+62-812-3456-7890'],
    ['a tel: link with slashes', 'tel://+6281234567890'],
    ['a tel: link with brackets and a slash', 'tel:+62(0)812/34567890'],
    ['a tel: link whose calling code is a parameter', 'tel:812-3456-7890;phone-context=+62'],
    ['a callto: link', 'callto:+6281234567890'],
    ['an sms: link', 'sms:+6281234567890'],
    ['the dash of Japanese keyboards', '＋６２ー８１２ー３４５６ー７８９０'],
    ['middle dots and underscores', '+62·812•3456_7890'],
    ['a wa.me link', 'https://wa.me/6281234567890?text=Hi'],
    ['a WhatsApp API link', 'https://api.whatsapp.com/send?phone=6281234567890&text=Hi'],
    ['an encoded WhatsApp link', 'https://api.whatsapp.com/send?text=Hi&phone=%2B6281234567890'],
    ['en dashes and dots', '+62\u2013812.3456\u20147890'],
    ['a slash in the area code', '+62 812/34567890'],
    ['a slash behind 00 and the area code', '0062 812/34567890'],
    ['the apostrophe of a spreadsheet', "'+6281234567890"],
    ['quotes', '"+62 812-3456-7890"'],
    ['what divides a list', '+62 812-3456-7890;'],
    ['a drawing', '📱 +62 812-3456-7890'],
  ])('reads %s', (_, text) => {
    expect(e164(text, 'US')).toBe('+6281234567890')
  })

  it.each<[string, CountryCode, string]>([
    ["'081234567890", 'ID', '+6281234567890'],
    ['"0812-3456-7890",', 'ID', '+6281234567890'],
    ['📱 0812-3456-7890', 'ID', '+6281234567890'],
    ['(0812) 3456-7890.', 'ID', '+6281234567890'],
    ['033056/123456', 'DE', '+4933056123456'],
    ['+43 5572/123456', 'DE', '+435572123456'],
    ['0049 171/1234567', 'DE', '+491711234567'],
  ])('reads %s in %s, whatever stands around and in it', (text, country, expected) => {
    expect(e164(text, country)).toBe(expected)
  })

  it.each([
    '+1 202 555 0123 ext. 12',
    '+1 202 555 0123 x12',
    '202-555-0123 extension 12',
    '+1 202 555 0123;ext=12',
    '202 555 0123 #12',
    '202-555-0123,12',
    '+1 202 555 0123;12',
    '202-555-0123 12#',
    'tel:+12025550123#12',
    'tel:+12025550123,12',
  ])('refuses the extension of %s instead of cutting it off', (text) => {
    expect(e164(text, 'US')).toBe('extension')
  })

  it.each([
    '+62 812-3456-7890, +62 812-3456-7891',
    '0812-3456-7890 / 0812-3456-7891',
    '0812 3456 7890 or 0812 3456 7891',
    '0812-3456-7890 或 0812-3456-7891',
    '+6281234567890+6281234567891',
    '0812345678901\n0812345678902\n0812345678903',
  ])('sees two numbers in %j', (text) => {
    expect(e164(text, 'ID')).toBe('several_numbers')
  })

  it.each([
    ['a tab', '0812345678\t12'],
    ['a line break', '0812345678\n12'],
    ["Windows' line break", '0812345678\r\n12'],
    ['a line separator', '0812345678\u202812'],
    ['a tab among spaces', '0812345678 \t 12'],
    ['a bar', '0812345678|12'],
    ['an ampersand', '0812345678 & 12'],
    ['a slash before another ending', '0812345678/12'],
    ['a tab behind the calling code', '+62\t812 3456 7890'],
    ['a line break inside', '+62 812\n3456 7890'],
  ])('puts no two cells together that have %s between them', (_, text) => {
    expect(e164(text, 'ID')).toBe('several_numbers')
  })

  it.each(['0812345678;12', '0812345678,12', '0812345678 (12)', '0812345678 [12]', '0812345678 #12'])(
    'puts no extension behind the number: %s',
    (text) => expect(e164(text, 'ID')).toBe('extension'),
  )

  it.each(['0812345678*12', '0812345678:12', '0812345678=12', '0812345678 {12}', '0812345678"12"'])(
    'takes nothing for a number that no number is written with: %s',
    (text) => expect(e164(text, 'ID')).toBe('not_a_number'),
  )

  it.each(['\t+62 812-3456-7890\r\n', '+62 812-3456-7890\t', '\n\n+62 812-3456-7890\t-'])(
    'reads %j, a cell or line with nothing beside it',
    (text) => expect(e164(text, 'US')).toBe('+6281234567890'),
  )
})

describe('why not', () => {
  it.each<[string, CountryCode, string]>([
    ['', 'US', 'empty'],
    [' \u200b ', 'US', 'empty'],
    ['abc', 'US', 'not_a_number'],
    ['1-800-FLOWERS', 'US', 'not_a_number'],
    ['+', 'US', 'not_a_number'],
    ['+62', 'US', 'too_short'],
    ['+9', 'US', 'too_short'],
    ['+999 123 4567', 'US', 'unknown_calling_code'],
    ['20255501', 'US', 'too_short'],
    ['0812345', 'ID', 'too_short'],
    ['08123456789012', 'ID', 'too_long'],
    ['2025550123456789', 'US', 'too_long'],
    ['+84 1334567890', 'VN', 'not_in_plan'],
    ['*123#', 'ID', 'not_a_number'],
    ['---', 'ID', 'not_a_number'],
  ])('%j in %s is %s', (text, country, problem) => {
    expect(e164(text, country)).toBe(problem)
  })

  it.each<[string, CountryCode, CountryCode]>([
    ['+225 20 30 40 50', 'US', 'CI'],
    ['02 665 1234', 'PH', 'PH'],
  ])('only says that numbers have changed where the new one of %s is not sure', (text, chosen, country) => {
    expect(read(text, chosen)).toEqual({ kind: 'invalid', problem: 'old_plan', country })
  })
})

describe('what kind of line', () => {
  it.each([
    ['+390612345678', 'fixed_line'],
    ['+393123456789', 'mobile'],
    ['+12025550123', 'fixed_line_or_mobile'],
    ['+18002345678', 'toll_free'],
    ['+19002345678', 'premium_rate'],
  ])('%s is %s', (text, lineType) => {
    expect(read(text)).toMatchObject({ kind: 'valid', lineType })
  })
})
