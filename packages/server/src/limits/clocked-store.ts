import type { SignupStore } from './signup-store'

/**
 * A store of this process whose keys end by a clock of one's own: when tests move it, limits end with it. The store's
 * own time goes on beneath; the earlier end counts, so the clock may jump ahead and not lag.
 *
 * @param store one that takes a key away within the call, as memory does
 * @param now epoch milliseconds
 */
export function withClock(store: SignupStore, now: () => number): SignupStore {
  const endsAt = new Map<string, number>()

  const begin = (key: string, seconds: number) => endsAt.set(key, now() + seconds * 1000)
  const endIfDue = (key: string) => {
    if (now() < (endsAt.get(key) ?? Infinity)) return undefined
    endsAt.delete(key)
    return store.remove(key)
  }
  const msLeft = (key: string, otherwise: number) =>
    Math.min(otherwise, (endsAt.get(key) ?? Infinity) - now())

  return {
    ...store,
    async add(key, seconds, amount) {
      await endIfDue(key)
      const counted = await store.add(key, seconds, amount)
      if (!endsAt.has(key)) begin(key, seconds)
      return { ...counted, msLeft: msLeft(key, counted.msLeft) }
    },
    async read(key) {
      await endIfDue(key)
      const found = await store.read(key)
      return found && { ...found, msLeft: msLeft(key, found.msLeft) }
    },
    async write(key, count, seconds) {
      begin(key, seconds)
      await store.write(key, count, seconds)
    },
    async claim(key, text, seconds) {
      await endIfDue(key)
      const held = await store.claim(key, text, seconds)
      if (held === undefined) begin(key, seconds)
      return held
    },
    async keep(key, text, seconds) {
      begin(key, seconds)
      await store.keep(key, text, seconds)
    },
    async remove(key) {
      endsAt.delete(key)
      await store.remove(key)
    },
  }
}
