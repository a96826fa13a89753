import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { E164 } from '@embedded-signup/hooks'
import type { Build } from '../server/build-site'
import { serveSite, type Site } from '../server/serve-site'

export { expect }

export const typed = '0812-3456-7890'
export const phone: E164 = '+6281234567890'

/** The parts of the step, wherever it stands. */
export function stepIn(place: Page | FrameLocator | Locator) {
  const number = place.getByRole('textbox', { name: 'Phone number' })
  const send = place.getByRole('button', { name: 'Send code', exact: true })
  return {
    country: place.getByRole('combobox', { name: 'Country or region' }),
    number,
    send,
    voice: place.getByRole('radio', { name: 'Voice call' }),
    sms: place.getByRole('radio', { name: 'Text message (SMS)' }),
    code: place.getByRole('textbox', { name: 'Verification code' }),
    status: place.getByRole('status'),
    alert: place.getByRole('alert'),
    async ask(text = typed) {
      await number.fill(text)
      await send.click()
    },
  }
}

export type Step = ReturnType<typeof stepIn>

interface OfTest {
  site: Site
  step: Step
  open: (page: string, build?: Build) => Promise<void>
  /** The newest code that was sent to the number of these tests. */
  received: () => Promise<string>
  /** From an open page to a verified number. */
  verify: (of?: Step) => Promise<void>
  /** Output of the browser that a test brings about. */
  expected: RegExp | undefined
  quiet: undefined
}

/** A step on a page of `../site`, as built, with the handler and a sandbox behind it. What the page complains of fails the test. */
export const test = base.extend<OfTest, { server: Site }>({
  server: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serveSite()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  site: async ({ server }, use) => {
    server.reset()
    await use(server)
  },
  step: async ({ page }, use) => use(stepIn(page)),
  open: async ({ page, site, step }, use) => {
    await use(async (path, build = 'production') => {
      await page.goto(`${site.url}/${build}/${path}`)
      await expect(step.number.first()).toBeVisible()
    })
  },
  received: async ({ site }, use) => {
    await use(async () => (await site.backends().signup.inbox.waitFor(phone, { timeoutMs: 5000 })).code)
  },
  verify: async ({ step, received }, use) => {
    await use(async (of = step) => {
      await of.ask()
      await expect(of.code).toBeFocused()
      await of.code.fill(await received())
      await expect(of.status).toContainText(/\+62 812-3456-7890.* is verified/)
    })
  },
  expected: [undefined, { option: true }],
  quiet: [
    async ({ page, expected }, use) => {
      const said: string[] = []
      const note = (text: string) => expected?.test(text) || said.push(text)
      await page.addInitScript(() => {
        // A policy that is only reported would say nothing on the console.
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          reportError(new Error(`violated ${violatedDirective}: ${blockedURI}`)),
        )
      })
      page.on('pageerror', (error) => note(`threw ${error.message}`))
      page.on('console', (message) => {
        if (/error|warning/.test(message.type())) note(`${message.type()}: ${message.text()}`)
      })
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})
