import { act } from '@testing-library/react'
import { vi } from 'vitest'
import { answersOnTheirWay } from './page-backend'

const realTimeout = globalThis.setTimeout
const tick = () => new Promise((resolve) => realTimeout(resolve))

/** Counts the tests whose time is in their hands. */
let tests = 0

/**
 * Puts the page's clock and timers into the hands of the test, until the end of the test. The backend keeps its own pace:
 * its cryptography takes real time, for which `pass`, `passUntil` and `settled` wait.
 *
 * An answer that has to wait for a timer of the backend (the failure `slow`) would never come. Hold it with `hold()`.
 */
export function fakePageTime(): void {
  tests++
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  })
}

/**
 * Moves the clock, and waits for the answers on their way.
 *
 * @returns whether there were any.
 */
async function move(clock: () => Promise<unknown>): Promise<boolean> {
  let answered = false
  await act(async () => {
    await clock()
    await tick()
    for (let answers = answersOnTheirWay(); answers.length > 0; answers = answersOnTheirWay()) {
      answered = true
      await Promise.allSettled(answers)
      await tick()
    }
  })
  return answered
}

async function loadAndTick() {
  await vi.dynamicImportSettled()
  // A timer of 0 ms that another one has set is due then.
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(1)
}

/** In how many moves an answer is read and shown, and causes the next request. */
const movesToRest = 4

/**
 * Lets all happen that waits for no clock: files being loaded, answers on their way, and what the page does with them.
 * Returns when the page does nothing by itself any more, however slow the machine is; some ms later on the page's clock.
 */
export async function settled(): Promise<void> {
  for (let quiet = 0; quiet < movesToRest; quiet++) if (await move(loadAndTick)) quiet = -1
}

/** Moves the page's clock from timer to timer until the seconds are over, and yields at each. */
async function* timers(seconds: number): AsyncGenerator<void> {
  const test = tests
  const end = Date.now() + seconds * 1000
  // The last one to stop at.
  setTimeout(() => {}, seconds * 1000)
  while (Date.now() < end) {
    // One that ran into its time limit would go on in the next.
    if (test !== tests || !vi.isFakeTimers()) throw new Error('The test whose time it was has ended.')
    if (await move(() => vi.advanceTimersToNextTimerAsync())) await settled()
    yield
  }
}

/** Lets seconds pass on the page's clock, with all that they bring. */
export async function pass(seconds: number): Promise<void> {
  await settled()
  for await (const _ of timers(seconds));
  await settled()
}

/**
 * Lets time pass until the assertion holds.
 *
 * @param withinSeconds on the page's clock. Fails with what the assertion says when they are over.
 */
export async function passUntil<Result>(assertion: () => Result, withinSeconds = 60): Promise<Result> {
  const clock = timers(withinSeconds)
  for (;;) {
    await settled()
    try {
      return assertion()
    } catch (error) {
      if ((await clock.next()).done) throw error
    }
  }
}
