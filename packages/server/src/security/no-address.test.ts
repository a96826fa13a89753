import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSandbox } from '@embedded-signup/sandbox'
import { afterEach, describe, expect, it } from 'vitest'
import { toNodeListener } from '../adapters/to-node-listener'
import type { SignupHandler } from '../handler/create-handler'
import { createMemoryStore } from '../limits/memory-store'
import { exchangeRaw, listenOn, rawPost, sendAndReset, statusOf } from '../testing/node-server'
import { createTestSignup } from '../testing/signup'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

const phoneOf = (n: number) => `62812${1000 + n}0000`
const getCode = (n: number, headers: Record<string, string> = {}) =>
  rawPost('/api/signup/getCode', { phone_number: phoneOf(n), method: 'sms' }, headers)

/** The handler behind Node; `settled` resolves when it has answered everything it was given. */
async function serve(handler: SignupHandler, path?: string) {
  const answers: Promise<Response>[] = []
  const listener = toNodeListener((request, context) => {
    const answer = handler(request, context)
    answers.push(answer)
    return answer
  })
  const server = await listenOn(createServer(listener), path)
  cleanUps.push(server.close)
  return { ...server, settled: () => Promise.all(answers) }
}

function unixPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signup-'))
  cleanUps.push(() => rmSync(folder, { recursive: true }))
  return join(folder, 'socket')
}

describe('a client that resets its connection as soon as its request is written', () => {
  it('gets no code past the limit of its address, nor any other', async () => {
    const { handler, sandbox } = createTestSignup({ policy: { perIpPerHour: 2 } })
    const server = await serve(handler)
    const honest = await Promise.all([0, 1, 2].map((n) => exchangeRaw(server, getCode(n))))
    expect(honest.map(statusOf).toSorted((a, b) => a - b)).toEqual([200, 200, 429])

    await Promise.all(Array.from({ length: 60 }, (_, n) => sendAndReset(server.port, getCode(n + 3))))
    await server.connectionsEnded(63)
    await server.settled()
    expect(sandbox.calls.count('getCode')).toBe(2)
  })

  it('is dropped, which the log and the metrics say', async () => {
    const events: string[] = []
    const { handler, sandbox, log } = createTestSignup({ onEvent: ({ type }) => void events.push(type) })
    const server = await serve(handler)
    await sendAndReset(server.port, getCode(1))
    await server.connectionsEnded(1)
    await server.settled()
    expect(sandbox.calls.count()).toBe(0)
    expect(events).toContain('requestUnreadable')
    expect(log.lines).toContainEqual(
      expect.objectContaining({ event: 'request_unreadable', detail: expect.stringContaining('no address') }),
    )
  })
})

describe('a proxy on a unix socket', () => {
  it('names the caller where it is trusted: each address has its own limit', async () => {
    const { handler, sandbox } = createTestSignup({
      trustedProxies: ['unix'],
      policy: { perIpPerHour: 2 },
    })
    const path = unixPath()
    await serve(handler, path)
    const from = async (n: number, address: string) =>
      statusOf(await exchangeRaw({ path }, getCode(n, { 'x-forwarded-for': address })))
    const first = [await from(1, '203.0.113.7'), await from(2, '203.0.113.7'), await from(3, '203.0.113.7')]
    expect(first).toEqual([200, 200, 429])
    // What the caller wrote itself stands left of what the proxy adds.
    expect(await from(4, '198.51.100.1, 203.0.113.7')).toBe(429)
    expect(await from(5, '203.0.113.8')).toBe(200)
    expect(sandbox.calls.count('getCode')).toBe(3)
  })

  it('is not believed where it is not trusted: everybody shares one limit, and the log says why', async () => {
    const { handler, sandbox, log } = createTestSignup({ policy: { perIpPerHour: 2 } })
    const path = unixPath()
    await serve(handler, path)
    for (let n = 0; n < 6; n++)
      await exchangeRaw({ path }, getCode(n, { 'x-forwarded-for': `203.0.113.${n}` }))
    expect(sandbox.calls.count('getCode')).toBe(2)
    expect(log.lines.filter(({ event }) => event === 'proxy_not_trusted')).toMatchObject([
      { message: expect.stringContaining("List 'unix' in trustedProxies") },
    ])
  })

  it('that names nobody shares one limit', async () => {
    const { handler, sandbox } = createTestSignup({ trustedProxies: ['unix'], policy: { perIpPerHour: 2 } })
    const path = unixPath()
    await serve(handler, path)
    for (let n = 0; n < 6; n++) await exchangeRaw({ path }, getCode(n))
    expect(sandbox.calls.count('getCode')).toBe(2)
  })
})

describe('a caller who leaves', () => {
  /** A handler whose caller leaves during the `at`-th question to the store. */
  async function askAndLeave(at: number) {
    const memory = createMemoryStore()
    const caller = new AbortController()
    let questions = 0
    let beforeSending = 0
    const leave = <Result>(result: Result): Result => {
      if (++questions === at) caller.abort()
      return result
    }
    const sandbox = createSandbox()
    const signup = createTestSignup({
      sandbox,
      nxcloud: {
        fetch: (...asked) => {
          beforeSending = questions
          return sandbox.fetch(...asked)
        },
      },
      store: {
        ...memory,
        consume: (...asked) => leave(memory.consume(...asked)),
        peek: (...asked) => leave(memory.peek(...asked)),
      },
    })
    const request = new Request('https://signup.example/api/signup/getCode', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: phoneOf(1), method: 'sms' }),
      signal: caller.signal,
    })
    const { status } = await signup.handler(request, { ip: '192.0.2.1' })
    return { ...signup, status, beforeSending }
  }

  it('at any moment before NXCloud is asked has no code sent, and holds nobody up', async () => {
    const stayed = await askAndLeave(Infinity)
    expect(stayed.status).toBe(200)
    expect(stayed.beforeSending).toBeGreaterThan(3)
    for (let at = 1; at <= stayed.beforeSending; at++) {
      const { status, sandbox, getCode: askAgain } = await askAndLeave(at)
      expect([at, status, sandbox.calls.count()]).toEqual([at, 400, 0])
      expect((await askAgain(phoneOf(1))).status).toBe(200)
    }
  })
})
