import type { ErrorCode } from '@embedded-signup/contract'
import { sandboxAccount, type SandboxFailure } from '@embedded-signup/sandbox'
import { describe, expect, it } from 'vitest'
import { createTestSignup } from '../testing/signup'

const phone = '6281234567890'

interface Fault {
  failure: SandboxFailure
  status: number
  type: ErrorCode
  /** Whether the next request has to wait, as after a code that was or may have been sent. */
  cooldown: 'kept' | 'given back'
  level: 'warn' | 'error'
}

const given = { cooldown: 'given back' } as const
const faults: Fault[] = [
  { failure: 'request_failed', status: 422, type: 'send_refused', ...given, level: 'warn' },
  { failure: 'missing_header', status: 503, type: 'unavailable', ...given, level: 'error' },
  { failure: 'bad_request', status: 503, type: 'unavailable', ...given, level: 'error' },
  { failure: 'invalid_signature', status: 503, type: 'unavailable', ...given, level: 'error' },
  { failure: 'timestamp_expired', status: 503, type: 'unavailable', ...given, level: 'error' },
  { failure: 'unknown_access_key', status: 503, type: 'unavailable', ...given, level: 'error' },
  { failure: 'not_integrator', status: 503, type: 'unavailable', ...given, level: 'error' },
  { failure: 'missing_parameter', status: 503, type: 'unavailable', ...given, level: 'warn' },
  { failure: 'system_error', status: 503, type: 'unavailable', ...given, level: 'warn' },
  { failure: 'throttled', status: 429, type: 'throttled', ...given, level: 'warn' },
  { failure: 'throttled_4xx', status: 429, type: 'throttled', ...given, level: 'warn' },
  { failure: 'too_many_requests', status: 503, type: 'unavailable', ...given, level: 'warn' },
  { failure: 'unavailable', status: 503, type: 'unavailable', ...given, level: 'warn' },
  { failure: 'refused', status: 503, type: 'unavailable', ...given, level: 'warn' },
  { failure: 'redirect', status: 503, type: 'unavailable', ...given, level: 'warn' },
  { failure: 'cut_before', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'cut_after', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'cut_json', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'cut_body', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'html', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'html_after', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'empty', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'huge', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'slow', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
  { failure: 'hang', status: 504, type: 'maybe_sent', cooldown: 'kept', level: 'warn' },
]

describe('getCode while NXCloud fails', () => {
  it.each(faults)('by $failure answers $type and the cooldown is $cooldown', async (fault) => {
    const { getCode, sandbox, log } = createTestSignup({ nxcloud: { timeoutMs: 100 } })
    sandbox.fail(fault.failure, { action: 'getCode', times: fault.failure === 'timestamp_expired' ? 2 : 1 })

    const { status, body, headers } = await getCode(phone)
    expect(body).toMatchObject({ code: -1, error: { type: fault.type } })
    expect(status).toBe(fault.status)
    const maybe = fault.type === 'maybe_sent'
    const carried = {
      ticket: expect.any(String) as string,
      resend_after: 60,
      code_length: 6,
      attempts_left: 5,
    }
    expect(body.data).toEqual(maybe ? carried : null)
    expect(headers.get('retry-after') === '60').toBe(maybe)

    const next = await getCode(phone)
    expect(next.status).toBe(fault.cooldown === 'kept' ? 429 : 200)

    const told = log.lines.filter(({ event }) => event === 'upstream_failed')
    expect(told).toMatchObject([{ level: fault.level, action: 'getCode' }])
    expect(told[0]?.message.length).toBeGreaterThan(40)
    expect(log.text()).not.toContain(sandboxAccount.accessSecret)
    expect(log.text()).not.toContain(phone)
  })

  it('lets a throttled number wait as long as NXCloud says, and else the shortest pause WhatsApp imposes', async () => {
    const { getCode, sandbox } = createTestSignup()
    sandbox.fail('throttled', { times: 1 })
    expect((await getCode(phone)).body.error).toEqual({ type: 'throttled', retry_after: 3600 })
    sandbox.fail('too_many_requests', { times: 1 })
    expect((await getCode(phone)).body.error).toEqual({ type: 'unavailable', retry_after: 30 })
  })

  it.each(['wrong_clock', 'msg_instead_of_message'] as const)('succeeds in spite of %s', async (failure) => {
    const { getCode, sandbox } = createTestSignup()
    sandbox.fail(failure)
    expect((await getCode(phone)).status).toBe(200)
  })

  it('names the cause and the cure of a wrong secret in the log', async () => {
    const { getCode, log } = createTestSignup({ nxcloud: { accessSecret: 'not-the-secret' } })
    expect((await getCode(phone)).body.error).toEqual({ type: 'unavailable' })
    const [line] = log.lines.filter(({ level }) => level === 'error')
    expect(line).toMatchObject({ event: 'upstream_failed', upstream_code: 1003 })
    expect(line?.message).toMatch(/signature is wrong.*copy both again/)
    expect(log.text()).not.toContain('not-the-secret')
  })
})

describe('checkCode while NXCloud fails', () => {
  it.each<[SandboxFailure, ErrorCode, number]>([
    ['wrong_code', 'code_rejected', 422],
    ['expired_code', 'code_rejected', 422],
    ['invalid_signature', 'unavailable', 503],
    ['unavailable', 'unavailable', 503],
    ['cut_after', 'unavailable', 503],
    ['html', 'unavailable', 503],
    ['hang', 'unavailable', 503],
  ])('by %s answers %s', async (failure, type, status) => {
    const { getCode, checkCode, sandbox } = createTestSignup({ nxcloud: { timeoutMs: 100 } })
    await getCode(phone)
    const { code } = await sandbox.inbox.waitFor(phone)
    sandbox.fail(failure, { action: 'checkCode', times: 1 })
    const answer = await checkCode(phone, code)
    expect(answer.body).toMatchObject({ code: -1, data: null, error: { type } })
    expect(answer.status).toBe(status)
  })
})
