import { createSandbox } from '@embedded-signup/sandbox'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryStore } from '../limits/memory-store'
import { takePlaces, type Window } from '../limits/windows'
import { createSignupMetrics } from '../operations/signup-metrics'
import { listen } from '../testing/listen'
import { createTestSignup } from '../testing/signup'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const phoneOf = (n: number) => `62812${1000 + n}0000`

/** The handler behind a socket, on the sandbox's clock; every request is another caller's. */
async function serve(policy: NonNullable<Parameters<typeof createTestSignup>[0]>['policy']) {
  const sandbox = createSandbox()
  const { onEvent, registry } = createSignupMetrics()
  const signup = createTestSignup({
    sandbox,
    policy,
    onEvent,
    trustedProxies: ['loopback'],
    now: sandbox.clock.now,
  })
  const server = await listen(signup.handler)
  cleanUps.push(server.close)
  let requests = 0
  const getCode = (phone_number = phoneOf(requests), method = 'sms') =>
    server.post(
      'getCode',
      { phone_number, method },
      { 'x-forwarded-for': `198.51.${requests >> 8}.${requests++ & 255}` },
    )
  return { ...signup, sandbox, registry, getCode, later: (ms: number) => sandbox.clock.advance(ms) }
}

describe('a limit of 40 codes a day', () => {
  it('lets no more than 40 go out within the 31 seconds around the turn of a fixed day', async () => {
    const { getCode, sandbox, later } = await serve({ perDay: 40 })
    await getCode()
    later(86_400_000 - 15_000)
    const before = sandbox.calls.count('getCode')
    for (let n = 0; n < 90; n++) {
      await getCode()
      later(344)
    }
    expect(sandbox.calls.count('getCode') - before).toBe(40)
  })

  it('is full again for the last of them, code by code', async () => {
    const { getCode, later } = await serve({ perDay: 2 })
    await getCode()
    later(60_000)
    await getCode()
    expect((await getCode()).body.error).toEqual({ type: 'too_many_sends', retry_after: 86_340 })
    later(86_340_000)
    expect((await getCode()).status).toBe(200)
    expect((await getCode()).body.error).toEqual({ type: 'too_many_sends', retry_after: 60 })
  })
})

describe('a limit that everyone shares', () => {
  it('is told of once at four fifths, in the log and in a metric that alarms', async () => {
    const { getCode, log, registry } = await serve({ perDay: 10 })
    for (let n = 0; n < 7; n++) await getCode()
    const metric = async () =>
      (await registry.metrics())
        .split('\n')
        .find((line) => line.includes('nearly_used_total{limit="perDay"}'))
    expect(await metric()).toMatch(/ 0$/)
    for (let n = 0; n < 10; n++) await getCode()
    expect(await metric()).toMatch(/ 1$/)
    expect(log.lines.filter(({ event }) => event === 'budget_nearly_used')).toMatchObject([
      { level: 'warn', limit: 'perDay', used: 8, of: 10 },
    ])
  })

  it('is told of, too, where the code that made four fifths was refused by another limit', async () => {
    const store = createMemoryStore()
    const day: Window<'perDay'> = { name: 'perDay', key: 'day', limit: 5, seconds: 100, shared: true }
    const used: Window<'perDay'> = { name: 'perDay', key: 'used', limit: 1, seconds: 100 }
    for (const windows of [[used], [day], [day], [day]]) {
      expect(await takePlaces(store, [windows])).toMatchObject({ granted: true, nearlyUsed: [] })
    }
    // Both at once: the fourth is refused when the fifth has been taken.
    const both = await Promise.all([takePlaces(store, [[day], [used]]), takePlaces(store, [[day]])])
    expect(both).toMatchObject([
      { granted: false },
      { granted: true, nearlyUsed: [{ limit: 'perDay', of: 5 }] },
    ])
    expect(await takePlaces(store, [[day]])).toMatchObject({ granted: true, nearlyUsed: [] })
  })

  it('of one country leaves the day to all others', async () => {
    const { getCode } = await serve({ perCountryPerDay: { ID: 2 } })
    for (let n = 0; n < 2; n++) expect((await getCode()).status).toBe(200)
    expect((await getCode()).body.error).toEqual({ type: 'too_many_sends', retry_after: 86_400 })
    expect((await getCode('6581234567')).status).toBe(200)
  })

  it('of calls leaves messages', async () => {
    const { getCode } = await serve({ voicePerDay: 1 })
    expect((await getCode(phoneOf(501), 'voice')).status).toBe(200)
    expect((await getCode(phoneOf(502), 'voice')).body.error?.type).toBe('too_many_sends')
    expect((await getCode(phoneOf(503), 'sms')).status).toBe(200)
  })
})
