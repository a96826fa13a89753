import type { RateLimiterAbstract } from 'rate-limiter-flexible'
import type { SignupStore } from './signup-store'

/** The counters of any limiter of `rate-limiter-flexible`: the counting is its, the rules are ours. */
export function createCounters(limiter: RateLimiterAbstract): Pick<SignupStore, 'add' | 'read' | 'write'> {
  return {
    async add(key, seconds, amount = 1) {
      const { consumedPoints, msBeforeNext } = await limiter.penalty(key, amount, { customDuration: seconds })
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
  }
}
