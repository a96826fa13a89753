import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test as base } from '@playwright/test'
import { createSandbox, sandboxAccount, sandboxAppKey, type Sandbox } from '@embedded-signup/sandbox'
import { createConsoleLog, createSignupHandler, type SignupHandlerOptions } from '@embedded-signup/server'
import { toNodeListener } from '@embedded-signup/server/node'
import { passTime, prepareTime } from './pass-time'

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
    await prepareTime(page)
    await page.route('**/api/signup/*', (route) => {
      const { pathname } = new URL(route.request().url())
      return route.continue({ url: backendUrl + pathname })
    })
    await use(page)
  },
  later: async ({ page, sandbox }, use) => {
    await use((ms) => passTime(page, sandbox, ms))
  },
})
