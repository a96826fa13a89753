import { describe, expect, it } from 'vitest'
import { readHandOff, type HandOffOption } from './hand-off-option'

const page = 'https://onboard.example.com/enter-code'

describe('handOff', () => {
  it('is off unless it is switched on, and then lasts ten minutes', () => {
    expect(readHandOff(undefined)).toBeUndefined()
    expect(readHandOff({ page })).toEqual({ page, seconds: 600 })
  })

  it.each([
    page,
    `${page}?lang=id`,
    'http://localhost:5173/enter-code',
    'http://127.0.0.1/x',
    'http://[::1]/x',
  ])('takes the page %s', (at) => expect(readHandOff({ page: at })).toMatchObject({ page: at }))

  it.each([
    'http://onboard.example.com/enter-code',
    'http://localhost.example.com/',
    '/enter-code',
    '',
    'javascript:alert(1)',
    'https://user:word@onboard.example.com/',
    `${page}#`,
    `${page}#top`,
    undefined,
    7,
  ])('refuses the page %j and says what to write', (at) => {
    expect(() => readHandOff({ page: at } as HandOffOption)).toThrow(/^handOff\.page must be the https URL/)
  })

  it.each([59, 1801, 600.5, '600', NaN])('refuses a link of %j seconds', (seconds) => {
    expect(() => readHandOff({ page, seconds } as HandOffOption)).toThrow(
      'handOff.seconds must be a whole number of seconds from 60 to 1800.',
    )
  })

  it('refuses a key it does not know', () => {
    expect(() => readHandOff({ page, minutes: 5 } as HandOffOption)).toThrow(
      'handOff.minutes is not an option of handOff. Known: page, seconds.',
    )
  })
})
