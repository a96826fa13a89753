import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findProgram } from './scripts/setup/programs.js'

const executablePath = findProgram('chromium')

export default defineConfig({
  projects: [
    { name: 'build-playground', testDir: 'apps/playground/e2e', testMatch: 'build.setup.ts' },
    { name: 'playground', testDir: 'apps/playground/e2e', dependencies: ['build-playground'] },
    { name: 'build-environments', testDir: 'apps/environments/e2e', testMatch: 'build.setup.ts' },
    { name: 'environments', testDir: 'apps/environments/e2e', dependencies: ['build-environments'] },
  ],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  // Of a machine that is busy with other things; a test that passes waits for none of it.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-US',
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  },
})
