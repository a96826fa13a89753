import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestSignup } from '../testing/signup'

// A second that goes by between two requests is one off the wait.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'
const key = { 'idempotency-key': '5f1c0b7e9d2a4c3e8f60718293a4b5c6' }

describe('an idempotency key', () => {
  it('gives the same answer again, and NXCloud is asked once', async () => {
    const { getCode, sandbox } = createTestSignup()
    const first = await getCode(phone, 'sms', key)
    const again = await getCode(phone, 'sms', key)
    expect(first.status).toBe(200)
    expect([again.status, again.body]).toEqual([first.status, first.body])
    expect(sandbox.calls.count('getCode')).toBe(1)
    expect((await getCode(phone)).body.error?.type).toBe('cooldown')
  })

  it('waits for the first while that is under way', async () => {
    const { getCode, sandbox } = createTestSignup()
    const all = await Promise.all(Array.from({ length: 20 }, () => getCode(phone, 'sms', key)))
    expect(sandbox.calls.count('getCode')).toBe(1)
    for (const { status, body } of all) expect([status, body]).toEqual([200, all[0]?.body])
  })

  it('repeats what went wrong once NXCloud was asked: status, text, wait and ticket', async () => {
    const { getCode, sandbox } = createTestSignup()
    for (const failure of ['cut_after', 'request_failed', 'invalid_signature'] as const) {
      const number = { cut_after: phone, request_failed: '6281234567891', invalid_signature: '6281234567892' }
      const named = { 'idempotency-key': failure }
      sandbox.fail(failure, { times: 1 })
      const first = await getCode(number[failure], 'sms', named)
      const again = await getCode(number[failure], 'sms', named)
      expect(first.status).toBeGreaterThan(400)
      expect([again.status, again.body]).toEqual([first.status, first.body])
      expect(again.headers.get('retry-after')).toBe(first.headers.get('retry-after'))
    }
    expect(sandbox.calls.count('getCode')).toBe(3)
  })

  it('does not repeat what a limit refused: later it is asked', async () => {
    vi.useFakeTimers()
    const { getCode } = createTestSignup({ policy: { resendSeconds: [1] } })
    await getCode(phone)
    expect((await getCode(phone, 'sms', key)).status).toBe(429)
    await vi.advanceTimersByTimeAsync(1050)
    expect((await getCode(phone, 'sms', key)).status).toBe(200)
  })

  it('refuses another request under a key that was used', async () => {
    const { getCode, sandbox } = createTestSignup()
    await getCode(phone, 'sms', key)
    for (const [number, method] of [
      [phone, 'voice'],
      ['6281234567891', 'sms'],
    ] as const) {
      const answer = await getCode(number, method, key)
      expect(answer.status).toBe(400)
      expect(answer.body.error).toEqual({ type: 'bad_request' })
    }
    expect(sandbox.calls.count('getCode')).toBe(1)
  })

  it('takes a number with its plus for the same request', async () => {
    const { getCode } = createTestSignup()
    const first = await getCode(phone, 'sms', key)
    expect((await getCode(`+${phone}`, 'sms', key)).body).toEqual(first.body)
  })

  it('is one caller’s own', async () => {
    const { post, sandbox } = createTestSignup({
      authorize: (request) => ({ subject: request.headers.get('x-user') ?? '' }),
    })
    const ask = (user: string, number: string) =>
      post('getCode', { phone_number: number, method: 'sms' }, { ...key, 'x-user': user })
    expect((await ask('a', phone)).status).toBe(200)
    expect((await ask('b', '6281234567891')).status).toBe(200)
    expect(sandbox.calls.count('getCode')).toBe(2)
  })

  it('brings back the proof when the answer to the right code got lost', async () => {
    const { getCode, post, ticketOf, sandbox } = createTestSignup()
    await getCode(phone)
    const { code } = sandbox.inbox.latest(phone)!
    const body = { phone_number: phone, code, ticket: ticketOf(phone) }
    const first = await post('checkCode', body, key)
    const again = await post('checkCode', body, key)
    expect(first.status).toBe(200)
    expect(again.body).toEqual(first.body)
    expect(sandbox.calls.count('checkCode')).toBe(1)
    expect((await post('checkCode', body)).body.error?.type).toBe('attempt_expired')
  })

  it.each(['', 'x'.repeat(256), 'two words', 'ümlaut'])('that is %j is none', async (text) => {
    const { getCode } = createTestSignup()
    const answer = await getCode(phone, 'sms', { 'idempotency-key': text })
    expect(answer.body.error).toEqual({ type: 'bad_request' })
  })
})
