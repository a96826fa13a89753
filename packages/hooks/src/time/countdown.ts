import { now } from './clock'

/** A deadline that can be watched: the snapshot changes only on a tick, the first subscriber starts the timer, the last one stops it. */
export interface Countdown {
  /** Whole seconds left, rounded up; 0 once the deadline has passed. */
  getSeconds(): number
  subscribe(listener: () => void): () => void
}

/** @param deadline epoch ms */
export function createCountdown(deadline: number): Countdown {
  const listeners = new Set<() => void>()
  const rest = () => Math.max(0, Math.ceil((deadline - now()) / 1000))
  let seconds = rest()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tick = () => {
    clearTimeout(timer)
    const next = rest()
    if (next > 0) timer = setTimeout(tick, Math.max(20, deadline - now() - (next - 1) * 1000))
    if (next === seconds) return
    seconds = next
    for (const listener of listeners) listener()
  }

  return {
    getSeconds: () => seconds,
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) {
        document.addEventListener('visibilitychange', tick)
        tick()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        clearTimeout(timer)
        document.removeEventListener('visibilitychange', tick)
      }
    },
  }
}
