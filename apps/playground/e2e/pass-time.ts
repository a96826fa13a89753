import { setTimeout } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import type { Sandbox } from '@embedded-signup/sandbox'

declare global {
  interface Window {
    /** Requests whose answer has not come, to the last byte. */
    underWay: number
  }
}

/** Before the page opens: gives it a clock that can leap, and counts its requests. */
export async function prepareTime(page: Page): Promise<void> {
  await page.clock.install()
  await page.addInitScript(countUnderWay)
}

/** Counted in the page itself: Playwright may be told of a request later than time leaps. Runs in the page. */
function countUnderWay() {
  const ask = window.fetch
  window.underWay = 0
  window.fetch = async (...request) => {
    window.underWay++
    try {
      const answer = await ask(...request)
      return new Response(await answer.blob(), answer)
    } finally {
      window.underWay--
    }
  }
}

/** Lets time pass for page, backend and sandbox, once no request is under way: a minute, or a day. */
export async function passTime(page: Page, sandbox: Sandbox, ms: number): Promise<void> {
  const pause = async () => {
    const now = await page.evaluate(() => Date.now())
    await page.clock.pauseAt(now + 200)
  }
  // A request that the leap caught on its way would be late, and its answer of the time before. While time stands still no
  // other begins.
  await expect(pause).toPass()
  await expect(async () => {
    for (let looks = 0; looks < 3; looks++) {
      expect(await page.evaluate(() => window.underWay)).toBe(0)
      await setTimeout(30)
    }
  }).toPass()
  sandbox.clock.advance(ms)
  await page.clock.fastForward(ms)
  await page.clock.resume()
}
