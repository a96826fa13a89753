import { useEffect, useSyncExternalStore } from 'react'
import { whenIdle } from './when-idle'

type Load<Part> = () => Promise<Part>

const arrived = new WeakMap<Load<unknown>, unknown>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** How long to wait before a part that has to be shown is asked for again, in ms. */
const pause = 3000

async function fetchPart(load: Load<unknown>, now: boolean) {
  try {
    if (arrived.has(load)) return
    arrived.set(load, await load())
    for (const listener of listeners) listener()
  } catch {
    // Offline, or a new release has replaced the file; until it is there the page does without.
    if (now) setTimeout(() => void fetchPart(load, now), pause)
  }
}

/**
 * A part that is not in the first load, once it has arrived: it is loaded when the page is idle, or now if it has to be
 * shown. What is given as it is, is there at once.
 *
 * @param load the same function every time, or it is loaded anew.
 */
export function useArrived<Part extends object>(load: Part | Load<Part>, now: boolean): Part | undefined {
  const part = useSyncExternalStore(
    subscribe,
    () => (typeof load === 'function' ? (arrived.get(load) as Part | undefined) : undefined),
    () => undefined,
  )
  useEffect(() => {
    if (typeof load !== 'function') return
    if (now) void fetchPart(load, now)
    else whenIdle(() => void fetchPart(load, now))
  }, [load, now])
  return typeof load === 'function' ? part : load
}
