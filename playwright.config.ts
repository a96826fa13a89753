import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findChromium } from './scripts/ensure-chromium.js'

const executablePath = findChromium()

export default defineConfig({
  projects: [
    { name: 'playground', testDir: 'apps/playground/e2e' },
    { name: 'build-environments', testDir: 'apps/environments/e2e', testMatch: 'build.setup.ts' },
    { name: 'environments', testDir: 'apps/environments/e2e', dependencies: ['build-environments'] },
  ],
  globalSetup: './apps/playground/e2e/warm-up.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 45_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
})
