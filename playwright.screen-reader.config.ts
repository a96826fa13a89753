import { defineConfig } from '@playwright/test'
import type { ReaderBrowser } from './apps/environments/screen-reader/desktop'

const testDir = 'apps/environments/screen-reader'
const testMatch = 'orca.spec.ts'
const dependencies = ['build-environments']

/**
 * Orca in Chromium and Firefox: `npm run test:screen-reader`. One journey:
 * `npx playwright test --config=playwright.screen-reader.config.ts --project=firefox -g landline`.
 */
export default defineConfig<object, { browserHeard: ReaderBrowser }>({
  outputDir: 'test-results/screen-reader',
  projects: [
    { name: 'build-environments', testDir: 'apps/environments/e2e', testMatch: 'build.setup.ts' },
    { name: 'chromium', testDir, testMatch, dependencies, use: { browserHeard: 'chromium' } },
    { name: 'firefox', testDir, testMatch, dependencies, use: { browserHeard: 'firefox' } },
  ],
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 240_000,
  reporter: 'list',
})
