import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestSignup } from '../testing/signup'
import { withoutChance } from '../testing/without-chance'
import type { SignupEvent } from './events'

// A second that goes by between two requests is one off the wait; a part of a second is none.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'

function createWatchedSignup(options: Parameters<typeof createTestSignup>[0] = {}) {
  const events: SignupEvent[] = []
  const signup = createTestSignup({ ...options, onEvent: (event) => void events.push(event) })
  return { ...signup, events, types: () => events.map(({ type }) => type) }
}

describe('what onEvent is told', () => {
  it('of a code that was sent: every step, in order, with what is known by then', async () => {
    const { getCode, events } = createWatchedSignup()
    const { headers } = await getCode(phone)
    const requestId = headers.get('x-request-id')
    const known = { requestId, action: 'getCode', phone: '+62••••90', at: expect.any(Number) }
    const more = { ...known, country: 'ID', lineType: 'mobile', method: 'sms' }
    expect(events).toEqual([
      { type: 'requestReceived', httpMethod: 'POST', requestId, at: expect.any(Number) },
      { type: 'sendReserved', waitSeconds: 60, ...more },
      { type: 'upstreamAsked', upstreamAction: 'getCode', ...more },
      {
        type: 'upstreamAnswered',
        upstreamAction: 'getCode',
        outcome: 'answered',
        result: 'ok',
        ms: expect.any(Number),
        httpStatus: 200,
        upstreamCode: 0,
        upstreamMessage: 'success',
        setupFault: false,
        explanation: 'NXCloud accepted the request.',
        ...more,
      },
      { type: 'sendCommitted', certain: true, ...more },
      {
        type: 'requestAnswered',
        status: 200,
        code: undefined,
        detail: undefined,
        ms: expect.any(Number),
        ...more,
      },
    ])
  })

  it('of a refusal by NXCloud: the send is given back', async () => {
    const { getCode, sandbox, types, events } = createWatchedSignup()
    sandbox.fail('invalid_signature')
    await getCode(phone)
    expect(types()).toEqual([
      'requestReceived',
      'sendReserved',
      'upstreamAsked',
      'upstreamAnswered',
      'sendGivenBack',
      'requestRefused',
      'requestAnswered',
    ])
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'requestRefused', by: 'upstream', code: 'unavailable' }),
    )
    expect(events).toContainEqual(expect.objectContaining({ upstreamCode: 1003, setupFault: true }))
  })

  it('of an answer that got lost: the send stays, and nobody is certain', async () => {
    const { getCode, sandbox, events } = createWatchedSignup()
    sandbox.fail('cut_after')
    await getCode(phone)
    expect(events).toContainEqual(expect.objectContaining({ type: 'sendCommitted', certain: false }))
  })

  it('of the right code: a number is verified', async () => {
    const { getCode, sandbox, types, checkCode } = createWatchedSignup()
    await getCode(phone)
    await checkCode(phone, sandbox.inbox.latest(phone)!.code)
    expect(types().filter((type) => type === 'numberVerified')).toHaveLength(1)
  })

  it.each([
    ['getCode', { phone_number: '12', method: 'sms' }, 'number', 'invalid_phone'],
    ['getCode', {}, 'body', 'bad_request'],
    ['nothing', {}, 'route', 'not_found'],
  ])('of %s with %o: refused by the %s as %s', async (action, body, by, code) => {
    const { post, events } = createWatchedSignup()
    await post(action, body)
    expect(events).toContainEqual(expect.objectContaining({ type: 'requestRefused', by, code }))
  })

  it('of a second request: refused by a limit, and the wait', async () => {
    const { getCode, events } = createWatchedSignup()
    await getCode(phone)
    vi.advanceTimersByTime(1)
    await getCode(phone)
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'requestRefused', by: 'limit', code: 'cooldown', retryAfter: 60 }),
    )
  })

  it('never holds the secret, the code or the number', async () => {
    const { getCode, sandbox, checkCode, events, log } = createWatchedSignup()
    for (const failure of [undefined, 'throttled', 'missing_parameter'] as const) {
      if (failure) sandbox.fail(failure)
      await getCode(phone)
    }
    const { code } = sandbox.inbox.latest(phone)!
    await checkCode(phone, code)
    const told = withoutChance(JSON.stringify(events) + log.text())
    for (const hidden of ['81234567890', code, 'sandbox-access-secret']) expect(told).not.toContain(hidden)
  })
})

describe('an onEvent or a log that throws', () => {
  it('changes no answer, and the log says so', async () => {
    const { getCode, log } = createTestSignup({
      onEvent: () => {
        throw new TypeError('their fault')
      },
    })
    expect((await getCode(phone)).status).toBe(200)
    expect(log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', event: 'on_event_failed', told: 'requestReceived' }),
    )
  })

  it('changes no answer where it is async and rejects, and the log says so', async () => {
    const rejecting: () => unknown = () => Promise.reject(new RangeError('their fault'))
    const { getCode, log } = createTestSignup({
      onEvent: rejecting,
    })
    expect((await getCode(phone)).status).toBe(200)
    expect(log.lines).toContainEqual(
      expect.objectContaining({ event: 'on_event_failed', message: expect.stringContaining('RangeError') }),
    )
  })

  it('changes no answer, even when nobody can hear of it', async () => {
    const broken = () => {
      throw new Error('disk full')
    }
    const { getCode } = createTestSignup({ log: { info: broken, warn: broken, error: broken } })
    expect((await getCode(phone)).status).toBe(200)
    expect((await getCode('12')).status).toBe(422)
  })
})

describe('the request id', () => {
  it.each([
    'edge-7f3a.2026_11',
    '3f2b8c1e-5d7a-4e9f-b1c4-8a6d2e0f9b73',
    '4bf92f3577b34da6a3ce929d0e0e4736',
    '01J9ZQ8X7V6T5S4R3Q2P1N0M9K',
  ])('is the one that came where it tells nothing: %s', async (id) => {
    const { post, events } = createWatchedSignup()
    const answer = await post('nothing', {}, { 'x-request-id': id })
    expect(answer.headers.get('x-request-id')).toBe(id)
    expect(events).toContainEqual(expect.objectContaining({ requestId: id }))
  })

  it.each([
    '6281234567890',
    'abc-6281234567890',
    'call_62-812-3456-7890',
    'x6.2.8.1.2.3.4.5.6.7.8.9.0',
    'a1234567b',
    '62812345-6789-4012-8abc-abcdefabcdef',
    'short',
    'a b c d e f g h',
    `x${'y'.repeat(64)}`,
    '<script>alert(1)</script>',
  ])('is a new one for %j', async (id) => {
    const { post } = createTestSignup()
    const answer = await post('nothing', {}, { 'x-request-id': id })
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
  })
})
