import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import type { LimitStore } from './limit-store'

/** Any limiter of `rate-limiter-flexible` as a store: the counting is its, the rules are ours. */
export function limiterStore(limiter: RateLimiterAbstract): LimitStore {
  return {
    async add(key, seconds) {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(key, 1, { customDuration: seconds })
      return { count: consumedPoints, msLeft: msBeforeNext }
    },
    async read(key) {
      const found = await limiter.get(key)
      if (!found || found.msBeforeNext <= 0) return undefined
      return { count: found.consumedPoints, msLeft: found.msBeforeNext }
    },
    async write(key, count, seconds) {
      await limiter.set(key, count, seconds)
    },
    async remove(key) {
      await limiter.delete(key)
    },
  }
}
