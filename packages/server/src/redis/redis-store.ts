import * as v from 'valibot'
import type { SignupStore, WindowUse } from '../limits/signup-store'
import { checkOptions, type OptionSchemas } from '../options/check-options'
import { milliseconds } from '../options/kinds'
import { command, hasFailed, isReady, isRedisClient, reconnect, type RedisClient } from './redis-client'
import { readTrouble } from './redis-trouble'

/** Redis runs a script as one step. (Its own compare-and-set, `SET … IFEQ`, is of Redis 8.4.) */
const swapScript =
  "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3]) return 1 end return 0"

/**
 * A window is a sorted set of its places by their ends, by Redis's own clock, which all processes share. Takes one more
 * for ARGV[2] milliseconds under the name ARGV[3], unless that is 0 or ARGV[1] are taken; answers whether it did, how many
 * are taken now, and the milliseconds until one is free.
 */
const windowScript = `local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
local count = redis.call('ZCARD', KEYS[1])
local limit, ms, granted = tonumber(ARGV[1]), tonumber(ARGV[2]), 0
if ms > 0 and count < limit then
  redis.call('ZADD', KEYS[1], now + ms, ARGV[3])
  if redis.call('PTTL', KEYS[1]) < ms then redis.call('PEXPIRE', KEYS[1], ms) end
  count, granted = count + 1, 1
end
if count < limit then return {granted, count, 0} end
local free = redis.call('ZRANGE', KEYS[1], count - limit, count - limit, 'WITHSCORES')[2]
return {granted, count, math.ceil(free - now)}`

export interface RedisStoreOptions {
  /** Milliseconds for one question to Redis, and for its first connection; then it fails. Default 2000. */
  timeoutMs?: number | undefined
}

const schemas: OptionSchemas<RedisStoreOptions> = { timeoutMs: v.optional(milliseconds(60_000)) }

/** Milliseconds between two connections that are made anew: a server that stays wrong must not be called without end. */
const reconnectPauseMs = 1000

/** Written by `check`, and gone after a minute. */
const checkKey = 'embedded-signup:check'

/**
 * One store for all processes and machines, on the client your app has already. While Redis is away every operation
 * fails, nothing is queued for later, and it works again as soon as the client has reconnected. After a failover, when
 * the connection leads to a server that cannot be written to, the client is told to connect anew.
 *
 * @example
 * const store = createRedisStore(new Redis(process.env.REDIS_URL ?? ''))
 * export const POST = createSignupHandler({ nxcloud, store, secret: process.env.SIGNUP_SECRET })
 */
export function createRedisStore(client: RedisClient, options: RedisStoreOptions = {}): SignupStore {
  if (!isRedisClient(client)) {
    throw new TypeError(
      'createRedisStore needs a client of ioredis (new Redis(url)) or of redis (await createClient({ url }).connect()).',
    )
  }
  checkOptions<RedisStoreOptions>(schemas, options, { of: 'createRedisStore' })
  const { timeoutMs = 2000 } = options
  /** A client that has just been made is still connecting: it has the time of one question for that, once. */
  let connectedBy = performance.now() + timeoutMs
  const ready = async () => {
    while (!isReady(client)) {
      if (performance.now() > connectedBy || hasFailed(client)) throw new Error('Redis is not connected.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    connectedBy = -Infinity
  }
  let reconnectedAt = -Infinity
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    await ready()
    try {
      return await within(timeoutMs, question())
    } catch (error) {
      if (readTrouble(error).connectAnew && performance.now() - reconnectedAt > reconnectPauseMs) {
        reconnectedAt = performance.now()
        void reconnect(client)
      }
      throw error
    }
  }
  const askWindow = async (
    key: string,
    limit: number,
    ms: number,
    id: string,
  ): Promise<[granted: boolean, use: WindowUse]> => {
    const answer = await ask(() =>
      command(client, 'EVAL', windowScript, '1', key, String(limit), String(ms), id),
    )
    const [granted, count = 0, waitMs = 0] = (answer as unknown[]).map(Number)
    return [granted === 1, { count, waitMs }]
  }
  const textOf = (answer: unknown) => (typeof answer === 'string' ? answer : undefined)

  return {
    shared: true,
    async consume(key, { id, limit, seconds }) {
      const [granted, use] = await askWindow(key, limit, Math.round(seconds * 1000), id)
      return { granted, ...use }
    },
    refund: async (key, id) => void (await ask(() => command(client, 'ZREM', key, id))),
    peek: async (key, limit) => (await askWindow(key, limit, 0, ''))[1],
    async claim(key, text, seconds) {
      for (;;) {
        const put = await ask(() => command(client, 'SET', key, text, 'EX', String(seconds), 'NX'))
        if (textOf(put) === 'OK') return undefined
        const found = textOf(await ask(() => command(client, 'GET', key)))
        // Gone between the two questions: try again.
        if (found !== undefined) return found
      }
    },
    keep: async (key, text, seconds) =>
      void (await ask(() => command(client, 'SET', key, text, 'EX', String(seconds)))),
    find: async (key) => textOf(await ask(() => command(client, 'GET', key))),
    swap: async (key, from, to, seconds) =>
      (await ask(() => command(client, 'EVAL', swapScript, '1', key, from, to, String(seconds)))) === 1,
    remove: async (key) => void (await ask(() => command(client, 'DEL', key))),
    async check() {
      await ask(() => command(client, 'SET', checkKey, '1', 'EX', '60'))
      const policy = await ask(() => readMemoryPolicy(client))
      if (policy !== undefined && policy !== 'noeviction')
        throw new Error(`Redis has the maxmemory-policy ${policy}; it must be noeviction.`)
    },
  }
}

/** `undefined` where it is not told: some hosts of Redis keep `INFO` to themselves. `CONFIG` more of them do. */
async function readMemoryPolicy(client: RedisClient): Promise<string | undefined> {
  try {
    return /^maxmemory_policy:([\w-]+)/m.exec(String(await command(client, 'INFO', 'memory')))?.[1]
  } catch (error) {
    if (error instanceof Error && /\bNOPERM\b|unknown command/i.test(error.message)) return undefined
    throw error
  }
}

async function within<Answer>(timeoutMs: number, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Redis gave no answer within ${timeoutMs} ms.`)), timeoutMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
