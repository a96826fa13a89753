import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { sandboxAccount } from '@embedded-signup/sandbox'
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startRedis, type TestRedis } from '../testing/redis-server'
import { createTestSignup, signedIn, testSecret } from '../testing/signup'
import { createRedisStore } from './redis-store'

// Processes start here, for seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const phone = '6281234567890'
const children: ChildProcess[] = []
let redis: TestRedis
let nxcloud: SandboxServer
let urls: string[]

/** The server as `npm run serve` starts it. */
function startProcess(): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/server/src/bin.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: '0',
      NXCLOUD_BASE_URL: nxcloud.url,
      NXCLOUD_ACCESS_KEY: sandboxAccount.accessKey,
      NXCLOUD_ACCESS_SECRET: sandboxAccount.accessSecret,
      REDIS_URL: redis.url,
      SIGNUP_SECRET: testSecret,
      SIGNUP_TRUSTED_PROXIES: 'loopback',
    },
  })
  children.push(child)
  return new Promise((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
      const [url] = /http:\S+/.exec(out) ?? []
      if (url) resolve(url)
    })
    child.once('close', (exitCode) => reject(new Error(`A server ended with ${exitCode}.`)))
  })
}

const post = async (url: string, action: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${url}/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

beforeAll(async () => {
  redis = await startRedis()
  nxcloud = await startSandboxServer({ options: { latencyMs: 150 } })
  urls = await Promise.all(Array.from({ length: 4 }, startProcess))
}, 120_000)
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await nxcloud.close()
  await redis.stop()
})

it('four processes on one Redis send once for 20 requests at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      post(urls[at % 4]!, 'getCode', { phone_number: phone, method: at % 2 ? 'sms' : 'voice' }),
    ),
  )
  expect(nxcloud.sandbox.calls.count('getCode')).toBe(1)
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ text }) => text.includes('"cooldown"'))).toHaveLength(19)
})

it('a ticket of one process is good in another, and so are the tries', async () => {
  const number = '6281234567891'
  const { text } = await post(urls[0]!, 'getCode', { phone_number: number, method: 'sms' })
  const { ticket } = (JSON.parse(text) as { data: { ticket: string } }).data
  const code = nxcloud.sandbox.inbox.latest(number)!.code
  const wrong = code === '111111' ? '222222' : '111111'
  const left: unknown[] = []
  for (const url of urls) {
    const answer = await post(url, 'checkCode', { phone_number: number, code: wrong, ticket })
    left.push((JSON.parse(answer.text) as { error: { attempts_left: number } }).error.attempts_left)
  }
  expect(left).toEqual([4, 3, 2, 1])
  expect((await post(urls[1]!, 'checkCode', { phone_number: number, code, ticket })).status).toBe(200)
})

it('a link of one handler is used once by 20 requests to four, and its result is known to each', async () => {
  const number = '6281234567893'
  // The program knows no subject and so no links: these are handlers of an app, each with a connection of its own.
  const clients = Array.from({ length: 4 }, () => new Redis(redis.url))
  const pages = clients.map((client) =>
    createTestSignup({
      sandbox: nxcloud.sandbox,
      store: createRedisStore(client),
      authorize: signedIn,
      handOff: { page: 'https://app.example/enter-code' },
    }),
  )
  const [first, second] = pages
  await first!.getCode(number)
  const asked = { phone_number: number, ticket: first!.ticketOf(number) }
  const { body: link } = await second!.post('handOff', asked)
  const hand_off = String(link.data?.['url']).split('#')[1]
  const body = { hand_off, code: nxcloud.sandbox.inbox.latest(number)!.code }
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) => pages[at % 4]!.post('handedCheckCode', body)),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const page of pages) {
    expect((await page.post('handedCheckCode', body)).body.error?.type).toBe('attempt_expired')
    expect((await page.post('handOffResult', asked)).body.data).toMatchObject({ state: 'verified' })
  }
  for (const client of clients) client.disconnect()
})

it('the newest code of a number is the same one to all processes', async () => {
  const number = '6281234567894'
  const { text } = await post(urls[0]!, 'getCode', { phone_number: number, method: 'sms' })
  const { ticket } = (JSON.parse(text) as { data: { ticket: string } }).data
  const { code } = nxcloud.sandbox.inbox.latest(number)!
  const checked = await Promise.all(
    urls.map((url) => post(url, 'checkCode', { phone_number: number, code, ticket })),
  )
  expect(checked.filter(({ status }) => status === 200)).toHaveLength(1)
  for (const url of urls) {
    const again = await post(url, 'checkCode', { phone_number: number, code, ticket })
    expect([again.status, again.text]).toEqual([410, expect.stringContaining('"attempt_expired"')])
  }
})

it('20 requests under one key get one answer from all processes, after one call', async () => {
  nxcloud.sandbox.calls.clear()
  const body = { phone_number: '6281234567892', method: 'sms' }
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      post(urls[at % 4]!, 'getCode', body, { 'idempotency-key': 'one-key-for-all-of-them' }),
    ),
  )
  expect(nxcloud.sandbox.calls.count('getCode')).toBe(1)
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(answers[0]!.status).toBe(200)
})

it('the address behind a trusted proxy has ten codes an hour from all processes together', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 12; at++) {
    const number = `65812345${String(10 + at)}`
    const answer = await post(
      urls[at % 4]!,
      'getCode',
      { phone_number: number, method: 'sms' },
      { 'x-forwarded-for': '203.0.113.7' },
    )
    statuses.push(answer.status)
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429])
})
