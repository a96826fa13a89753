// oxlint-disable-next-line typescript/triple-slash-reference -- a bundler would follow an import
/// <reference path="./rate-limiter-memory.d.ts" />
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import type { LimitStore } from './limit-store'
import { limiterStore } from './limiter-store'

/** Counters in this process: lost when it ends, unknown to others. For one process only. */
export function createMemoryStore(): LimitStore {
  // Points and duration are given with each call.
  return limiterStore(new RateLimiterMemory({ points: 1, duration: 1, keyPrefix: '' }))
}
