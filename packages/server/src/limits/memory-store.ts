// oxlint-disable-next-line typescript/triple-slash-reference -- a bundler would follow an import
/// <reference path="./rate-limiter-memory.d.ts" />
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { createCounters } from './counters'
import { createMemoryTexts } from './memory-texts'
import type { SignupStore } from './signup-store'

/** Counters and answers in this process: lost when it ends, unknown to others. For one process only. */
export function createMemoryStore(): SignupStore {
  // Points and duration are given with each call.
  const limiter = new RateLimiterMemory({ points: 1, duration: 1, keyPrefix: '' })
  const texts = createMemoryTexts()
  return {
    ...createCounters(limiter),
    claim: (key, text, seconds) => Promise.resolve(texts.claim(key, text, seconds)),
    keep: (key, text, seconds) => Promise.resolve(texts.keep(key, text, seconds)),
    find: (key) => Promise.resolve(texts.find(key)),
    swap: (key, from, to, seconds) => Promise.resolve(texts.swap(key, from, to, seconds)),
    async remove(key) {
      texts.remove(key)
      await limiter.delete(key)
    },
  }
}
