import { expect, it, vi } from 'vitest'
import { now } from '../time/clock'
import { createAttemptStorage } from './attempt-storage'
import type { Attempt } from './verify-flow'

const attempt = (sentAt = now()): Attempt => ({
  phone: '+6281234567890',
  display: '+62 812-3456-7890',
  method: 'sms',
  methods: ['sms', 'voice'],
  delivery: 'sent',
  sentAt,
  resendAt: sentAt + 60_000,
})

it('gives back what was written, and nothing once it was removed', () => {
  const storage = createAttemptStorage('key')
  const written = attempt()
  storage.write(written)
  expect(createAttemptStorage('key').read()).toEqual(written)
  storage.write(undefined)
  expect(storage.read()).toBeUndefined()
})

it('forgets an attempt whose code and ticket are long dead', () => {
  const storage = createAttemptStorage('key')
  storage.write(attempt(now() - 31 * 60_000))
  expect(storage.read()).toBeUndefined()
})

it('does not wait longer than the wait was when the clock was set back in between', () => {
  const storage = createAttemptStorage('key')
  const later = now() + 3_600_000
  storage.write(attempt(later))
  const rest = (storage.read()?.resendAt ?? 0) - now()
  expect(rest).toBeLessThanOrEqual(60_000)
})

it.each(['', 'null', '{', '[]', '"text"', '{"phone":"<b>"}', '{"phone":"+62"}'])(
  'takes %j for nothing',
  (text) => {
    sessionStorage.setItem('key', text)
    expect(createAttemptStorage('key').read()).toBeUndefined()
  },
)

it.each<Record<string, unknown>>([
  { phone: 62 },
  { phone: ['+62812'] },
  { display: { html: '<b>' } },
  { display: ' ' },
  { method: 'fax' },
  { methods: 'sms' },
  { methods: ['sms', { voice: true }] },
  { sentAt: 'yesterday' },
  { sentAt: null },
  { resendAt: 'later' },
  { resendAt: 1e300 },
])('does not believe an attempt with %j', (part) => {
  sessionStorage.setItem('key', JSON.stringify({ ...attempt(), ...part }))
  expect(createAttemptStorage('key').read()).toBeUndefined()
})

it('lives with storage that is full or blocked', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  const storage = createAttemptStorage('key')
  expect(() => storage.write(attempt())).not.toThrow()
  expect(storage.read()).toBeUndefined()
})
