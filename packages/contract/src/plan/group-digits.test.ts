import examples from 'libphonenumber-js/mobile/examples'
import { parsePhoneNumberWithError, type PhoneNumber } from 'libphonenumber-js/core'
import { expect, it } from 'vitest'
import { metadata } from '../metadata'
import { readPhone } from '../phone/read-phone'
import { groupPart, groupWhole } from './group-digits'

const phones = Object.entries(examples).map(([country, national]) =>
  parsePhoneNumberWithError(national, { defaultCountry: country as keyof typeof examples }, metadata),
)

const formatInternational = (phone: PhoneNumber) =>
  `+${phone.countryCallingCode} ${groupWhole(phone.nationalNumber, phone.country ?? phone.countryCallingCode, metadata)}`

it.each([
  ['+6281234567890', '+62 812-3456-7890'],
  ['+12025550123', '+1 202-555-0123'],
  ['+5491123456789', '+54 9 11 2345-6789'],
  ['+390612345678', '+39 06 1234 5678'],
  ['+80012345678', '+800 1234 5678'],
])('writes %s as %s', (e164, international) => {
  expect(formatInternational(parsePhoneNumberWithError(e164, metadata))).toBe(international)
})

it('groups the mobile example of every country as libphonenumber-js does, and loses no digit', () => {
  expect(phones.length).toBeGreaterThan(240)
  for (const phone of phones) {
    const written = formatInternational(phone)
    expect(written.replace(/\D+/g, ' ').trim()).toBe(
      phone.formatInternational().slice(1).replace(/\D+/g, ' ').trim(),
    )
  }
})

it('reads back what it wrote, with and without the calling code, for the example of every country', () => {
  const wrong: string[] = []
  for (const phone of phones) {
    const written = formatInternational(phone)
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

it('grows with every digit typed, for the example of every country, and ends as the whole number is written', () => {
  const wrong: string[] = []
  for (const phone of phones) {
    const { country = 'US', nationalNumber } = phone
    for (let length = 1; length <= nationalNumber.length; length++) {
      const part = groupPart(nationalNumber.slice(0, length), country, metadata)
      if (part.replace(/\D/g, '') !== nationalNumber.slice(0, length))
        wrong.push(`${country} ${part} lost a digit`)
      if (/\D$/.test(part)) wrong.push(`${country} ${part} ends in a separator`)
    }
    const whole = groupPart(nationalNumber, country, metadata)
    if (whole !== groupWhole(nationalNumber, country, metadata)) wrong.push(`${country} ${whole}`)
  }
  expect(wrong).toEqual([])
})
