import { describe, expect, it } from 'vitest'
import { metadata } from '../metadata'
import { allowsPhone } from './allows-phone'
import { readPhone } from './read-phone'

const allowed = (rule: Parameters<typeof allowsPhone>[0], text: string) => {
  const number = readPhone(text, { metadata })
  return number.kind === 'valid' && allowsPhone(rule, number)
}

/** A mobile that is Finland's and Åland's. */
const shared = '+358457123456'

describe('a number that several countries have', () => {
  it.each([
    [undefined, true],
    [{ allow: ['AX'] }, true],
    [{ allow: ['FI'] }, true],
    [{ allow: ['SE'] }, false],
    [{ deny: ['FI'] }, false],
    [{ deny: ['AX'] }, true],
  ])('by the rule %j: %s', (rule, expected) => {
    expect(allowed(rule, shared)).toBe(expected)
  })
})

it('keeps to the country of a number that one country has', () => {
  expect(allowed({ allow: ['US'] }, '+12042345678')).toBe(false)
  expect(allowed({ deny: ['US'] }, '+12042345678')).toBe(true)
})
