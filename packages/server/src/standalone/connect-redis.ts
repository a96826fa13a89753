import { Redis } from 'ioredis'
import type { SignupStore } from '../limits/signup-store'
import type { Log } from '../log/log'
import { createRedisStore } from '../redis/redis-store'

export interface RedisConnection {
  store: SignupStore
  close: () => void
}

/** Milliseconds between two lines about a Redis that is out of reach. */
const quietMs = 60_000

/**
 * The store of the standalone server. It goes on trying to reach Redis for as long as it runs; until then the handler
 * refuses to send and `/readyz` says so.
 */
export function connectRedis(url: string, log: Log): RedisConnection {
  const redis = new Redis(url, { enableOfflineQueue: false, connectTimeout: 2000 })
  let toldAt = -Infinity
  redis.on('error', (error: NodeJS.ErrnoException) => {
    if (performance.now() - toldAt < quietMs) return
    toldAt = performance.now()
    // The message may repeat the URL, and the URL may hold a password.
    log.error(
      { event: 'redis_unreachable', reason: error.code ?? error.name },
      'Redis cannot be reached, so no codes are sent. It is tried again and again; check REDIS_URL and Redis itself.',
    )
  })
  redis.on('ready', () => {
    if (toldAt > 0) log.info({ event: 'redis_ready' }, 'Redis is reached again.')
    toldAt = -Infinity
  })
  return { store: createRedisStore(redis), close: () => redis.disconnect() }
}
