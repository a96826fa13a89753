import { createSandbox } from '@embedded-signup/sandbox'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startRedis, type TestRedis } from '../testing/redis-server'
import { createTestSignup } from '../testing/signup'
import type { RedisClient } from './redis-client'
import { createRedisStore } from './redis-store'

const phone = '6281234567890'
let redis: TestRedis
beforeAll(async () => {
  redis = await startRedis()
})
afterAll(() => redis.stop())

interface Connected {
  client: RedisClient
  close: () => void
}

const clients: [string, () => Promise<Connected>][] = [
  [
    'ioredis',
    () => {
      const client = new Redis(redis.url)
      client.on('error', () => {})
      return Promise.resolve({ client, close: () => client.disconnect() })
    },
  ],
  [
    'node-redis',
    async () => {
      const client = createClient({ url: redis.url, socket: { reconnectStrategy: 50 } })
      client.on('error', () => {})
      await client.connect()
      return { client, close: () => client.destroy() }
    },
  ],
]

async function secondsLeftOf(key: string): Promise<number> {
  const admin = new Redis(redis.url)
  const seconds = await admin.ttl(key)
  admin.disconnect()
  return seconds
}

describe.each(clients)('a store on %s', (_name, connect) => {
  let connected: Connected
  beforeEach(async () => {
    const admin = new Redis(redis.url)
    await admin.flushall()
    admin.disconnect()
    connected = await connect()
    return () => connected.close()
  })

  it('counts up and down within the time that the first one set', async () => {
    const store = createRedisStore(connected.client)
    const asked = performance.now()
    const added = await store.add('k', 60)
    // Redis's clock goes on between the count and the reading of its time.
    const took = Math.ceil(performance.now() - asked)
    expect(added).toEqual({ count: 1, msLeft: expect.any(Number) })
    expect(added.msLeft).toBeGreaterThanOrEqual(60_000 - took)
    expect(added.msLeft).toBeLessThanOrEqual(60_000)
    expect(await store.add('k', 900)).toMatchObject({ count: 2 })
    expect(await store.add('k', 900, -1)).toMatchObject({ count: 1 })
    const read = await store.read('k')
    expect(read?.count).toBe(1)
    expect(read?.msLeft).toBeGreaterThanOrEqual(60_000 - Math.ceil(performance.now() - asked))
    expect(read?.msLeft).toBeLessThanOrEqual(60_000)
    await store.write('k', 7, 30)
    expect(await store.read('k')).toMatchObject({ count: 7 })
    await store.remove('k')
    expect(await store.read('k')).toBeUndefined()
  })

  it('counts never below zero', async () => {
    const store = createRedisStore(connected.client)
    expect(await store.add('k', 60, -1)).toMatchObject({ count: 0 })
    await store.add('k', 60)
    await Promise.all([store.add('k', 60, -1), store.add('k', 60, -1), store.add('k', 60, -3)])
    expect(await secondsLeftOf('k')).toBeGreaterThan(0)
    expect(await store.add('k', 60)).toMatchObject({ count: 1 })
  })

  it('gives a text’s place to one of many', async () => {
    const store = createRedisStore(connected.client)
    const found = await Promise.all(['a', 'b', 'c'].map((text) => store.claim('t', text, 60)))
    expect(found.filter((text) => text === undefined)).toHaveLength(1)
    const [winner] = ['a', 'b', 'c'].filter((_, at) => found[at] === undefined)
    expect(await store.claim('t', 'd', 60)).toBe(winner)
    await store.keep('t', 'e', 60)
    expect(await store.claim('t', 'd', 60)).toBe('e')
    await store.remove('t')
    expect(await store.claim('t', 'd', 60)).toBeUndefined()
  })

  it('puts a text in the place of the one that is known alone', async () => {
    const store = createRedisStore(connected.client)
    expect(await store.swap('t', 'a', 'b', 60)).toBe(false)
    expect(await store.find('t')).toBeUndefined()
    await store.keep('t', 'a', 30)
    const swapped = await Promise.all(['b', 'c', 'd'].map((text) => store.swap('t', 'a', text, 60)))
    expect(swapped.filter(Boolean)).toHaveLength(1)
    expect(await secondsLeftOf('t')).toBeGreaterThan(30)
    expect(await store.find('t')).toBe(['b', 'c', 'd'][swapped.indexOf(true)])
  })

  it('lets a text go after its time', async () => {
    const store = createRedisStore(connected.client)
    await store.claim('t', 'a', 1)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await store.claim('t', 'b', 1)).toBeUndefined()
  })

  it('sends once for 20 requests to four handlers, and shares the wait', async () => {
    const sandbox = createSandbox()
    const signups = Array.from({ length: 4 }, () =>
      createTestSignup({ store: createRedisStore(connected.client), nxcloud: { fetch: sandbox.fetch } }),
    )
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => signups[at % 4]!.getCode(phone, at % 2 ? 'sms' : 'voice')),
    )
    expect(sandbox.calls.count('getCode')).toBe(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.error?.type === 'cooldown')).toHaveLength(19)
  })

  it('refuses while Redis is gone, queues nothing, and works again when it is back', async () => {
    const store = createRedisStore(connected.client)
    const { getCode, sandbox, log } = createTestSignup({ store })
    expect((await getCode('6281234567891')).status).toBe(200)
    await redis.stop()
    const answer = await getCode(phone)
    expect(answer.body.error).toEqual({ type: 'unavailable' })
    expect(answer.status).toBe(503)
    expect(sandbox.calls.count()).toBe(1)
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'handler_failed' }))
    await redis.start()
    await expect.poll(async () => (await getCode(phone)).status, { timeout: 8000 }).toBe(200)
    expect(sandbox.calls.count()).toBe(2)
  })

  it('goes on by each process’s own count where that is chosen', async () => {
    const store = createRedisStore(connected.client)
    const { getCode, log } = createTestSignup({ store, whenStoreFails: 'allow' })
    await redis.stop()
    expect((await getCode(phone)).status).toBe(200)
    expect((await getCode(phone)).body.error).toMatchObject({ type: 'cooldown' })
    expect(log.lines.filter(({ event }) => event === 'store_failed')).toHaveLength(1)
    await redis.start()
  })
})

describe('what Redis holds', () => {
  it('is no number, address, subject, code, ticket or proof', async () => {
    const client = new Redis(redis.url)
    await client.flushall()
    const { post, sandbox } = createTestSignup({
      store: createRedisStore(client),
      authorize: () => ({ subject: 'user-4711' }),
    })
    const sent = await post(
      'getCode',
      { phone_number: phone, method: 'sms' },
      { 'idempotency-key': 'key-of-the-page' },
    )
    const { ticket } = sent.body.data as { ticket: string }
    const { code } = sandbox.inbox.latest(phone)!
    const wrong = code === '111111' ? '222222' : '111111'
    await post('checkCode', { phone_number: phone, code: wrong, ticket })
    const checked = await post(
      'checkCode',
      { phone_number: phone, code, ticket },
      { 'idempotency-key': 'key-of-the-check' },
    )
    const { proof, ticket: verified } = checked.body.data as { proof: string; ticket: string }
    await post('createClient', { phone_number: phone, ticket: verified })
    client.disconnect()

    const dump = await redis.dump()
    for (const kind of [
      'cooldown',
      'perNumberPerDay',
      'perPrefixPerHour',
      'perIpPerHour',
      'perSubjectPerHour',
    ]) {
      expect(dump).toContain(`embedded-signup:${kind}:`)
    }
    expect(dump).toContain('embedded-signup:answer:')
    const hidden = [phone, '81234567890', '8123456', code, wrong, '192.0.2.1', 'user-4711', 'key-of-the']
    const parts = [ticket, verified, proof].flatMap((token) => token.split('.').slice(1))
    // Forty digits of a hash hold any six now and then.
    const decoded = dump
      .replaceAll(/(?<=embedded-signup:\w+:)[\da-f]{40}\b/g, 'hash')
      .replace(/[\w-]{20,}/g, (run) => `${run} ${Buffer.from(run, 'base64url').toString('latin1')}`)
    for (const text of [...hidden, ...parts]) expect(decoded).not.toContain(text)
  })
})

describe('a shared store without a secret', () => {
  it('is refused: each process would sign with its own', () => {
    const client = new Redis(redis.url, { lazyConnect: true })
    expect(() => createTestSignup({ store: createRedisStore(client), secret: undefined })).toThrow(
      /^secret is needed with a shared store/,
    )
  })
})
