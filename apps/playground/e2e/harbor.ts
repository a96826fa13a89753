import { expect, test as base, type Locator, type Page } from '@playwright/test'
import type { SandboxFailure, SandboxMessage } from '@embedded-signup/sandbox'
import type { Exchange, FeedState } from '../feed/feed'
import { servePlayground, type ServedPages } from './built-pages'

export { expect }

/** The onboarding page and what stands behind it, as a test sees them. */
export interface Harbor {
  url: string
  open: (path?: string) => Promise<void>
  country: Locator
  phone: Locator
  send: Locator
  code: Locator
  /** Types a number and asks for its code. */
  ask: (number: string, options?: { country?: string; method?: 'voice' }) => Promise<void>
  /** The newest code that reached the number, once it is there. */
  codeOf: (phone: string) => Promise<string>
  state: () => Promise<FeedState>
  /** What the backend asked its upstream. */
  upstream: (action: string) => Promise<Exchange[]>
  fail: (failure: SandboxFailure, times?: number) => Promise<void>
}

interface OfTest {
  harbor: Harbor
  /** Addresses whose failure the test brings about, and of which the browser may complain on the console. */
  mayFail: RegExp
  /** Fails the test for anything the page says on the console, throws, or asks of another machine. */
  quiet: undefined
}

/** One playground for each worker, forgotten between tests. */
export const test = base.extend<OfTest, { shared: ServedPages }>({
  shared: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const playground = await servePlayground()
      await use(playground)
      await playground.stop()
    },
    { scope: 'worker' },
  ],
  harbor: async ({ page, shared }, use) => {
    await post(`${shared.url}/playground/reset`, {})
    await use(harborAt(shared.url, page))
  },
  // Chromium itself reports every answer above 399; those of the backend, or its absence, are what the test is about.
  mayFail: [/\/(?:api\/signup|playground)\//, { option: true }],
  quiet: [
    async ({ page, mayFail }, use) => {
      const noise = listenTo(page, mayFail)
      await use(undefined)
      expect(noise).toEqual([])
    },
    { auto: true },
  ],
})

function listenTo(page: Page, mayFail: RegExp): string[] {
  const noise: string[] = []
  page.on('pageerror', (error) => noise.push(`threw ${error.message}`))
  page.on('console', (message) => {
    const expected = mayFail.test(message.location().url)
    if (/error|warning/.test(message.type()) && !expected)
      noise.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    const local =
      /^(?:localhost|127\.0\.0\.1)$/.test(hostname) || protocol === 'data:' || protocol === 'blob:'
    if (!local) noise.push(`asked ${request.url()}`)
  })
  return noise
}

export function harborAt(url: string, page: Page): Harbor {
  const country = page.getByRole('combobox', { name: 'Country or region' })
  const phone = page.getByRole('textbox', { name: 'Phone number' })
  const send = page.getByRole('button', { name: 'Send code', exact: true })
  const state = async () => (await (await fetch(`${url}/playground/state`)).json()) as FeedState

  return {
    url,
    country,
    phone,
    send,
    code: page.getByRole('textbox', { name: 'Verification code' }),
    state,
    async open(path = '/') {
      await page.goto(`${url}${path}`)
      await expect(phone).toBeVisible()
    },
    async ask(number, { country: chosen = 'ID', method } = {}) {
      await country.selectOption(chosen)
      await phone.fill(number)
      if (method === 'voice') await page.getByRole('radio', { name: 'Voice call' }).check({ force: true })
      await send.click()
    },
    async codeOf(to) {
      const find = async () => {
        const inbox = await fetch(`${url}/sandbox/inbox?phone=${to.slice(1)}`)
        const { messages } = (await inbox.json()) as { messages: SandboxMessage[] }
        return messages.at(-1)?.code
      }
      await expect.poll(find).toBeDefined()
      return (await find()) ?? ''
    },
    upstream: async (action) =>
      (await state()).exchanges.filter(
        (exchange) => exchange.hop === 'upstream' && exchange.action === action,
      ),
    fail: (failure, times) => post(`${url}/sandbox/fail`, { failure, times }),
  }
}

async function post(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
}

/** Any code but this one. */
export const notThe = (code: string) => (code.startsWith('1') ? '2' : '1') + code.slice(1)
