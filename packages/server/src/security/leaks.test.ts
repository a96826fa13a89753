import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { SignupEvent } from '../operations/events'
import { accountAt, runProgram, serveProgram, stopPrograms } from '../testing/run-program'
import { createTestSignup } from '../testing/signup'

const phone = '6281234567890'

let nxcloud: SandboxServer
beforeAll(async () => {
  nxcloud = await startSandboxServer()
})
afterEach(async () => {
  await stopPrograms()
})
afterAll(() => nxcloud.close())

describe('the Redis password', () => {
  // Each ends the host too early for whoever reads the URL by its letter.
  it.each([
    'redis://:hush/mumble@127.0.0.1:1',
    'redis://:hush#mumble@127.0.0.1:1',
    'redis://:hush?mumble@127.0.0.1:1',
    'redis://user:12/hush@127.0.0.1:1',
    'redis://user:12#hush@127.0.0.1:1',
    'redis://user:12?hush@127.0.0.1:1',
    'redis://user:hush%@127.0.0.1:1',
    'redis://:hush%2Fmumble%23@127.0.0.1:1',
    'redis://hush:mumble@127.0.0.1:1',
  ])('is printed by neither the doctor nor the server: %s', async (REDIS_URL) => {
    const env = { ...accountAt(nxcloud.url), REDIS_URL }
    const doctor = await runProgram(env, ['doctor'])
    expect(doctor.ending).not.toEqual({ exitCode: 0 })
    const server = await runProgram(env)
    if ('program' in server.ending) {
      await server.logged('redis_unreachable')
      await fetch(`${server.ending.program.url}/readyz`)
    }
    const told = [doctor, server].flatMap(({ said, complained, log }) => [
      ...said,
      ...complained,
      JSON.stringify(log),
    ])
    expect(told.join('\n')).not.toMatch(/hush|mumble/)
  })
})

describe('what a caller writes', () => {
  /** Asks with a header of the caller's, and gathers all that is said about it. */
  async function told(headers: Record<string, string>, path = 'getCode') {
    const events: SignupEvent[] = []
    const { post, log } = createTestSignup({ onEvent: (event) => void events.push(event) })
    const answer = await post(path, { phone_number: '12', method: 'sms' }, headers)
    return `${log.text()}\n${JSON.stringify(events)}\n${JSON.stringify([...answer.headers])}`
  }

  it.each([
    ['x-request-id', `abc-${phone}`],
    ['x-request-id', 'a62-812-3456-7890'],
    ['origin', `https://${phone}.example`],
    ['origin', `https://x.example?${phone}`],
    ['host', `${phone}.example`],
    ['content-type', `text/${phone}`],
    ['idempotency-key', phone],
  ])('in the header %s puts no number into log, event or answer: %s', async (name, value) => {
    expect((await told({ [name]: value })).replaceAll(/[^\d]/g, '')).not.toContain('81234567890')
  })

  it('as a path or a method puts no number into log or event', async () => {
    const events: SignupEvent[] = []
    const { handler, log } = createTestSignup({ onEvent: (event) => void events.push(event) })
    for (const init of [{ method: 'GET' }, { method: `M${phone}` }])
      await handler(new Request(`https://signup.example/api/signup/${phone}?n=${phone}`, init), {
        ip: '192.0.2.1',
      })
    expect(log.text() + JSON.stringify(events)).not.toContain('81234567890')
  })
})

describe('what NXCloud writes', () => {
  it.each([
    '62\u2011812\u20113456\u20117890 is not registered',
    '628/1234/567/890 is not registered',
    '62·812·3456·7890 is not registered',
    '٦٢٨١٢٣٤٥٦٧٨٩٠ is not registered',
    'your code 123-456 was not accepted',
    'your code 123\u2011456 was not accepted',
  ])('puts no number and no code into the log: %s', async (message) => {
    const { getCode, log } = createTestSignup({
      nxcloud: { fetch: () => Promise.resolve(Response.json({ code: -1, message, data: {} })) },
    })
    await getCode(phone)
    const written = log.lines.find(({ event }) => event === 'upstream_failed')?.['upstream_message']
    expect(written).toMatch(/•••/)
    expect(String(written).replaceAll(/\P{Nd}/gu, '')).toBe('')
  })
})

describe('a store’s error', () => {
  it('puts neither its URL nor a number into the log where limits go on without it', async () => {
    const fail = () => Promise.reject(new Error(`connect redis://x at ${phone} failed`))
    const { getCode, log } = createTestSignup({
      whenStoreFails: 'allow',
      store: {
        consume: fail,
        refund: fail,
        peek: fail,
        claim: fail,
        keep: fail,
        find: fail,
        swap: fail,
        remove: fail,
      },
    })
    expect((await getCode(phone)).status).toBe(200)
    expect(log.lines.some(({ event }) => event === 'store_failed')).toBe(true)
    expect(log.text()).not.toContain('81234567890')
  })
})

describe('the log of the program', () => {
  it('holds no secret, number or token of a whole request', async () => {
    const METRICS_TOKEN = 'f3Qz8vLm2XkR7pTd'
    const { url, log, said } = await serveProgram({ ...accountAt(nxcloud.url), METRICS_TOKEN })
    await fetch(`${url}/api/signup/getCode`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': `call-${phone}` },
      body: JSON.stringify({ phone_number: phone, method: 'sms' }),
    })
    const told = JSON.stringify([log, said])
    expect(told).toContain('"getCode ok"')
    expect(told).not.toMatch(/81234567890|f3Qz8vLm|sandbox-access-secret|a secret of the tests/)
  })
})
