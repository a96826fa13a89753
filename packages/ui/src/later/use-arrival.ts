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

/** @returns whether it is there. */
async function load(source: Load<unknown>): Promise<boolean> {
  try {
    if (!arrived.has(source)) {
      arrived.set(source, await source())
      for (const listener of listeners) listener()
    }
    return true
  } catch {
    // Offline, or a new release has replaced the file.
    return false
  }
}

/** Loads it, and goes on trying until it is there or the page no longer needs it. */
function loadNow(source: Load<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let needed = true
  const attempt = async () => {
    if (!(await load(source)) && needed) timer = setTimeout(() => void attempt(), pauseMs)
  }
  void attempt()
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
    return now ? loadNow(source) : whenIdle(() => void load(source))
  }, [source, now])
  return part
}
