import type { Counted, SignupStore } from './signup-store'

interface Entry<Value> {
  value: Value
  /** By the store's clock, milliseconds. */
  endsAt: number
}

/** How many entries each write looks at to drop those that have ended: more than it can add, so none pile up. */
const sweepStep = 3

export interface MemoryStoreOptions {
  /** Milliseconds by which entries end; tests can move it. Default: the machine's monotonic clock. */
  now?: (() => number) | undefined
}

/**
 * Counters and texts in this process: lost when it ends, unknown to others. For one process only.
 *
 * Entries end by the clock alone, without a timer for each: one that has ended is not seen any more, and later writes
 * drop it. An idle process holds what it held.
 */
export function createMemoryStore({ now = () => performance.now() }: MemoryStoreOptions = {}): SignupStore {
  const counts = createEntries<number>(now)
  const texts = createEntries<string>(now)
  const counted = ({ value, endsAt }: Entry<number>): Counted => ({ count: value, msLeft: endsAt - now() })

  /** Runs without a pause, so that nobody comes in between; what it throws rejects. */
  const step = <Result>(run: () => Result) => new Promise<Result>((resolve) => resolve(run()))

  return {
    add: (key, seconds, amount = 1) =>
      step(() => {
        const entry = counts.get(key) ?? counts.put(key, 0, seconds)
        entry.value = Math.max(0, entry.value + amount)
        return counted(entry)
      }),
    read: (key) =>
      step(() => {
        const entry = counts.get(key)
        return entry && counted(entry)
      }),
    write: (key, count, seconds) => step(() => void counts.put(key, count, seconds)),
    claim: (key, text, seconds) =>
      step(() => {
        const held = texts.get(key)?.value
        if (held === undefined) texts.put(key, text, seconds)
        return held
      }),
    keep: (key, text, seconds) => step(() => void texts.put(key, text, seconds)),
    find: (key) => step(() => texts.get(key)?.value),
    swap: (key, from, to, seconds) =>
      step(() => {
        if (texts.get(key)?.value !== from) return false
        texts.put(key, to, seconds)
        return true
      }),
    remove: (key) =>
      step(() => {
        counts.drop(key)
        texts.drop(key)
      }),
  }
}

/** Values that are gone after their seconds. */
function createEntries<Value>(now: () => number) {
  const entries = new Map<string, Entry<Value>>()
  let sweep = entries.entries()

  const dropSomeEnded = () => {
    const at = now()
    for (let looked = 0; looked < sweepStep; looked++) {
      const next = sweep.next()
      if (next.done) {
        sweep = entries.entries()
        return
      }
      const [key, { endsAt }] = next.value
      if (endsAt <= at) entries.delete(key)
    }
  }
  return {
    get(key: string): Entry<Value> | undefined {
      const entry = entries.get(key)
      if (!entry || entry.endsAt > now()) return entry
      entries.delete(key)
      return undefined
    },
    put(key: string, value: Value, seconds: number): Entry<Value> {
      dropSomeEnded()
      const entry = { value, endsAt: now() + seconds * 1000 }
      entries.set(key, entry)
      return entry
    },
    drop: (key: string) => void entries.delete(key),
  }
}
