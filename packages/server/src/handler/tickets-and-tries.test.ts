import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestSignup } from '../testing/signup'
import { timeOut } from '../testing/time-out'

// A second that goes by between two requests is one off the wait; a part of a second is none.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'

describe('tickets in the handler', () => {
  it.each([undefined, 'forged', 'a.b.c'])('a code is not checked with the ticket %j', async (ticket) => {
    const { getCode, post, sandbox } = createTestSignup()
    await getCode(phone)
    const { code } = sandbox.inbox.latest(phone)!
    const answer = await post('checkCode', { phone_number: phone, code, ticket })
    expect([answer.status, answer.body.error?.type]).toEqual([403, 'attempt_invalid'])
    expect(sandbox.calls.count('checkCode')).toBe(0)
  })

  it('a ticket of one number checks no other', async () => {
    const { getCode, checkCode, ticketOf, sandbox } = createTestSignup()
    await getCode(phone)
    await getCode('6281234567891')
    const answer = await checkCode(
      '6281234567891',
      sandbox.inbox.latest('6281234567891')!.code,
      ticketOf(phone),
    )
    expect(answer.body.error?.type).toBe('attempt_invalid')
  })

  it('after half an hour the attempt has expired', async () => {
    let now = 1_700_000_000_000
    const { getCode, checkCode, sandbox } = createTestSignup({ now: () => now })
    await getCode(phone)
    now += 1_800_000
    const answer = await checkCode(phone, sandbox.inbox.latest(phone)!.code)
    expect([answer.status, answer.body.error?.type]).toEqual([410, 'attempt_expired'])
  })

  it('a code that may have been sent can be entered with the ticket that came along', async () => {
    const { getCode, checkCode, sandbox } = createTestSignup()
    sandbox.fail('cut_after', { times: 1 })
    expect((await getCode(phone)).body.error?.type).toBe('maybe_sent')
    expect((await checkCode(phone, sandbox.inbox.latest(phone)!.code)).status).toBe(200)
  })
})

describe('tries in the handler', () => {
  it('are told, run out, and come back with a new code', async () => {
    const { getCode, checkCode, sandbox } = createTestSignup({ policy: { resendSeconds: null } })
    await getCode(phone)
    const wrongOf = () => (sandbox.inbox.latest(phone)!.code === '111111' ? '222222' : '111111')
    const left: unknown[] = []
    for (let n = 0; n < 5; n++) left.push((await checkCode(phone, wrongOf())).body.error)
    expect(left).toEqual([4, 3, 2, 1, 0].map((attempts_left) => ({ type: 'code_rejected', attempts_left })))
    const right = sandbox.inbox.latest(phone)!.code
    const refused = await checkCode(phone, right)
    expect(refused.status).toBe(429)
    expect(refused.body.error).toEqual({ type: 'too_many_checks', attempts_left: 0 })
    expect(sandbox.calls.count('checkCode')).toBe(5)
    expect((await getCode(phone)).body.data).toMatchObject({ attempts_left: 5 })
    expect((await checkCode(phone, sandbox.inbox.latest(phone)!.code)).status).toBe(200)
  })

  it('of a second code are not used up with the first one’s ticket', async () => {
    const { getCode, checkCode, ticketOf, sandbox } = createTestSignup({ policy: { resendSeconds: null } })
    await getCode(phone)
    const first = ticketOf(phone)
    await getCode(phone)
    const wrong = sandbox.inbox.latest(phone)!.code === '111111' ? '222222' : '111111'
    for (let n = 0; n < 5; n++) {
      const refused = await checkCode(phone, wrong, first)
      expect([refused.status, refused.body.error]).toEqual([410, { type: 'attempt_expired' }])
    }
    expect((await checkCode(phone, wrong)).body.error).toMatchObject({ attempts_left: 4 })
  })

  it('that nobody judged are not counted', async () => {
    const timeoutMs = 50
    const { getCode, checkCode, sandbox } = createTestSignup({ nxcloud: { timeoutMs } })
    await getCode(phone)
    const ask = () => checkCode(phone, '000000')
    for (const failure of ['cut_before', 'invalid_signature', 'hang', 'unavailable'] as const) {
      sandbox.fail(failure, { action: 'checkCode', times: 1 })
      const { body } = await (failure === 'hang' ? timeOut(sandbox, ask, timeoutMs) : ask())
      expect(body.error?.type).toBe('unavailable')
    }
    expect((await checkCode(phone, '000000')).body.error).toMatchObject({ attempts_left: 4 })
  })

  it('of which nobody knows are kept by the code, and spent by the number', async () => {
    // Few enough not to look like an NXCloud that is away.
    const { getCode, checkCode, sandbox } = createTestSignup({ policy: { checksPerCode: 2 } })
    await getCode(phone)
    for (let n = 0; n < 6; n++) {
      sandbox.fail('cut_before', { action: 'checkCode', times: 1 })
      expect((await checkCode(phone, '000000')).body.error).toEqual({ type: 'unavailable' })
    }
    vi.advanceTimersByTime(1)
    const refused = await checkCode(phone, '000000')
    expect(refused.body.error).toEqual({ type: 'too_many_checks', retry_after: 86_400, attempts_left: 0 })
  })

  it('used up for the day, no further code is paid for', async () => {
    const { getCode, checkCode, sandbox } = createTestSignup({
      policy: { resendSeconds: null, checksPerCode: 1 },
    })
    for (let n = 0; n < 3; n++) {
      await getCode(phone)
      await checkCode(phone, sandbox.inbox.latest(phone)!.code === '111111' ? '222222' : '111111')
    }
    vi.advanceTimersByTime(1)
    const refused = await getCode(phone)
    expect(refused.body.error).toEqual({ type: 'too_many_checks', retry_after: 86_400, attempts_left: 0 })
    expect(sandbox.calls.count('getCode')).toBe(3)
  })
})
