import { vi } from 'vitest'
import { restartClock } from '../../packages/hooks/src/time/clock'

/** What a test does to the page ends with the test: files share one, as each would pay for a jsdom of its own. */
export async function cleanPage(): Promise<void> {
  await historyMoved()
  vi.useRealTimers()
  vi.restoreAllMocks()
  restartClock()
  sessionStorage.clear()
  localStorage.clear()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
}

/** jsdom moves by three timers of 0 ms, one after another: without them the next test would be moved. */
async function historyMoved() {
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(3)
  else for (let timer = 0; timer < 3; timer++) await new Promise((resolve) => setTimeout(resolve))
}
