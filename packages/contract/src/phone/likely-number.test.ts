import type { CountryCode } from 'libphonenumber-js/core'
import { describe, expect, it } from 'vitest'
import { metadata } from '../metadata'
import { createNumberPlan } from '../plan/number-plan'
import { examples } from '../testing/google-examples'
import { kinOf, likelyNumber } from './likely-number'
import { readPhone } from './read-phone'
import type { PhoneProblem } from './reading'
import { uniquePhone } from './unique-phone'

const read = (text: string, country: CountryCode) => readPhone(text, { country, metadata })

const asked = (text: string, country: CountryCode) => {
  const reading = read(text, country)
  if (reading.kind !== 'invalid') return [reading.kind]
  return [reading.problem, reading.country, reading.suggestion?.e164]
}

describe('an Argentine mobile without its 9', () => {
  it.each(['11 2345-6789', '011 2345-6789', '+54 11 2345-6789', '54 11 2345 6789', '(011) 2345-6789'])(
    'may be a landline: %s takes either method, and the mobile is suggested',
    (text) => {
      expect(read(text, 'AR')).toMatchObject({
        kind: 'valid',
        e164: '+541123456789',
        lineType: 'fixed_line_or_mobile',
        methods: ['sms', 'voice'],
        suggestion: {
          e164: '+5491123456789',
          international: '+54 9 11 2345-6789',
          lineType: 'mobile',
        },
      })
    },
  )

  it.each<[string, string]>([
    ['351 234-5678', '+5493512345678'],
    ['02944 123456', '+5492944123456'],
  ])('is suggested in every area: %s is %s', (text, mobile) => {
    expect(read(text, 'AR')).toMatchObject({ kind: 'valid', suggestion: { e164: mobile } })
  })

  it('is the same phone with it and without, so that both count as one', () => {
    const [without, with9] = ['+541123456789', '+5491123456789'].map((text) => {
      const reading = read(text, 'AR')
      return reading.kind === 'valid' ? uniquePhone(reading) : text
    })
    expect(without).toBe(with9)
  })

  it.each(['9 11 2345-6789', '+54 9 11 2345-6789', '011 15-2345-6789', '11 15 2345 6789'])(
    'needs no question where it has its 9 or 15: %s',
    (text) => {
      const reading = read(text, 'AR')
      expect(reading).toMatchObject({ kind: 'valid', e164: '+5491123456789', lineType: 'mobile' })
      expect(reading).not.toHaveProperty('suggestion')
    },
  )

  it('is the only kind of number that is valid and asked about', () => {
    const countries = examples.flatMap(({ e164, region }) => {
      const reading = readPhone(e164, { metadata })
      return reading.kind === 'valid' && reading.suggestion ? [region] : []
    })
    expect(countries).toEqual(['AR'])
  })
})

/** Every row: as somebody writes it, the country chosen, what it is, and the number to ask about. */
type Row = [
  text: string,
  chosen: CountryCode,
  problem: PhoneProblem,
  named: CountryCode,
  e164: string | undefined,
]

describe('numbers of before', () => {
  it.each<Row>([
    ['+52 1 55 1234 5678', 'US', 'old_plan', 'MX', '+525512345678'],
    ['1 55 1234 5678', 'MX', 'old_plan', 'MX', '+525512345678'],
    ['044 55 1234 5678', 'MX', 'old_plan', 'MX', '+525512345678'],
    ['045 55 1234 5678', 'MX', 'old_plan', 'MX', '+525512345678'],
    ['01 55 1234 5678', 'MX', 'old_plan', 'MX', '+525512345678'],
    ['+52 045 55 1234 5678', 'US', 'old_plan', 'MX', '+525512345678'],
    ['+55 11 8765-4321', 'US', 'old_plan', 'BR', '+5511987654321'],
    ['11 8765-4321', 'BR', 'old_plan', 'BR', '+5511987654321'],
    ['011 8765-4321', 'BR', 'old_plan', 'BR', '+5511987654321'],
    ['8765 4321', 'CL', 'old_plan', 'CL', '+56987654321'],
    ['09 8765 4321', 'CL', 'old_plan', 'CL', '+56987654321'],
    ['1 234 5678', 'CO', 'old_plan', 'CO', '+576012345678'],
    ['09 123 4567', 'EC', 'old_plan', 'EC', '+593991234567'],
    ['0168 1234567', 'VN', 'old_plan', 'VN', '+84381234567'],
    ['+84 123 456 7890', 'US', 'old_plan', 'VN', '+84834567890'],
    ['010 123 4567', 'EG', 'old_plan', 'EG', '+201001234567'],
    ['+229 97 12 34 56', 'US', 'old_plan', 'BJ', '+2290197123456'],
    ['97 12 34 56', 'BJ', 'old_plan', 'BJ', '+2290197123456'],
    ['+225 07 12 34 56', 'US', 'old_plan', 'CI', '+2250707123456'],
    ['05 12 34 56', 'CI', 'old_plan', 'CI', '+2250505123456'],
    ['77 12 34 56', 'CM', 'old_plan', 'CM', '+237677123456'],
    ['22 21 34 56', 'CM', 'old_plan', 'CM', '+237222213456'],
    ['712 3456', 'MU', 'old_plan', 'MU', '+23057123456'],
    ['0333 123 4567', 'IT', 'old_plan', 'IT', '+393331234567'],
    ['+39 (0)333 123 4567', 'US', 'old_plan', 'IT', '+393331234567'],
    ['+386 49 123 456', 'XK', 'old_plan', 'XK', '+38349123456'],
    ['+381 38 123 456', 'XK', 'old_plan', 'XK', '+38338123456'],
    ['+599 520 1234', 'SX', 'old_plan', 'SX', '+17215201234'],
    ['8 050 123 45 67', 'UA', 'old_plan', 'UA', '+380501234567'],
    ['8 90 123 45 67', 'UZ', 'old_plan', 'UZ', '+998901234567'],
    ['8 555 12 34 56', 'GE', 'old_plan', 'GE', '+995555123456'],
  ])('%s in %s: %s of %s, today %s', (text, chosen, ...expected) => {
    expect(asked(text, chosen)).toEqual(expected)
  })
})

describe('numbers as they are dialled at home', () => {
  it.each<Row>([
    ['15 2345-6789', 'AR', 'dialled_at_home', 'AR', '+5491123456789'],
    ['+54 15 2345-6789', 'AR', 'dialled_at_home', 'AR', '+5491123456789'],
    ['+54 9 11 15 2345-6789', 'AR', 'dialled_at_home', 'AR', '+5491123456789'],
    ['+54 9 011 2345-6789', 'AR', 'dialled_at_home', 'AR', '+5491123456789'],
    ['02944 15 123456', 'AR', 'dialled_at_home', 'AR', '+5492944123456'],
    ['+8 912 345 67 89', 'RU', 'dialled_at_home', 'RU', '+79123456789'],
    ['+8 701 234 56 78', 'KZ', 'dialled_at_home', 'KZ', '+77012345678'],
    ['+8 050 123 45 67', 'UA', 'dialled_at_home', 'UA', '+380501234567'],
    ['+0812 3456 7890', 'ID', 'dialled_at_home', 'ID', '+6281234567890'],
    ['+202 555 0123', 'US', 'dialled_at_home', 'US', '+12025550123'],
    ['+0044 7911 123456', 'US', 'dialled_at_home', 'US', '+447911123456'],
    ['048 9012 3456', 'IE', 'dialled_at_home', 'IE', '+442890123456'],
    ['0508 41 23 45', 'FR', 'dialled_at_home', 'FR', '+508412345'],
  ])('%s in %s: %s in %s, for the world %s', (text, chosen, ...expected) => {
    expect(asked(text, chosen)).toEqual(expected)
  })

  it.each<[string, CountryCode, string]>([
    ['8 912 345 67 89', 'RU', '+79123456789'],
    ['+7 8 912 345 67 89', 'RU', '+79123456789'],
    ['8 029 123 45 67', 'BY', '+375291234567'],
    ['+375 8 029 123 45 67', 'US', '+375291234567'],
    ['06 20 123 4567', 'HU', '+36201234567'],
    ['+36 06 20 123 4567', 'US', '+36201234567'],
    ['8 612 34567', 'LT', '+37061234567'],
    ['+44 (0)7911 123456', 'US', '+447911123456'],
    ['+62 0812 3456 7890', 'US', '+6281234567890'],
    ['015 11 98765-4321', 'BR', '+5511987654321'],
    ['+55 0 15 11 98765-4321', 'US', '+5511987654321'],
    ['03 310 123 4567', 'CO', '+573101234567'],
  ])('takes the trunk prefix of %s in %s away without a question', (text, country, e164) => {
    expect(read(text, country)).toMatchObject({ kind: 'valid', e164 })
  })

  it.each<[string, CountryCode]>([
    ['555-0123', 'US'],
    ['98765-4321', 'BR'],
    ['1234 5678', 'MX'],
    ['15 234 5678', 'AR'],
    ['2345-6789', 'AR'],
  ])('calls %s in %s, whose area code is missing and could be any, too short', (text, country) => {
    expect(asked(text, country)).toEqual(['too_short', country, undefined])
  })
})

describe('numbers of another calling code that are dialled like those at home', () => {
  it.each<Row>([
    ['0692 12 34 56', 'FR', 'other_country', 'RE', '+262692123456'],
    ['+33 692 12 34 56', 'US', 'other_country', 'RE', '+262692123456'],
    ['+33 (0)692 12 34 56', 'FR', 'other_country', 'RE', '+262692123456'],
    ['0262 20 12 34', 'FR', 'other_country', 'RE', '+262262201234'],
    ['0639 01 23 45', 'FR', 'other_country', 'YT', '+262639012345'],
    ['0690 12 34 56', 'FR', 'other_country', 'GP', '+590690123456'],
    ['0694 12 34 56', 'FR', 'other_country', 'GF', '+594694123456'],
    ['0696 12 34 56', 'FR', 'other_country', 'MQ', '+596696123456'],
    ['06 12 34 56 78', 'RE', 'other_country', 'FR', '+33612345678'],
    ['0692 12 34 56', 'GP', 'other_country', 'RE', '+262692123456'],
    ['028 9012 3456', 'IE', 'other_country', 'GB', '+442890123456'],
    ['0533 861 2345', 'CY', 'other_country', 'TR', '+905338612345'],
    ['079 123 45 67', 'LI', 'other_country', 'CH', '+41791234567'],
  ])('%s in %s: %s, %s, %s', (text, chosen, ...expected) => {
    expect(asked(text, chosen)).toEqual(expected)
  })

  it.each<Row>([
    ['318 1234', 'NL', 'too_short', 'NL', '+5993181234'],
    ['71 23 45', 'DK', 'too_short', 'DK', '+298712345'],
    ['87 12 34 56', 'FR', 'too_short', 'FR', '+68987123456'],
    ['93 15 12 34', 'FR', 'too_short', 'FR', '+37793151234'],
    ['331 234', 'ES', 'too_short', 'ES', '+376331234'],
    ['234 12 34', 'CH', 'too_short', 'CH', '+4232341234'],
    ['3 12345', 'AU', 'too_short', 'AU', '+672312345'],
  ])('%s in %s is %s there, and one of a neighbour: %s, %s', (text, chosen, ...expected) => {
    expect(asked(text, chosen)).toEqual(expected)
  })

  it('suggests nothing where two neighbours have the number', () => {
    expect(asked('23 45 67', 'DK')).toEqual(['too_short', 'DK', undefined])
  })

  it.each<[string, CountryCode, CountryCode]>([
    ['07797 712345', 'GB', 'JE'],
    ['07911 123456', 'GB', 'GG'],
    ['07624 123456', 'GB', 'IM'],
    ['0457 123 4567', 'FI', 'FI'],
    ['79 12 34 56', 'NO', 'SJ'],
    ['08 9164 1234', 'AU', 'CX'],
    ['08 9162 1234', 'AU', 'CC'],
    ['787 234 5678', 'US', 'PR'],
    ['671 300 1234', 'US', 'GU'],
    ['0528 88 23 45', 'MA', 'MA'],
    ['06 698 12345', 'IT', 'VA'],
    ['0549 886377', 'IT', 'IT'],
    ['059 912 3456', 'IL', 'IL'],
    ['0639 01 23 45', 'RE', 'YT'],
    ['0690 12 34 56', 'MF', 'MF'],
  ])('needs no question where the calling code is the same: %s in %s is in %s', (text, chosen, country) => {
    expect(read(text, chosen)).toMatchObject({ kind: 'valid', country })
  })
})

it('guesses nothing of a number that exists, whatever the country', () => {
  const wrong = examples.filter(({ e164 }) => {
    const reading = readPhone(e164, { metadata })
    return reading.kind === 'valid' && reading.e164 !== e164
  })
  expect(wrong).toEqual([])
})

it('gives every suggestion as a number that can be taken as it is', () => {
  const wrong = examples.flatMap(({ region, nationalNumber }) =>
    [nationalNumber.slice(1), nationalNumber.slice(0, -1), `0${nationalNumber}`, `8${nationalNumber}`].filter(
      (text) => {
        const reading = read(text, region)
        const meant = reading.kind === 'invalid' && reading.suggestion
        return meant && readPhone(meant.e164, { metadata }).kind !== 'valid'
      },
    ),
  )
  expect(wrong).toEqual([])
})

it('names relatives in both directions, and none of itself', () => {
  const codes = ['33', '262', '590', '31', '599', '45', '299', '357', '353', '44', '41', '423', '972', '381']
  for (const code of codes) {
    const kin = kinOf(code).flat()
    expect(kin).not.toContain(code)
    expect(kin.length).toBeGreaterThan(0)
  }
  expect(kinOf('62').flat()).toEqual([])
  expect(likelyNumber('6281234567890')).toEqual([])
})

describe('on the page, where the plan comes in parts', () => {
  it.each<[string, CountryCode]>([
    ['0692 12 34 56', 'FR'],
    ['+33 692 12 34 56', 'US'],
    ['0533 861 2345', 'CY'],
    ['71 23 45', 'DK'],
    ['+386 49 123 456', 'XK'],
    ['+599 520 1234', 'SX'],
    ['15 2345-6789', 'AR'],
    ['+8 912 345 67 89', 'RU'],
    ['+0044 7911 123456', 'US'],
    ['048 9012 3456', 'IE'],
    ['11 2345-6789', 'AR'],
    ['0168 1234567', 'VN'],
  ])('asks the same about %s in %s once typing is over', async (text, country) => {
    const plan = createNumberPlan()
    await plan.load(text, country, true)
    expect(plan.read(text, country)).toEqual(read(text, country))
  })

  it('brings no guesses while a number is being typed', async () => {
    const plan = createNumberPlan()
    await plan.load('0692 12 34 56', 'FR')
    expect(plan.read('0692 12 34 56', 'FR')).toEqual({
      kind: 'invalid',
      problem: 'not_in_plan',
      country: 'FR',
    })
  })
})
