import { expect, type Page } from '@playwright/test'

/** Takes the network away, or gives it back, and waits until the page knows: it does a moment after the network is gone. */
export async function setOffline(page: Page, offline: boolean): Promise<void> {
  await page.context().setOffline(offline)
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(!offline)
}
