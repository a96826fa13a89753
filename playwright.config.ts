import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findProgram } from './scripts/setup/programs.js'

const executablePath = findProgram('chromium')

/** What a key, a tick and a mount cost: half a minute of a core each, and for `npm run test:rest`. */
const cost = '**/*-cost.spec.ts'

/** What docs/screen-reader.md says that the accessibility tree offers; for `npm run test:rest` too. */
const transcripts = '**/screen-reader/*.spec.ts'

export default defineConfig({
  projects: [
    { name: 'build-playground', testDir: 'apps/playground/e2e', testMatch: 'build.setup.ts' },
    {
      name: 'playground',
      testDir: 'apps/playground/e2e',
      testIgnore: cost,
      dependencies: ['build-playground'],
    },
    { name: 'cost', testDir: 'apps/playground/e2e', testMatch: cost, dependencies: ['build-playground'] },
    { name: 'build-environments', testDir: 'apps/environments/e2e', testMatch: 'build.setup.ts' },
    {
      name: 'environments',
      testDir: 'apps/environments/e2e',
      testIgnore: transcripts,
      dependencies: ['build-environments'],
    },
    {
      name: 'transcripts',
      testDir: 'apps/environments/e2e',
      testMatch: transcripts,
      dependencies: ['build-environments'],
    },
  ],
  // Playwright empties it at each start; the reports of the other steps are beside it.
  outputDir: 'test-results/end-to-end',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // A test takes 1 to 3 s; what hangs is seen after these.
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-US',
    // A trace of every test costs half of the run. For one that fails: npx playwright test --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
})
