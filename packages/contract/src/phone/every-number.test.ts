import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { metadata } from '../metadata'
import { decorated } from '../testing/decorated'
import { examples, googleSays, type Example } from '../testing/google-examples'
import { waysOfEntering } from '../testing/ways-of-entering'
import { readPhone } from './read-phone'

// It computes for seconds and waits for nothing that could hang: how long it takes says how busy the machine is.
vi.setConfig({ testTimeout: 60_000 })

const e164 = (text: string, country: Example['region']) => {
  const reading = readPhone(text, { country, metadata })
  return reading.kind === 'valid' ? reading.e164 : reading.kind
}

/** Numbers that both libraries take for numbers; the others are listed below. */
const numbers = examples.filter((example) => readPhone(example.e164, { metadata }).kind === 'valid')
const anyNumber = fc.constantFrom(...numbers)

it('agrees with Google’s own library on every region and type, but for these', () => {
  const differences = examples.flatMap(({ region, e164: number, exampleOf }) => {
    const reading = readPhone(number, { metadata })
    const ours = reading.kind === 'valid' ? reading.lineType : 'invalid'
    const theirs = googleSays(number)
    return ours === theirs ? [] : [`${region} ${exampleOf} ${number}: ${ours}, Google: ${theirs}`]
  })
  expect(examples.length).toBeGreaterThan(1100)
  // The plan of Google's npm package is some weeks older than libphonenumber-js's, which has no 8-digit lines left in
  // Benin, no 013 in Zimbabwe, and Botswana's 791 as mobile. Tristan da Cunha has fixed lines alone, which
  // libphonenumber-js takes for both. Argentina's may be mobiles without their 9.
  expect(differences).toMatchInlineSnapshot(`
    [
      "AR fixed_line +541123456789: fixed_line_or_mobile, Google: fixed_line",
      "BJ voip +22985751234: invalid, Google: voip",
      "BJ uan +22981123456: invalid, Google: uan",
      "BW voip +26779101234: mobile, Google: voip",
      "TA fixed_line +2908999: fixed_line_or_mobile, Google: fixed_line",
      "ZW fixed_line +2631312345: invalid, Google: fixed_line",
    ]
  `)
})

it('follows the digits to the region that Google’s library gives them', () => {
  const elsewhere = numbers.filter(({ country, e164: number }) => {
    const reading = readPhone(number, { metadata })
    return reading.kind === 'valid' && reading.country !== country
  })
  expect(elsewhere).toEqual([])
})

it('reads every number as the same E.164 with any separators and digits: international, another country chosen', () => {
  fc.assert(
    fc.property(
      anyNumber.chain((number) => fc.tuple(fc.constant(number), decorated(number.e164))),
      anyNumber,
      ([number, text], { region }) => {
        expect(e164(text, region)).toBe(number.e164)
      },
    ),
    { numRuns: 2000 },
  )
})

it('reads every number as the same E.164 with any separators and digits: as written at home', () => {
  fc.assert(
    fc.property(
      anyNumber.chain((number) =>
        fc.tuple(
          fc.constant(number),
          fc
            .constantFrom(number.national.replace(/\D/g, ''), number.nationalNumber)
            .chain((digits) => decorated(digits)),
        ),
      ),
      ([number, text]) => {
        expect(e164(text, number.region)).toBe(number.e164)
      },
    ),
    { numRuns: 2000 },
  )
})

it.each(waysOfEntering.map((way) => [way.name, way] as const))('reads a mobile number %s', (_, way) => {
  const wrong = numbers
    .filter(({ lineType }) => lineType === 'mobile' || lineType === 'fixed_line_or_mobile')
    .flatMap((number) => {
      const text = way.write(number)
      const read = e164(text, way.chosen?.(number) ?? number.region)
      return text && read !== number.e164 ? [`${number.region} ${text}: ${read}`] : []
    })
  expect(wrong).toEqual([])
})

it('reads back what it writes, at home and abroad', () => {
  const wrong = numbers.filter((number) => {
    const reading = readPhone(number.e164, { metadata })
    if (reading.kind !== 'valid' || !reading.country) return true
    const { country, national, international, callingCode } = reading
    const inTheField = international.slice(callingCode.length + 1).trim()
    return [national, international, inTheField].some((text) => e164(text, country) !== number.e164)
  })
  expect(wrong).toEqual([])
})

it('never throws, whatever is typed or pasted', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'+0123456789 -().,;/x#~٣۳９＋%&?=telwame:') }),
  )
  fc.assert(
    fc.property(anyText, anyNumber, (text, { region }) => {
      expect(['empty', 'valid', 'invalid']).toContain(readPhone(text, { country: region, metadata }).kind)
    }),
    { numRuns: 3000 },
  )
})
