import type { Page } from '@playwright/test'
import { servePages, type ServedPages } from './built-pages'
import { expect, test as base } from './signup-backend'

export { expect }

/** The signup backend behind a built page, one for each worker, at `/`. */
export const test = base.extend<object, { pages: ServedPages }>({
  pages: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const pages = await servePages('e2e/failures-page')
      await use(pages)
      await pages.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ pages }, use) => use(pages.url),
})

/** Opens it and waits for the words of failures, to the last byte: a network that goes before takes them along. */
export async function openWithWords(page: Page, path: string): Promise<void> {
  const words = page.waitForEvent('requestfinished', (request) => request.url().includes('en-failures'))
  await page.goto(path)
  await words
}
