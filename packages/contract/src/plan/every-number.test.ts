import * as fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { metadata } from '../metadata'
import { countries } from '../phone/countries'
import { readPhone } from '../phone/read-phone'
import type { ValidPhone } from '../phone/reading'
import { examples } from '../testing/google-examples'
import { waysOfEntering } from '../testing/ways-of-entering'
import { createNumberPlan, type NumberPlan } from './number-plan'
import { slices } from './slices'

// It computes for seconds and waits for nothing that could hang: how long it takes says how busy the machine is.
vi.setConfig({ testTimeout: 60_000 })

/** A plan with all its parts. */
let whole: NumberPlan
beforeAll(async () => {
  whole = createNumberPlan()
  for (const { code } of countries) await whole.load('', code)
})

const anyCountry = fc.constantFrom(...countries.map(({ code }) => code))
const digitsOf = (text: string) => text.replace(/\D/g, '')

it('groups any digits in any country without losing, adding or moving one', () => {
  const keys = fc.stringMatching(/^\+?\d{0,20}$/)
  fc.assert(
    fc.property(keys, anyCountry, (text, country) => {
      const written = whole.format(text, country)
      expect(digitsOf(written)).toBe(digitsOf(text))
      expect(written.startsWith('+')).toBe(text.startsWith('+'))
      expect(written).not.toMatch(/\d\D$|^[^+\d]|[^+\d]{2}/)
    }),
    { numRuns: 5000 },
  )
})

it('groups a number key by key into one that is read as the same E.164, for every region and type', () => {
  const wrong = examples.flatMap(({ region, national, e164, callingCode, nationalNumber }) => {
    const texts = [digitsOf(national), nationalNumber, `+${callingCode}${nationalNumber}`]
    return texts.flatMap((text) => {
      const typed = [...text].reduce(
        (keys, key) => whole.format(keys.replace(/[^+\d]/g, '') + key, region),
        '',
      )
      const before = readPhone(text, { country: region, metadata })
      const after = whole.read(typed, region)
      const same = JSON.stringify(before) === JSON.stringify(after)
      return same ? [] : [`${e164} ${region} ${text} → ${typed}`]
    })
  })
  expect(wrong).toEqual([])
})

/** Without the other countries that have the number, which are only looked for where somebody asks. */
const said = (number: ValidPhone | undefined) =>
  JSON.stringify(number, ['e164', 'country', 'national', 'international', 'lineType', 'methods'])

it('knows at every key of every number whether it is one yet, as the whole reading does', () => {
  const wrong = examples.flatMap(({ region, national, callingCode, nationalNumber }) => {
    const texts = [digitsOf(national), `+${callingCode}${nationalNumber}`, `${callingCode}${nationalNumber}`]
    return texts.flatMap((text) =>
      [...text]
        .map((_, index) => text.slice(0, index + 1))
        .filter((typed) => {
          const read = whole.read(typed, region)
          const expected = read?.kind === 'valid' ? read : undefined
          return said(whole.readValid(typed, region)) !== said(expected)
        }),
    )
  })
  expect(wrong).toEqual([])
})

it('reads with the parts that a number needs as with the whole, however it is entered', async () => {
  const wrong: string[] = []
  const seen = examples.filter(({ exampleOf }) => exampleOf === 'mobile')
  for (const way of waysOfEntering) {
    for (const example of seen) {
      const country = way.chosen?.(example) ?? example.region
      const text = way.write(example)
      const plan = createNumberPlan()
      await plan.load(text, country, true)
      const read = plan.read(text, country)
      if (JSON.stringify(read) !== JSON.stringify(readPhone(text, { country, metadata })))
        wrong.push(`${way.name} ${country} ${text}`)
    }
  }
  expect(slices.length).toBeGreaterThan(1)
  expect(wrong).toEqual([])
})
