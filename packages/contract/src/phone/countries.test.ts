import { metadata } from '../metadata'
import { expect, it } from 'vitest'
import { countries } from './countries'
import { maskPhone } from './mask-phone'

it('is what libphonenumber says; if not, run `node scripts/generate-number-plan.js`', () => {
  const expected = Object.entries(metadata.country_calling_codes).flatMap(([callingCode, codes]) =>
    codes.map((code) => ({ code, callingCode })),
  )
  expect(countries).toEqual(expected)
})

it('masks all but calling code and the last two digits', () => {
  expect(maskPhone('+6281234567890')).toBe('+62••••90')
  expect(maskPhone('6281234567890')).toBe('+62••••90')
  expect(maskPhone('123')).toBe('••••')
})
