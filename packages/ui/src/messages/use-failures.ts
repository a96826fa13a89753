import { useEffect, useSyncExternalStore } from 'react'
import type { Failures, Messages } from './messages'
import { whenIdle } from './when-idle'

type Source = Messages['failures']

const arrived = new WeakMap<Source, Failures>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

async function load(source: () => Promise<Failures>) {
  try {
    if (arrived.has(source)) return
    arrived.set(source, await source())
    for (const listener of listeners) listener()
  } catch {
    // Tried again by the next failure; until then there is the general text.
  }
}

/** The words for failures once they have arrived; they are loaded when the page is idle, or now if one has to be shown. */
export function useFailures(source: Source, now: boolean): Failures | undefined {
  const loaded = useSyncExternalStore(
    subscribe,
    () => arrived.get(source),
    () => undefined,
  )
  useEffect(() => {
    if (typeof source !== 'function') return
    if (now) void load(source)
    else whenIdle(() => void load(source))
  }, [source, now])
  return typeof source === 'function' ? loaded : source
}
