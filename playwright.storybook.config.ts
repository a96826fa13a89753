import { defineConfig, devices } from '@playwright/test'
import { chromiumArgs, findProgram } from './scripts/setup/programs.js'

const executablePath = findProgram('chromium')

/** Of the built Storybook: its pages, and the pictures of its stories. */
export default defineConfig({
  testDir: 'scripts/storybook',
  globalSetup: './scripts/storybook/serve.ts',
  outputDir: 'test-results/storybook',
  snapshotPathTemplate: '.storybook/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'pages', testMatch: 'pages.spec.ts' },
    { name: 'visual', testMatch: 'visual.spec.ts' },
  ],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: {
      // Letters are drawn alike on every machine: no hinting, no subpixels, one colour profile.
      args: [
        ...chromiumArgs,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
      ...(executablePath ? { executablePath } : {}),
    },
  },
})
