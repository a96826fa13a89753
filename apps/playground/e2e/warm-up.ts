import { chromium, type FullConfig } from '@playwright/test'
import { startPlayground } from './start-playground'

/**
 * Opens each page once before the tests: in a fresh clone Vite bundles its dependencies then, and playgrounds that
 * start side by side would do it over each other and reload the pages under test.
 */
export default async function warmUp({ projects }: FullConfig) {
  const playground = await startPlayground()
  const browser = await chromium.launch(projects[0]?.use.launchOptions)
  try {
    const page = await browser.newPage()
    for (const path of ['/', '/headless.html', '/enter-code.html', '/e2e/field-page/index.html'])
      await page.goto(playground.url + path, { waitUntil: 'networkidle' })
  } finally {
    await browser.close()
    await playground.stop()
  }
}
