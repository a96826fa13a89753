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

/** How long to wait before a part that is needed and could not be loaded is asked for again, in ms. */
const pauseMs = 3000

/** @throws when it cannot be loaded: offline, or a new release has replaced the file. */
async function load(source: Load<unknown>): Promise<void> {
  if (arrived.has(source)) return
  arrived.set(source, await source())
  for (const listener of listeners) listener()
}

/** Loads it, and goes on trying until it is there or the page no longer needs it. */
function loadNow(source: Load<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let needed = true
  const attempt = () =>
    void load(source).catch(() => {
      if (needed) timer = setTimeout(attempt, pauseMs)
    })
  attempt()
  return () => {
    needed = false
    clearTimeout(timer)
  }
}

/**
 * A part that is not in the first load, once it has arrived: loaded when the page is idle, or now if it is needed.
 *
 * @param source always the same function for the same part.
 */
export function useArrival<Part>(source: Load<Part> | undefined, now: boolean): Part | undefined {
  const part = useSyncExternalStore(
    subscribe,
    () => source && (arrived.get(source) as Part | undefined),
    () => undefined,
  )
  useEffect(() => {
    if (!source) return undefined
    return now ? loadNow(source) : whenIdle(() => void load(source).catch(() => {}))
  }, [source, now])
  return part
}
