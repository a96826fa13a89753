import { slices, type Slice } from './slices'

/** By letter; empty where it could not be loaded. */
const arrived = new Map<string, Slice>()
const asked = new Set<string>()
const listeners = new Set<() => void>()

/** Flags come in slices, all that share the first letter of their code. */
const letterOf = (country: string) => country.slice(0, 1)

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** The slice that a country's flag is in, once it has arrived. */
export const sliceOf = (country: string): Slice | undefined => arrived.get(letterOf(country))

/** Loads the slice of a country, once. A failure is not kept: the next flag that is shown tries again. */
export function loadFlag(country: string): void {
  const letter = letterOf(country)
  if (asked.has(letter)) return
  asked.add(letter)
  const settle = (slice: Slice) => {
    arrived.set(letter, slice)
    for (const listener of listeners) listener()
  }
  const load = slices[letter] ?? (() => Promise.resolve({}))
  load().then(settle, () => {
    asked.delete(letter)
    settle({})
  })
}
