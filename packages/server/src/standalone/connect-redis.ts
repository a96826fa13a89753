import { Redis } from 'ioredis'
import type { SignupStore } from '../limits/signup-store'
import type { Log } from '../log/log'
import { createRedisStore } from '../redis/redis-store'
import { readTrouble } from '../redis/redis-trouble'

export interface RedisConnection {
  store: SignupStore
  /** What kept it from connecting the last time, if anything did. */
  lastError: () => Error | undefined
  close: () => void
}

/** Milliseconds between two lines about a Redis that is out of reach. */
const quietMs = 60_000

export interface RedisConnectionOptions {
  url: string
  log: Log
  /** Whether it goes on trying to reach Redis. Default `true`. */
  again?: boolean | undefined
}

/**
 * The store of the standalone server. It goes on trying to reach Redis for as long as it runs; until then the handler
 * refuses to send and `/readyz` says so.
 */
export function connectRedis({ url, log, again = true }: RedisConnectionOptions): RedisConnection {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    // What was asked for on a connection that is gone was refused by then.
    autoResendUnfulfilledCommands: false,
    connectTimeout: 2000,
    ...(again ? {} : { retryStrategy: () => null }),
  })
  let lastError: Error | undefined
  let toldAt = -Infinity
  redis.on('error', (error: NodeJS.ErrnoException) => {
    lastError = error
    if (performance.now() - toldAt < quietMs) return
    toldAt = performance.now()
    // The message may repeat the URL, and the URL may hold a password.
    log.error(
      { event: 'redis_unreachable', reason: error.code ?? error.name },
      `Redis cannot be reached, so no codes are sent. ${readTrouble(error).advice}`,
    )
  })
  redis.on('ready', () => {
    lastError = undefined
    if (toldAt > 0) log.info({ event: 'redis_ready' }, 'Redis is reached again.')
    toldAt = -Infinity
  })
  return { store: createRedisStore(redis), lastError: () => lastError, close: () => redis.disconnect() }
}
