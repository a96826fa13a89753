import { defineConfig } from '@playwright/test'
import type { EngineName } from './apps/environments/engines/test'

const testDir = 'apps/environments/engines/journeys'
const dependencies = ['build-playground', 'build-environments']

/**
 * The main journeys in browsers that are not Chromium: `npm run test:engines`. One of them:
 * `npx playwright test --config=playwright.engines.config.ts --project=webkit -g landline`.
 */
export default defineConfig<object, { engine: EngineName }>({
  outputDir: 'test-results/engines',
  projects: [
    { name: 'build-playground', testDir: 'apps/playground/e2e', testMatch: 'build.setup.ts' },
    { name: 'build-environments', testDir: 'apps/environments/e2e', testMatch: 'build.setup.ts' },
    { name: 'webkit', testDir, dependencies, use: { engine: 'webkit' } },
    { name: 'firefox', testDir, dependencies, use: { engine: 'firefox' } },
  ],
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Of a machine that is busy with other things; a test that passes waits for none of it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
})
