import { now } from './clock'

/** A deadline that can be watched: what is read changes only on a tick, and the timer runs while somebody listens. */
export interface Countdown {
  /** Whole seconds left, rounded up; 0 once the deadline has passed. */
  getSeconds(): number
  subscribe(listener: () => void): () => void
}

/** @param deadline epoch ms */
export function createCountdown(deadline: number): Countdown {
  const rest = () => Math.max(0, Math.ceil((deadline - now()) / 1000))
  let seconds = rest()
  return {
    getSeconds: () => seconds,
    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout>
      const tick = () => {
        clearTimeout(timer)
        const next = rest()
        if (next) timer = setTimeout(tick, Math.max(20, deadline - now() - (next - 1) * 1000))
        if (next === seconds) return
        seconds = next
        listener()
      }
      document.addEventListener('visibilitychange', tick)
      tick()
      return () => {
        clearTimeout(timer)
        document.removeEventListener('visibilitychange', tick)
      }
    },
  }
}
