import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestSignup } from '../testing/signup'

// A second that goes by between two requests is one off the wait; a part of a second is none.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'

describe('getCode', () => {
  it('sends a code and says when the next may be asked for', async () => {
    let at = Date.now()
    const { getCode, sandbox } = createTestSignup({ now: () => at++ })
    const answer = await getCode(phone)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      code: 0,
      message: 'success',
      data: { ticket: expect.any(String), resend_after: 60, code_length: 6, attempts_left: 5 },
    })
    expect(sandbox.inbox.messages('+6281234567890')).toMatchObject([{ to: '+6281234567890', method: 'sms' }])
  })

  it('takes a number with its plus', async () => {
    const { getCode, sandbox } = createTestSignup()
    expect((await getCode('+6281234567890', 'voice')).status).toBe(200)
    expect(sandbox.inbox.latest(phone)).toMatchObject({ method: 'voice' })
  })

  it('calls NXCloud once for 20 requests at once, and tells the other 19 the wait', async () => {
    const { getCode, sandbox } = createTestSignup()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => getCode(phone, at % 2 ? 'sms' : 'voice')),
    )
    expect(sandbox.calls.count('getCode')).toBe(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(19)
    for (const { headers, body } of refused) {
      expect(headers.get('retry-after')).toBe('60')
      expect(body).toMatchObject({ code: -1, data: null, error: { type: 'cooldown', retry_after: 60 } })
    }
  })

  it('lets SMS and voice share one cooldown', async () => {
    const { getCode } = createTestSignup()
    await getCode(phone, 'sms')
    expect((await getCode(phone, 'voice')).body.error).toMatchObject({ type: 'cooldown' })
  })

  it('lengthens the wait with each send, and after the fifth to the end of the day', async () => {
    vi.useFakeTimers()
    const { getCode } = createTestSignup()
    const waits: unknown[] = []
    for (const pause of [60, 120, 300, 900, 900]) {
      waits.push((await getCode(phone)).body.data?.['resend_after'])
      await vi.advanceTimersByTimeAsync(pause * 1000)
    }
    expect(waits).toEqual([60, 120, 300, 900, 86_400 - 60 - 120 - 300 - 900])
  })

  it.each([
    ['84123456789012', 'sms', 'invalid_phone', 422],
    ['841234567890', 'sms', 'invalid_phone', 422],
    ['442079460018', 'sms', 'method_not_supported', 422],
    ['448452345678', 'voice', 'phone_not_supported', 422],
    ['80012345678', 'voice', 'phone_not_supported', 422],
    ['881612345678', 'sms', 'phone_not_supported', 422],
    ['12', 'sms', 'invalid_phone', 422],
    ['62 812', 'sms', 'invalid_phone', 422],
    [phone, 'email', 'bad_request', 400],
  ])('refuses %s by %s as %s, and asks NXCloud nothing', async (number, method, type, status) => {
    const { getCode, sandbox } = createTestSignup()
    const answer = await getCode(number, method)
    expect(answer.body.error).toEqual({ type })
    expect(answer.status).toBe(status)
    expect(sandbox.calls.count()).toBe(0)
  })

  it('sends to a fixed line by voice', async () => {
    const { getCode } = createTestSignup()
    expect((await getCode('442079460018', 'voice')).status).toBe(200)
  })

  it.each([
    [{ countries: { allow: ['SG'] } }, 'sms', 'country_not_supported'],
    [{ countries: { deny: ['ID'] } }, 'sms', 'country_not_supported'],
    [{ methods: ['voice' as const] }, 'sms', 'method_not_supported'],
    [{ countries: { allow: ['ID'] } }, 'sms', undefined],
    [{ countries: { deny: ['SG'] } }, 'sms', undefined],
  ])('follows the policy %o', async (policy, method, type) => {
    const { getCode } = createTestSignup({ policy })
    expect((await getCode(phone, method)).body.error?.type).toBe(type)
  })

  it('does not let a page name app keys or webhooks', async () => {
    const { post, sandbox } = createTestSignup()
    const bodies: unknown[] = []
    const { fetch } = sandbox
    const { post: spied } = createTestSignup({
      nxcloud: {
        fetch: (url, init) => {
          bodies.push(init?.body)
          return fetch(url, init)
        },
      },
    })
    await spied('getCode', {
      phone_number: phone,
      method: 'sms',
      appkey: 'x',
      webhook: 'https://evil.example',
    })
    expect(bodies).toEqual([`{"phone_number":"${phone}","method":"sms"}`])
    expect((await post('createApp', { app_name: 'x', webhook: 'y' })).status).toBe(404)
    expect((await post('phoneList', { appkey: 'x' })).status).toBe(404)
    expect((await post('login', {})).status).toBe(404)
  })

  it('sends nothing for a caller who has left already', async () => {
    const { handler, sandbox } = createTestSignup()
    await handler(
      new Request('https://signup.example/api/signup/getCode', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ phone_number: phone, method: 'sms' }),
        signal: AbortSignal.abort(),
      }),
    )
    expect(sandbox.calls.count()).toBe(0)
  })

  it('works on a machine whose clock is ten minutes off, and says so in the log', async () => {
    const { getCode, log } = createTestSignup({ now: () => Date.now() - 600_000 })
    expect((await getCode(phone)).status).toBe(200)
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'warn', event: 'clock_corrected' }))
  })

  it('refuses with a store that fails, and asks NXCloud nothing', async () => {
    const broken = () => Promise.reject(new Error('connection to the store lost'))
    const { getCode, sandbox, log } = createTestSignup({
      store: {
        consume: broken,
        refund: broken,
        peek: broken,
        claim: broken,
        keep: broken,
        find: broken,
        swap: broken,
        remove: broken,
      },
    })
    const answer = await getCode(phone)
    expect(answer.status).toBe(503)
    expect(answer.body.error).toEqual({ type: 'unavailable' })
    expect(sandbox.calls.count()).toBe(0)
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'handler_failed' }))
  })
})
