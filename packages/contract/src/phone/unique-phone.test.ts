import { array, assert, constantFrom, integer, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metadata } from '../metadata'
import { examples } from '../testing/google-examples'
import { readPhone } from './read-phone'
import { canonicalPhone, uniquePhone } from './unique-phone'

/** As the server has it: a number that is not valid never gets as far as a limit. */
function uniqueOf(text: string): string {
  const phone = readPhone(text, { metadata })
  if (phone.kind !== 'valid') throw new Error(`${text} is not valid.`)
  return uniquePhone(phone)
}

describe('one phone', () => {
  it.each([
    ['Brazil with and without the 9', ['+55 11 7865-4321', '+55 11 97865-4321']],
    ['Argentina with and without the 9', ['+54 9 11 2345-6789', '+54 11 2345-6789', '+54 11 15 2345-6789']],
    ['San Marino through Italy', ['+378 0549 886377', '+378 886377', '+39 0549 886377']],
    ['a West Bank line through Israel', ['+970 2 295 1234', '+972 2 295 1234']],
    ['a Palestinian mobile through Israel', ['+970 56 123 4567', '+972 56 123 4567']],
    ['Kosovo through Serbia', ['+383 38 234 567', '+381 38 234567', '+381 38 2345678']],
    ['Gambia before and after', ['+220 301 2345', '+220 83 301 2345']],
    ['another Gambian operator', ['+220 991 2345', '+220 89 991 2345']],
    ['a Gabonese mobile before and after', ['+241 07 03 12 34', '+241 77 03 12 34']],
    ['a Gabonese fixed line before and after', ['+241 01 12 34 56', '+241 11 12 34 56']],
    [
      'a Berlin line with extra digits',
      ['+49 30 123456', '+49 30 1234567', '+49 30 12345678', '+49 30 123456789', '+49 30 1234567890123'],
    ],
    ['a line of a German town', ['+49 2241 123456', '+49 2241 1234567', '+49 2241 12345678901']],
    ['a line of Cologne', ['+49 221 123456', '+49 221 12345678']],
    ['a German toll-free line', ['+49 800 1234567', '+49 800 12345678']],
    ['a Vienna line with extra digits', ['+43 1 234567', '+43 1 2345678', '+43 1 234567890']],
    ['a line of Graz', ['+43 316 123456', '+43 316 12345678']],
    ['a line of an Austrian town', ['+43 2236 123456', '+43 2236 1234567']],
    [
      'a Luxembourg line with extra digits',
      ['+352 27 12 34 56', '+352 27 12 34 567', '+352 27 12 34 56 789'],
    ],
    ['a Belgrade line with extra digits', ['+381 11 234567', '+381 11 2345678', '+381 11 23456789']],
    ['an Italian line with extra digits', ['+39 06 1234 5678', '+39 06 1234 56789']],
  ])('is %s', (_what, [first = '', ...others]) => {
    expect(others.map(uniqueOf)).toEqual(others.map(() => uniqueOf(first)))
  })

  it.each([
    ['a São Paulo mobile and the fixed line without its 9', '+55 11 94321-5678', '+55 11 4321-5678'],
    ['the same number in two Brazilian areas', '+55 11 97865-4321', '+55 12 97865-4321'],
    ['two Argentine numbers', '+54 9 11 2345-6789', '+54 11 2345-6780'],
    ['Kazakhstan and Russia', '+7 701 234 5678', '+7 901 234 5678'],
    ['a Rimini line and San Marino', '+39 0541 886377', '+378 0549 886377'],
    ['an Israeli mobile and a Palestinian one', '+972 50 234 5678', '+970 56 123 4567'],
    ['a Jerusalem line and a West Bank one', '+972 2 651 2345', '+970 2 295 1234'],
    ['Serbia and Kosovo', '+381 11 234567', '+383 28 234 567'],
    ['two Gambian operators', '+220 301 2345', '+220 701 2345'],
    ['two Berlin lines', '+49 30 123456', '+49 30 123457'],
    ['two German mobiles that differ at their end', '+49 1512 3456789', '+49 1512 3456780'],
    ['two Austrian mobiles that differ at their end', '+43 664 123456789', '+43 664 123456788'],
    ['Salzburg and a mobile', '+43 662 123456', '+43 664 123456'],
    ['two Mexican numbers', '+52 55 1234 5678', '+52 55 1234 5679'],
  ])('is not %s', (_what, one, other) => {
    expect(uniqueOf(one)).not.toBe(uniqueOf(other))
  })

  it('has one form, whichever form it is made of', () => {
    for (const { e164, lineType } of examples) {
      const unique = uniquePhone({ e164: e164, lineType })
      expect(uniquePhone({ e164: unique, lineType })).toBe(unique)
    }
  })

  it('leaves numbers of closed plans as they are', () => {
    const changed = examples.filter(({ e164, lineType }) => uniquePhone({ e164: e164, lineType }) !== e164)
    const countries = new Set(changed.map(({ region }) => region))
    expect([...countries].toSorted()).toMatchInlineSnapshot(`
      [
        "AR",
        "AT",
        "BJ",
        "DE",
        "GA",
        "GM",
        "LU",
        "RS",
      ]
    `)
  })
})

describe('the canonical form', () => {
  it.each([
    ['+551187654321', '+5511987654321'],
    ['+5215512345678', '+525512345678'],
    ['+520445512345678', '+525512345678'],
    ['+22997123456', '+2290197123456'],
    ['+22507123456', '+2250707123456'],
    ['+22505123456', '+2250505123456'],
    ['+22501123456', '+2250101123456'],
    ['+972591234567', '+970591234567'],
    ['+6281234567890', '+6281234567890'],
  ])('of %s, as a list may show it, is %s', (listed, canonical) => {
    expect(canonicalPhone(listed)).toBe(canonical)
  })

  it('keeps two numbers of one length apart, whatever their digits', () => {
    const callingCode = constantFrom('55', '54', '52', '39', '378', '972', '970', '381', '220', '241', '225')
    const digits = array(integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 11 })
    assert(
      property(callingCode, digits, nat(), integer({ min: 1, max: 9 }), (code, national, at, by) => {
        const other = national.map((digit, index) =>
          index === at % national.length ? (digit + by) % 10 : digit,
        )
        const [one, two] = [national, other].map((each) => canonicalPhone(`+${code}${each.join('')}`))
        expect(one).not.toBe(two)
      }),
    )
  })
})
