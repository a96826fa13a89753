import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessBits } from './guessable'
import { checkSecret } from './secret'

const bytes = (count: number) => fc.uint8Array({ minLength: count, maxLength: count })

describe('a secret that someone made up', () => {
  it.each([
    'changeme'.repeat(4),
    'change-me-change-me-change-me-change-me',
    'password'.repeat(4),
    'Password123!Password123!Password123!',
    'a'.repeat(64),
    '0123456789abcdef'.repeat(2),
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'qwertyuiopasdfghjklzxcvbnm123456',
    '12345678901234567890123456789012',
    '00000000-0000-0000-0000-000000000000',
    'your-256-bit-secret-your-256-bit-secret',
    'your-secret-here-at-least-32-bytes-long',
    'please-change-this-secret-in-production!!',
    'replace-with-a-32-byte-random-secret',
    'insecure-development-secret-do-not-use',
    'my-super-secret-key-my-super-secret-key',
    'SIGNUP_SECRET_SIGNUP_SECRET_SIGNUP',
    'deadbeef'.repeat(4),
  ])('is guessable: %s', (secret) => {
    expect(() => checkSecret(secret)).toThrow('secret can be guessed')
  })
})

describe('a random secret', () => {
  it.each<[string, (random: Uint8Array) => string, number]>([
    ['base64', (random) => Buffer.from(random).toString('base64'), 32],
    ['base64url', (random) => Buffer.from(random).toString('base64url'), 24],
    ['hexadecimal', (random) => Buffer.from(random).toString('hex'), 32],
    ['hexadecimal of 16 bytes', (random) => Buffer.from(random).toString('hex'), 16],
    [
      'letters alone',
      (random) => Array.from(random, (byte) => String.fromCharCode(97 + (byte % 26))).join(''),
      32,
    ],
  ])('is not, in %s', (_form, write, count) => {
    // Random bytes, not fast-check's, which like zeros and repeats.
    for (let round = 0; round < 500; round++) {
      expect(() => checkSecret(write(randomBytes(count)))).not.toThrow()
    }
  })

  it('is looked at in bearable time, whatever its length and form', () => {
    expect(guessBits('ab'.repeat(500_000))).toBeLessThan(30)
    fc.assert(
      fc.property(bytes(2000), (random) => guessBits(Buffer.from(random).toString('latin1')) > 0),
      { numRuns: 20 },
    )
  })
})
