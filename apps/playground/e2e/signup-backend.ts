import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { expect, test as base } from '@playwright/test'
import { createSandbox, sandboxAccount, sandboxAppKey, type Sandbox } from '@embedded-signup/sandbox'
import { createConsoleLog, createSignupHandler, type SignupHandlerOptions } from '@embedded-signup/server'
import { toNodeListener } from '@embedded-signup/server/node'

export { expect }

interface SignupBackend {
  /** What the backend is given beside the sandbox; `test.use({ handlerOptions: { … } })` sets it. */
  handlerOptions: Partial<SignupHandlerOptions>
  sandbox: Sandbox
  /** Where the backend listens. The page knows nothing of it. */
  backendUrl: string
  /** Lets time pass for page, backend and sandbox, once no request is under way: a minute, or a day. */
  later: (ms: number) => Promise<void>
}

declare global {
  interface Window {
    /** Requests whose answer has not come, to the last byte. */
    underWay: number
  }
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

/** A test with a backend and a sandbox of its own behind the page, whatever serves the page itself. */
export const test = base.extend<SignupBackend>({
  handlerOptions: [{}, { option: true }],
  // eslint-disable-next-line no-empty-pattern
  sandbox: ({}, use) => use(createSandbox()),
  backendUrl: async ({ sandbox, baseURL, handlerOptions }, use) => {
    const handler = createSignupHandler({
      nxcloud: { ...sandboxAccount, fetch: sandbox.fetch },
      appKey: sandboxAppKey,
      secret: 'of tests alone, and 32 bytes long',
      origins: baseURL ? [new URL(baseURL).origin] : [],
      now: sandbox.clock.now,
      // What a test leaves open is meant.
      log: createConsoleLog('error'),
      ...handlerOptions,
    })
    const server = createServer(toNodeListener(handler)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    server.close()
    server.closeAllConnections()
  },
  page: async ({ page, backendUrl }, use) => {
    await page.clock.install()
    await page.addInitScript(countUnderWay)
    await page.route('**/api/signup/*', (route) => {
      const { pathname } = new URL(route.request().url())
      return route.continue({ url: backendUrl + pathname })
    })
    await use(page)
  },
  later: async ({ page, sandbox }, use) => {
    const pause = async () => {
      const now = await page.evaluate(() => Date.now())
      await page.clock.pauseAt(now + 200)
    }
    await use(async (ms) => {
      // A request that the leap caught on its way would be late, and its answer of the time before. While time stands still
      // no other begins.
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
    })
  },
})
