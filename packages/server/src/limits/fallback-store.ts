import type { SignupStore } from './signup-store'

/** Milliseconds for which a store that failed is not asked again: each request asks it about ten times. */
const restMs = 1000

/**
 * A store that counts in `fallback` while `store` fails: each process then keeps its own limits, so that together they
 * allow more. Only where being able to send matters more than what it costs.
 */
export function withFallback(
  store: SignupStore,
  fallback: SignupStore,
  onFailure: (error: unknown) => void,
): SignupStore {
  let askAgainAt = -Infinity
  const either = async <Answer>(ask: (one: SignupStore) => Promise<Answer>): Promise<Answer> => {
    if (performance.now() < askAgainAt) return ask(fallback)
    try {
      return await ask(store)
    } catch (error) {
      askAgainAt = performance.now() + restMs
      onFailure(error)
      return ask(fallback)
    }
  }
  return {
    shared: store.shared,
    consume: (key, place) => either((one) => one.consume(key, place)),
    refund: (key, id) => either((one) => one.refund(key, id)),
    peek: (key, limit) => either((one) => one.peek(key, limit)),
    claim: (key, text, seconds) => either((one) => one.claim(key, text, seconds)),
    keep: (key, text, seconds) => either((one) => one.keep(key, text, seconds)),
    find: (key) => either((one) => one.find(key)),
    swap: (key, from, to, seconds) => either((one) => one.swap(key, from, to, seconds)),
    remove: (key) => either((one) => one.remove(key)),
  }
}
