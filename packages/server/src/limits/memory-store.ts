import * as v from 'valibot'
import { checkOptions } from '../options/check-options'
import { callable } from '../options/kinds'
import type { SignupStore, WindowUse } from './signup-store'

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

/** Sorted by their ends, by the store's clock. */
type Places = { id: string; endsAt: number }[]

/**
 * Windows and texts in this process: lost when it ends, unknown to others. For one process only.
 *
 * Entries end by the clock alone, without a timer for each: one that has ended is not seen any more, and later writes
 * drop it. An idle process holds what it held.
 */
export function createMemoryStore(options: MemoryStoreOptions = {}): SignupStore {
  const schemas = { now: v.optional(callable('a function that gives milliseconds')) }
  checkOptions<MemoryStoreOptions>(schemas, options, { of: 'createMemoryStore' })
  const { now = () => performance.now() } = options
  const windows = createEntries<Places>(now)
  const texts = createEntries<string>(now)

  const takenNow = (key: string): Places => {
    const places = windows.get(key)?.value ?? []
    const at = now()
    const ended = places.findIndex(({ endsAt }) => endsAt > at)
    places.splice(0, ended < 0 ? places.length : ended)
    return places
  }
  const useOf = (places: Places, limit: number): WindowUse => ({
    count: places.length,
    waitMs: places.length < limit ? 0 : (places[places.length - limit]?.endsAt ?? now()) - now(),
  })

  /** Runs without a pause, so that nobody comes in between; what it throws rejects. */
  const step = <Result>(run: () => Result) => new Promise<Result>((resolve) => resolve(run()))

  return {
    consume: (key, { id, limit, seconds }) =>
      step(() => {
        const places = takenNow(key)
        const granted = places.length < limit
        if (granted) {
          const endsAt = now() + seconds * 1000
          const later = places.findLastIndex((place) => place.endsAt <= endsAt)
          places.splice(later + 1, 0, { id, endsAt })
          windows.put(key, places, ((places.at(-1)?.endsAt ?? endsAt) - now()) / 1000)
        }
        return { granted, ...useOf(places, limit) }
      }),
    refund: (key, id) =>
      step(() => {
        const places = takenNow(key)
        const at = places.findLastIndex((place) => place.id === id)
        if (at >= 0) places.splice(at, 1)
        if (places.length === 0) windows.drop(key)
      }),
    peek: (key, limit) => step(() => useOf(takenNow(key), limit)),
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
        windows.drop(key)
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
