import { describe, expect, it } from 'vitest'
import { metadata } from '../metadata'
import { readPhone } from '../phone/read-phone'
import { createNumberPlan } from './number-plan'
import { slices } from './slices'

describe('the slices', () => {
  it('hold together what libphonenumber holds; if not, run `node scripts/generate-number-plan.js`', async () => {
    const parts = await Promise.all(slices.map(([, load]) => load()))
    const whole = { country_calling_codes: {}, countries: {}, nonGeographic: {} }
    for (const { slice } of parts) {
      Object.assign(whole.country_calling_codes, slice.country_calling_codes)
      Object.assign(whole.countries, slice.countries)
      Object.assign(whole.nonGeographic, slice.nonGeographic)
    }
    expect({ version: metadata.version, ...whole }).toEqual(metadata)
  })
})

describe('reading with a part of the plan', () => {
  it('knows nothing until the part is there, and then as much as with the whole', async () => {
    const plan = createNumberPlan()
    expect(plan.read('0812-3456-7890', 'ID')).toBeUndefined()
    await plan.load('', 'ID')
    expect(plan.read('0812-3456-7890', 'ID')).toEqual(
      readPhone('0812-3456-7890', { country: 'ID', metadata }),
    )
  })

  it.each([
    ['+44 7911 123456', 'ID'],
    ['0044 7911 123456', 'ID'],
    ['011 44 7911 123456', 'US'],
    ['+800 1234 5678', 'US'],
    ['+888 123 456 789', 'US'],
    ['+7 701 234 56 78', 'US'],
    ['+1 204 234 5678', 'ID'],
    ['tel:+49-171-1234567', 'ID'],
  ] as const)('asks for the part that %s speaks of', async (text, country) => {
    const plan = createNumberPlan()
    await plan.load('', country)
    expect(plan.read(text, country)).toBeUndefined()
    await plan.load(text, country)
    expect(plan.read(text, country)).toEqual(readPhone(text, { country, metadata }))
  })

  it.each([
    ['0011 62 812 3456 7890', 'AU', '+6281234567890'],
    ['010 62 812 3456 7890', 'JP', '+6281234567890'],
    ['00700 62 812 3456 7890', 'KR', '+6281234567890'],
    ['119 62 812 3456 7890', 'CU', '+6281234567890'],
    ['00 15 62 812 3456 7890', 'BR', '+6281234567890'],
  ] as const)('asks for the part that %s, dialled abroad from %s, speaks of', async (text, country, e164) => {
    const plan = createNumberPlan()
    await plan.load(text, country)
    expect(plan.read(text, country)).toMatchObject({ kind: 'valid', e164 })
  })

  it('asks for nothing more when a number is right as it is read at home', async () => {
    const plan = createNumberPlan()
    await plan.load('812-3456-7890', 'ID', true)
    expect(plan.read('+81 90 1234 5678', 'ID')).toBeUndefined()
  })

  it('finds a number without its plus once it looks thoroughly', async () => {
    const plan = createNumberPlan()
    await plan.load('8613800138000', 'ID')
    expect(plan.read('8613800138000', 'ID')).toMatchObject({ kind: 'invalid' })
    await plan.load('8613800138000', 'ID', true)
    expect(plan.read('8613800138000', 'ID')).toMatchObject({
      problem: 'other_country',
      suggestion: { e164: '+8613800138000' },
    })
  })
})

describe('formatting', () => {
  it.each([
    ['0', 'ID', '0'],
    ['08', 'ID', '08'],
    ['0812', 'ID', '0812'],
    ['08123', 'ID', '0812-3'],
    ['08123456', 'ID', '0812-3456'],
    ['081234567890', 'ID', '0812-3456-7890'],
    ['8123456', 'ID', '812-3456'],
    ['81234567890', 'ID', '812-3456-7890'],
    ['2025', 'US', '202-5'],
    ['2025550123', 'US', '202-555-0123'],
    ['12025550123', 'US', '1202-555-0123'],
    ['5512345678', 'MX', '55 1234 5678'],
    ['0612345678', 'FR', '06 12 34 56 78'],
    ['07911123', 'GB', '07911 123'],
    ['+628123456', 'ID', '+62 812-3456'],
    ['+62', 'ID', '+62'],
    ['99999999999999999', 'ID', '99999999999999999'],
  ] as const)('writes %s in %s as %s', async (text, country, written) => {
    const plan = createNumberPlan()
    await plan.load(text, country)
    expect(plan.format(text, country)).toBe(written)
  })
})
