import { useEffect, useSyncExternalStore } from 'react'
import { whenIdle } from './when-idle'

type Load<Part> = () => Promise<Part>

const arrived = new WeakMap<Load<unknown>, unknown>()
/** Those that are late: they could not be loaded, or have not come for a while. */
const late = new WeakSet<Load<unknown>>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/**
 * How long to wait, in ms: before a part that is needed and could not be loaded is asked for again, and for one that is on its
 * way, before the page goes on as if it could not.
 */
const pauseMs = 3000

const notify = () => {
  for (const listener of listeners) listener()
}

/** @throws when it cannot be loaded: offline, or a new release has replaced the file. */
async function load(source: Load<unknown>): Promise<void> {
  if (arrived.has(source)) return
  arrived.set(source, await source())
  notify()
}

/** Loads it, and goes on trying until it is there or the page no longer needs it. */
function loadNow(source: Load<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let needed = true
  const giveUp = () => {
    late.add(source)
    notify()
  }
  const slow = setTimeout(giveUp, pauseMs)
  const attempt = () =>
    void load(source).then(
      () => clearTimeout(slow),
      () => {
        giveUp()
        if (needed) timer = setTimeout(attempt, pauseMs)
      },
    )
  attempt()
  return () => {
    needed = false
    clearTimeout(timer)
    clearTimeout(slow)
  }
}

/**
 * A part that is not in the first load, once it has arrived: loaded when the page is idle, or now if it is needed. `null` once
 * it was needed and did not come, until it does.
 *
 * @param source always the same function for the same part.
 */
export function useArrival<Part>(source: Load<Part> | undefined, now: boolean): Part | null | undefined {
  const part = useSyncExternalStore(
    subscribe,
    () => source && ((arrived.get(source) as Part | undefined) ?? (late.has(source) ? null : undefined)),
    () => undefined,
  )
  useEffect(() => {
    if (!source) return undefined
    return now ? loadNow(source) : whenIdle(() => void load(source).catch(() => {}))
  }, [source, now])
  return part
}
