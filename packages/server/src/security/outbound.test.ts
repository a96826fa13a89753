import { createServer } from 'node:http'
import { createSandbox, sandboxAppKey, type SandboxFailure } from '@embedded-signup/sandbox'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SignupEvent } from '../operations/events'
import { listen } from '../testing/listen'
import { listenOn } from '../testing/node-server'
import { createTestSignup } from '../testing/signup'

const cleanUps: (() => Promise<void>)[] = []
// The circuit's time is the machine's.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const phone = '6281234567890'
const phoneOf = (n: number) => `62812${1000 + n}0000`
/** Enough for all that a test asks. */
const policy = {
  perIpPerHour: null,
  perNumberPer72Hours: null,
  attemptsPerNumberPer10Minutes: null,
  resendSeconds: null,
  perNumberPerDay: null,
}

/** The handler behind a socket. */
async function serve(options: Parameters<typeof createTestSignup>[0] = {}) {
  const events: SignupEvent[] = []
  const signup = createTestSignup({
    appKey: sandboxAppKey,
    policy,
    now: () => Date.now(),
    onEvent: (event) => void events.push(event),
    ...options,
  })
  const server = await listen(signup.handler)
  cleanUps.push(server.close)
  const getCode = (n: number) => server.post('getCode', { phone_number: phoneOf(n), method: 'sms' })
  return { ...signup, events, getCode, ask: server.post }
}

/** A number that was verified; its ticket. */
async function verified({ ask, sandbox }: Awaited<ReturnType<typeof serve>>) {
  const sent = await ask('getCode', { phone_number: phone, method: 'sms' })
  const { code } = sandbox.inbox.latest(phone)!
  const checked = await ask('checkCode', { phone_number: phone, code, ticket: sent.body.data?.['ticket'] })
  return checked.body.data?.['ticket']
}

describe('a caller who leaves while the call waits for its turn', () => {
  it('has no code sent, and the number is free for the next who asks', async () => {
    const sandbox = createSandbox()
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const { handler, log } = createTestSignup({
      sandbox,
      policy,
      nxcloud: {
        maxConcurrentCalls: 1,
        async fetch(...asked) {
          await held
          return sandbox.fetch(...asked)
        },
      },
    })
    const caller = new AbortController()
    const ask = (n: number, signal?: AbortSignal) =>
      handler(
        new Request('https://signup.example/api/signup/getCode', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ phone_number: phoneOf(n), method: 'sms' }),
          ...(signal ? { signal } : {}),
        }),
        { ip: '192.0.2.1' },
      )
    const first = ask(1)
    const second = ask(2, caller.signal)
    // Both have passed every check by the time that a third, which needs the same, finds the queue full.
    expect((await ask(3)).status).toBe(503)
    caller.abort()
    release()
    expect([(await first).status, (await second).status]).toEqual([200, 503])
    expect(sandbox.calls.count('getCode')).toBe(1)
    expect(log.text()).toContain('left before')
    expect((await ask(2)).status).toBe(200)
  })
})

describe('the status of a registration', () => {
  it('asked for by 100 pages at once is one question to NXCloud', async () => {
    const served = await serve()
    const ticket = await verified(served)
    const { ask, sandbox } = served
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => ask('status', { phone_number: phone, ticket })),
    )
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(sandbox.calls.count('phoneList')).toBe(1)
  })

  it('is known in a list of 4000 numbers, which is longer than any other answer may be', async () => {
    const served = await serve()
    const ticket = await verified(served)
    const { ask, sandbox } = served
    const rows = Array.from({ length: 4000 }, (_, n) => ({ display_phone_number: `+${phoneOf(n)}` }))
    sandbox.phones.set(sandboxAppKey, [
      ...rows,
      { display_phone_number: `+${phone}`, register_status: 5, status: 'CONNECTED' },
    ])
    expect(JSON.stringify(sandbox.phones.list(sandboxAppKey)).length).toBeGreaterThan(1_048_576)
    expect((await ask('status', { phone_number: phone, ticket })).body.data).toEqual({ state: 'connected' })
  })

  it('is unavailable, and takes no memory, where a list is longer than maxListBytes', async () => {
    const served = await serve({ nxcloud: { maxListBytes: 1000 } })
    const ticket = await verified(served)
    const rows = Array.from({ length: 10 }, (_, n) => ({ display_phone_number: `+${phoneOf(n)}` }))
    served.sandbox.phones.set(sandboxAppKey, rows)
    const answer = await served.ask('status', { phone_number: phone, ticket })
    expect(answer.body.error).toEqual({ type: 'unavailable' })
    expect(served.log.text()).toContain('maxListBytes')
  })
})

describe('an NXCloud that does not answer', () => {
  it('has as many calls at once as are allowed, and as many waiting; the rest is refused and refunded', async () => {
    let open = 0
    let most = 0
    const held: (() => void)[] = []
    const nxcloud = await listenOn(
      createServer((_request, response) => {
        most = Math.max(most, ++open)
        held.push(() => {
          open--
          response.end('{"code":0,"message":"success","data":{}}')
        })
      }),
    )
    cleanUps.push(nxcloud.close)
    const { getCode, events } = await serve({
      nxcloud: {
        baseUrl: `http://127.0.0.1:${nxcloud.port}`,
        fetch: globalThis.fetch,
        maxConcurrentCalls: 4,
      },
    })
    const answers = Array.from({ length: 30 }, (_, n) => getCode(n))
    const refused = () => events.filter(({ type }) => type === 'sendGivenBack').length
    await vi.waitFor(() => expect([held.length, refused()]).toEqual([4, 22]), { timeout: 30_000 })
    // Whoever waited has their turn, and no more at once than before.
    for (let turn = 0; turn < 8; turn++) {
      await vi.waitFor(() => expect(held.length).toBeGreaterThan(0))
      held.shift()?.()
    }
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(8)
    expect(statuses.filter((status) => status === 503)).toHaveLength(22)
    expect(most).toBe(4)
  })
})

describe('an NXCloud that is away', () => {
  it.each<SandboxFailure>(['refused', 'cut_before', 'html'])(
    'by %s is asked no further after ten calls, tried again after ten seconds, and asked again when it is back',
    async (failure) => {
      const { getCode, sandbox, events, log } = await serve()
      const heal = sandbox.fail(failure, { action: 'getCode' })
      for (let n = 0; n < 30; n++) await getCode(n)
      expect(sandbox.calls.count('getCode')).toBe(10)
      const refused = await getCode(31)
      expect([refused.status, refused.body.error]).toEqual([503, { type: 'unavailable', retry_after: 10 }])
      expect(events.filter(({ type }) => type === 'circuitOpened')).toHaveLength(1)
      expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'circuit_opened' }))

      vi.setSystemTime(Date.now() + 10_000)
      await getCode(32)
      expect(sandbox.calls.count('getCode')).toBe(11)
      await getCode(33)
      expect(sandbox.calls.count('getCode')).toBe(11)

      heal()
      vi.setSystemTime(Date.now() + 10_000)
      expect((await getCode(34)).status).toBe(200)
      expect((await getCode(35)).status).toBe(200)
      expect(events.filter(({ type }) => type === 'circuitClosed')).toHaveLength(1)
    },
  )

  it('with the list alone sends codes all the same', async () => {
    const served = await serve()
    const ticket = await verified(served)
    const { getCode, ask, sandbox, events } = served
    sandbox.fail('html', { action: 'phoneList' })
    for (let n = 0; n < 30; n++) await ask('status', { phone_number: phone, ticket })
    expect((await getCode(1)).status).toBe(200)
    expect(sandbox.calls.count('phoneList')).toBe(10)
    expect(events.filter(({ type }) => type === 'circuitOpened')).toHaveLength(1)
  })

  it('is not what a number is that WhatsApp refuses, however often', async () => {
    const { getCode, sandbox } = await serve()
    sandbox.fail('request_failed', { action: 'getCode' })
    for (let n = 0; n < 25; n++) await getCode(n)
    expect(sandbox.calls.count('getCode')).toBe(25)
  })

  it('and says 429 is left alone for the time that it names, and nothing is used up', async () => {
    const { getCode, sandbox } = await serve()
    sandbox.fail('too_many_requests', { action: 'getCode', times: 1 })
    expect((await getCode(1)).body.error).toEqual({ type: 'unavailable', retry_after: 30 })
    vi.setSystemTime(Date.now() + 10_000)
    expect((await getCode(1)).body.error).toEqual({ type: 'unavailable', retry_after: 20 })
    expect(sandbox.calls.count('getCode')).toBe(1)
    vi.setSystemTime(Date.now() + 20_000)
    expect((await getCode(1)).status).toBe(200)
  })

  it('and says 429 is asked again though the clock was set back', async () => {
    const { getCode, sandbox } = await serve()
    sandbox.fail('too_many_requests', { action: 'getCode', times: 1 })
    expect((await getCode(1)).status).toBe(503)
    vi.setSystemTime(Date.now() - 3_600_000)
    expect((await getCode(1)).status).toBe(200)
  })
})
