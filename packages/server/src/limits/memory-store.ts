// oxlint-disable-next-line typescript/triple-slash-reference -- a bundler would follow an import
/// <reference path="./rate-limiter-memory.d.ts" />
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { withClock } from './clocked-store'
import { createCounters } from './counters'
import { createMemoryTexts } from './memory-texts'
import type { SignupStore } from './signup-store'

/**
 * Counters and answers in this process: lost when it ends, unknown to others. For one process only.
 *
 * @param now a clock that tests can move, epoch milliseconds. Default: the machine's.
 */
export function createMemoryStore({ now }: { now?: (() => number) | undefined } = {}): SignupStore {
  // Points and duration are given with each call.
  const limiter = new RateLimiterMemory({ points: 1, duration: 1, keyPrefix: '' })
  const texts = createMemoryTexts()
  const store: SignupStore = {
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
  return now ? withClock(store, now) : store
}
