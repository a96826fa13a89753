// oxlint-disable-next-line typescript/triple-slash-reference -- a bundler would follow an import
/// <reference path="./rate-limiter-redis.d.ts" />
import RateLimiterRedis from 'rate-limiter-flexible/lib/RateLimiterRedis.js'
import { createCounters } from '../limits/counters'
import type { SignupStore } from '../limits/signup-store'
import { command, isIoredis, isReady, type RedisClient } from './redis-client'

/** Redis runs a script as one step. (Its own compare-and-set, `SET … IFEQ`, is of Redis 8.4.) */
const swapScript =
  "if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('SET', KEYS[1], ARGV[2], 'EX', ARGV[3]) return 1 end return 0"

/**
 * The library's own script for counting, but never below zero: who gave back what somebody else had reset would else be
 * owed one.
 */
const countScript = `redis.call('set', KEYS[1], 0, 'EX', ARGV[2], 'NX')
local count = redis.call('incrby', KEYS[1], ARGV[1])
if count < 0 then
  redis.call('set', KEYS[1], 0, 'KEEPTTL')
  count = 0
end
local ttl = redis.call('pttl', KEYS[1])
if ttl == -1 then
  redis.call('expire', KEYS[1], ARGV[2])
  ttl = 1000 * ARGV[2]
end
return {count, ttl}`

export interface RedisStoreOptions {
  /** Milliseconds for one question to Redis, and for its first connection; then it fails. Default 2000. */
  timeoutMs?: number | undefined
}

/**
 * One store for all processes and machines, on the client your app has already. While Redis is away every operation
 * fails, nothing is queued for later, and it works again as soon as the client has reconnected.
 *
 * @example
 * const store = createRedisStore(new Redis(process.env.REDIS_URL ?? ''))
 * export const POST = createSignupHandler({ nxcloud, store, secret: process.env.SIGNUP_SECRET })
 */
export function createRedisStore(
  client: RedisClient,
  { timeoutMs = 2000 }: RedisStoreOptions = {},
): SignupStore {
  const limiter = new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: !isIoredis(client),
    // A queued count would be taken when the request it belongs to has long been refused.
    rejectIfRedisNotReady: true,
    // Points and duration are given with each call.
    points: 1,
    duration: 1,
    keyPrefix: '',
    customIncrTtlLuaScript: countScript,
  })
  const counters = createCounters(limiter)

  /** A client that has just been made is still connecting: it has the time of one question for that, once. */
  const connectedBy = performance.now() + timeoutMs
  const ready = async () => {
    while (!isReady(client)) {
      if (performance.now() > connectedBy) throw new Error('Redis is not connected.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    await ready()
    return within(timeoutMs, question())
  }
  const textOf = (answer: unknown) => (typeof answer === 'string' ? answer : undefined)

  return {
    shared: true,
    add: (key, seconds, amount) => ask(() => counters.add(key, seconds, amount)),
    read: (key) => ask(() => counters.read(key)),
    write: (key, count, seconds) => ask(() => counters.write(key, count, seconds)),
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
