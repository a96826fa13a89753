import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findChromium } from './scripts/ensure-chromium.js'

const executablePath = findChromium()

export default defineConfig({
  testDir: 'apps/playground/e2e',
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
