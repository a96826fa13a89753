import { afterEach, describe, expect, it, vi } from 'vitest'
import { createTestSignup } from '../testing/signup'
import { createSignupMetrics } from './signup-metrics'

afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'

function createMeasuredSignup(options: Parameters<typeof createTestSignup>[0] = {}) {
  const { onEvent, registry } = createSignupMetrics()
  const signup = createTestSignup({ ...options, onEvent })
  /** The samples of one metric, as Prometheus reads them. */
  const samples = async (name: string) =>
    (await registry.metrics())
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
      .map((line) => line.slice(name.length))
      .filter((line) => name !== 'signup_upstream_answers_total' || !line.endsWith(' 0'))
  return { ...signup, registry, samples }
}

describe('the metrics', () => {
  it('count sends and verified numbers by country, and a country without any verified as 0', async () => {
    const { getCode, checkCode, sandbox, samples } = createMeasuredSignup()
    await getCode(phone)
    await getCode('+4915123456789', 'voice')
    await checkCode(phone, sandbox.inbox.latest(phone)!.code)
    expect(await samples('signup_sends_total')).toEqual([
      '{country="ID",method="sms",certain="yes"} 1',
      '{country="DE",method="voice",certain="yes"} 1',
    ])
    expect(await samples('signup_verified_total')).toEqual(['{country="ID"} 1', '{country="DE"} 0'])
  })

  it('tell apart what was sent, what may have been and what was not', async () => {
    const { getCode, sandbox, samples } = createMeasuredSignup()
    sandbox.fail('cut_after', { times: 1 })
    await getCode(phone)
    sandbox.fail('invalid_signature', { times: 1 })
    await getCode('6281234567891')
    expect(await samples('signup_sends_total')).toEqual(['{country="ID",method="sms",certain="no"} 1'])
    expect(await samples('signup_sends_given_back_total')).toEqual(['{country="ID",method="sms"} 1'])
  })

  it('count refusals by gate and code, and answers by status', async () => {
    const { getCode, post, samples } = createMeasuredSignup()
    await getCode(phone)
    await getCode(phone)
    await getCode('12')
    await post('nothing-of-ours', {})
    expect(await samples('signup_refusals_total')).toEqual([
      '{action="getCode",by="limit",code="cooldown"} 1',
      '{action="getCode",by="number",code="invalid_phone"} 1',
      '{action="none",by="route",code="not_found"} 1',
    ])
    expect(await samples('signup_requests_total')).toContain('{action="getCode",status="429"} 1')
  })

  it('measure NXCloud by action, and name its code where it is a known one', async () => {
    const { getCode, sandbox, samples } = createMeasuredSignup()
    sandbox.fail('not_integrator', { times: 1 })
    await getCode(phone)
    expect(await samples('signup_upstream_answers_total')).toEqual([
      '{action="getCode",outcome="answered",code="9007"} 1',
    ])
    expect(await samples('signup_upstream_seconds_count')).toEqual(['{action="getCode"} 1'])
  })

  it('have every fault of the set-up at 0 from the start, so that the first one is an increase', async () => {
    const { registry } = createMeasuredSignup()
    const text = await registry.metrics()
    for (const code of [1001, 1002, 1003, 1004, 1005, 9007])
      expect(text).toContain(`{action="getCode",outcome="answered",code="${code}"} 0`)
  })

  it('count a code that NXCloud does not document as other', async () => {
    const { getCode, samples } = createMeasuredSignup({
      nxcloud: { fetch: () => Promise.resolve(Response.json({ code: 31_337, message: 'new' })) },
    })
    await getCode(phone)
    expect(await samples('signup_upstream_answers_total')).toEqual([
      '{action="getCode",outcome="answered",code="other"} 1',
    ])
  })

  it('tell how many requests are under way', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { getCode, sandbox, samples } = createMeasuredSignup({ nxcloud: { timeoutMs: 250 } })
    sandbox.fail('hang', { times: 1 })
    const answer = getCode(phone)
    await sandbox.inbox.waitFor(phone)
    expect(await samples('signup_requests_under_way')).toEqual([' 1'])
    await vi.advanceTimersByTimeAsync(250)
    expect((await answer).status).toBe(504)
    expect(await samples('signup_requests_under_way')).toEqual([' 0'])
  })

  it('tell how far off the clock is', async () => {
    const { getCode, sandbox, samples } = createMeasuredSignup()
    sandbox.clock.skew(600_000)
    await getCode(phone)
    const [offset] = await samples('signup_clock_offset_seconds')
    expect(Number(offset)).toBeCloseTo(600, -1)
  })

  it('hold no number, whatever is asked', async () => {
    const { getCode, post, registry } = createMeasuredSignup()
    await getCode(phone)
    await post(phone, {})
    expect(await registry.metrics()).not.toContain('81234567890')
  })
})
