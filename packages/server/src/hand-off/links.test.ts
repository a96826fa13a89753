import { base64url } from 'jose'
import { expect, it } from 'vitest'
import { deriveKeys } from '../tickets/secret'
import { createLinks } from './links'

const secret = 'the first secret of this test, long enough'
const next = 'the other secret of this test, long enough'
const links = createLinks(secret)
const codeOf = (token: string, reader = links) => {
  try {
    return reader.read(token).id
  } catch (error) {
    return (error as { code: string }).code
  }
}

it('a link is read by whoever has the secret, also while it is changed', () => {
  const { token, id } = links.make()
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(codeOf(token)).toBe(id)
  expect(codeOf(token, createLinks([next, secret]))).toBe(id)
  expect(codeOf(token, createLinks(next))).toBe('attempt_invalid')
})

it('no two links are the same', () => {
  expect(new Set(Array.from({ length: 1000 }, () => links.make().token)).size).toBe(1000)
})

it('a link with any bit changed is none', () => {
  const bytes = base64url.decode(links.make().token)
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const changed = Uint8Array.from(bytes)
    changed[bit >> 3]! ^= 1 << (bit & 7)
    expect(codeOf(base64url.encode(changed))).toBe('attempt_invalid')
  }
})

it.each(['', 'x', 'a.b.c', 'A'.repeat(43), 'A'.repeat(42), '☎'.repeat(43)])('%j is no link', (token) => {
  expect(codeOf(token)).toBe('attempt_invalid')
})

it('links have keys that nothing else has', () => {
  const keyOf = (purpose: Parameters<typeof deriveKeys>[1]) => deriveKeys(secret, purpose)[0].key.join()
  const keys = (['ticket', 'proof', 'answer', 'link', 'handOff'] as const).map(keyOf)
  expect(new Set(keys).size).toBe(5)
})
