import examples from 'libphonenumber-js/mobile/examples'
import { parsePhoneNumberWithError } from 'libphonenumber-js/core'
import { expect, it } from 'vitest'
import { metadata } from '../metadata'
import { formatInternational } from './format-international'
import { readPhone } from './read-phone'

const phones = Object.entries(examples).map(([country, national]) =>
  parsePhoneNumberWithError(national, { defaultCountry: country as keyof typeof examples }, metadata),
)

it.each([
  ['+6281234567890', '+62 812-3456-7890'],
  ['+12025550123', '+1 202-555-0123'],
  ['+5491123456789', '+54 9 11 2345-6789'],
  ['+390612345678', '+39 06 1234 5678'],
  ['+80012345678', '+800 1234 5678'],
])('writes %s as %s', (e164, international) => {
  expect(formatInternational(parsePhoneNumberWithError(e164, metadata), metadata)).toBe(international)
})

it('groups the mobile example of every country as libphonenumber-js does, and loses no digit', () => {
  expect(phones.length).toBeGreaterThan(240)
  for (const phone of phones) {
    const written = formatInternational(phone, metadata)
    expect(written.replace(/\D+/g, ' ').trim()).toBe(
      phone.formatInternational().slice(1).replace(/\D+/g, ' ').trim(),
    )
  }
})

it('reads back what it wrote, with and without the calling code, for the example of every country', () => {
  const wrong: string[] = []
  for (const phone of phones) {
    const written = formatInternational(phone, metadata)
    const rest = written.replace(`+${phone.countryCallingCode} `, '')
    for (const [text, country] of [
      [written, undefined],
      [rest, phone.country],
    ] as const) {
      const reading = readPhone(text, { country, metadata })
      if (reading.kind !== 'valid' || reading.e164 !== phone.number) wrong.push(`${phone.country} ${text}`)
    }
  }
  expect(wrong).toEqual([])
})
