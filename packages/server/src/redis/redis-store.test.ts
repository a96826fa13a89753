import { createSandbox } from '@embedded-signup/sandbox'
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMovingName } from '../testing/moving-name'
import { startRedis, type TestRedis } from '../testing/redis-server'
import { createTestSignup } from '../testing/signup'
import { isReady, type RedisClient } from './redis-client'
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

const clients: [string, (url?: string) => Promise<Connected>][] = [
  [
    'ioredis',
    (url = redis.url) => {
      const client = new Redis(url)
      client.on('error', () => {})
      return Promise.resolve({ client, close: () => client.disconnect() })
    },
  ],
  [
    'node-redis',
    async (url = redis.url) => {
      const client = createClient({ url, socket: { reconnectStrategy: 50 } })
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

/** Resolves when the client knows: what it asks in between is answered by the time-out. */
async function stopRedis(client: RedisClient): Promise<void> {
  await redis.stop()
  await vi.waitFor(() => expect(isReady(client)).toBe(false), { interval: 5, timeout: 60_000 })
}

/** As if its seconds were over. */
async function endNow(key: string): Promise<void> {
  const admin = new Redis(redis.url)
  await admin.pexpire(key, 0)
  admin.disconnect()
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

  it('takes and frees places of a window, and says how long until one is free', async () => {
    const store = createRedisStore(connected.client)
    const take = (id: string, seconds = 60) => store.consume('k', { id, limit: 2, seconds })
    expect(await take('a')).toEqual({ granted: true, count: 1, waitMs: 0 })
    const full = await take('b', 30)
    expect(full).toEqual({ granted: true, count: 2, waitMs: expect.any(Number) })
    // Only 'b' has to end.
    expect(full.waitMs).toBeLessThanOrEqual(30_000)
    expect(full.waitMs).toBeGreaterThan(0)
    expect(await take('c')).toMatchObject({ granted: false, count: 2 })
    expect((await store.peek('k', 1)).waitMs).toBeGreaterThan(full.waitMs)
    await store.refund('k', 'b')
    await store.refund('k', 'b')
    expect(await store.peek('k', 2)).toEqual({ count: 1, waitMs: 0 })
    expect(await take('c')).toMatchObject({ granted: true, count: 2 })
    await store.remove('k')
    expect(await store.peek('k', 2)).toEqual({ count: 0, waitMs: 0 })
  })

  it('ends places one by one, and the window with the last of them', async () => {
    const store = createRedisStore(connected.client)
    await store.consume('k', { id: 'short', limit: 2, seconds: 0.2 })
    await store.consume('k', { id: 'long', limit: 2, seconds: 60 })
    const next = () => store.consume('k', { id: 'next', limit: 2, seconds: 0.2 })
    await expect.poll(async () => (await next()).granted, { timeout: 5000 }).toBe(true)
    expect(await secondsLeftOf('k')).toBeGreaterThan(50)
    await store.consume('brief', { id: 'a', limit: 1, seconds: 0.1 })
    await expect.poll(() => secondsLeftOf('brief'), { timeout: 5000 }).toBe(-2)
  })

  it('never holds more than the limit in any stretch of the window, for four clients at once', async () => {
    const others = await Promise.all([connect(), connect(), connect()])
    const stores = [connected, ...others].map(({ client }) => createRedisStore(client))
    const limit = 10
    const windowMs = 300
    const grants: { before: number; after: number }[] = []
    const hammer = async (store: (typeof stores)[number]) => {
      while (grants.length < 4 * limit) {
        const before = performance.now()
        const { granted } = await store.consume('k', {
          id: `${before} ${stores.indexOf(store)}`,
          limit,
          seconds: windowMs / 1000,
        })
        if (granted) grants.push({ before, after: performance.now() })
      }
    }
    await Promise.all(stores.map(hammer))
    for (const { close } of others) close()
    // Redis granted each between the two times, so this holds on any machine; at the turn of a fixed window it does not.
    const first = grants.map(({ before }) => before).toSorted((a, b) => a - b)
    const last = grants.map(({ after }) => after).toSorted((a, b) => a - b)
    for (const [at, from] of first.entries())
      expect((last[at + limit] ?? Infinity) - from).toBeGreaterThanOrEqual(windowMs)
  })

  it('grants as many as there are places among requests at once', async () => {
    const store = createRedisStore(connected.client)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.consume('k', { id: `${at}`, limit: 7, seconds: 60 })),
    )
    expect(all.filter(({ granted }) => granted)).toHaveLength(7)
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
    await store.claim('t', 'a', 60)
    expect(await secondsLeftOf('t')).toBeGreaterThan(50)
    expect(await store.claim('t', 'b', 60)).toBe('a')
    await endNow('t')
    expect(await store.claim('t', 'b', 60)).toBeUndefined()
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
    await stopRedis(connected.client)
    const answer = await getCode(phone)
    expect(answer.body.error).toEqual({ type: 'unavailable' })
    expect(answer.status).toBe(503)
    expect(sandbox.calls.count()).toBe(1)
    expect(log.lines).toContainEqual(expect.objectContaining({ level: 'error', event: 'handler_failed' }))
    await redis.start()
    await expect.poll(async () => (await getCode(phone)).status, { timeout: 8000 }).toBe(200)
    expect(sandbox.calls.count()).toBe(2)
  })

  it('connects anew after a failover that leaves the connection open, and is not well until then', async () => {
    const other = await startRedis()
    const name = await createMovingName(redis.port)
    const app = await connect(`redis://127.0.0.1:${name.port}`)
    const store = createRedisStore(app.client)
    await store.check?.()
    expect(await store.consume('k', { id: 'a', limit: 1, seconds: 60 })).toMatchObject({ granted: true })

    const admin = new Redis(redis.url)
    await admin.call('REPLICAOF', '127.0.0.1', String(other.port))
    await expect(store.consume('k', { id: 'b', limit: 9, seconds: 60 })).rejects.toThrow(
      /READONLY|LOADING|MASTERDOWN/,
    )
    name.leadTo(other.port)
    const well = async () => expect(await store.check?.()).toBeUndefined()
    await vi.waitFor(well, { timeout: 60_000, interval: 10 })
    expect(await store.consume('k', { id: 'c', limit: 9, seconds: 60 })).toMatchObject({ granted: true })

    app.close()
    await admin.call('REPLICAOF', 'NO', 'ONE')
    admin.disconnect()
    await name.close()
    await other.stop()
  })

  it('goes on by each process’s own count where that is chosen', async () => {
    const store = createRedisStore(connected.client)
    const { getCode, log } = createTestSignup({ store, whenStoreFails: 'allow' })
    // Has been connected: only a store that has just been made waits for its client.
    await store.find('k')
    await stopRedis(connected.client)
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
