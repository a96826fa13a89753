import { resolve } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { chromiumArgs, findProgram } from './scripts/setup/programs.js'

const redisServer = findProgram('redis-server')

/** The script `test` of a package starts Vitest in the package's folder. */
const root = import.meta.dirname

const react18 = (name: 'react' | 'react-dom') => resolve(root, 'apps/react-18/node_modules', name)

/** Every story in Chromium: it renders, its play function passes, axe finds nothing, in its own look and in the other. */
async function stories(): Promise<TestProjectInlineConfiguration> {
  const { storybookTest } = await import('@storybook/addon-vitest/vitest-plugin')
  const { playwright } = await import('@vitest/browser-playwright')
  const configDir = resolve(root, '.storybook')
  const executablePath = findProgram('chromium')
  return {
    extends: true,
    plugins: [storybookTest({ configDir, initialGlobals: { otherLook: 'check' } })],
    test: {
      name: 'stories',
      testTimeout: 30_000,
      hookTimeout: 30_000,
      setupFiles: ['scripts/vitest/fail-on-browser-console.ts'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  }
}

/** Storybook takes two seconds to start, which the result of a unit test need not wait for. */
const asked = [...process.argv.join(' ').matchAll(/--project[= ](\S+)/g)].map(([, name = '']) => name)
const withStories = asked.length === 0 || asked.some((name) => /stories|[*!]/.test(name))

/**
 * Test files share a process: an isolated one costs a second before its first test. What a file changes for others (a
 * global, a clock, the page) is put back by the setup files; what has to be loaded anew is loaded by `vi.resetModules`.
 */
const shared = {
  isolate: false,
  maxWorkers: '100%',
} satisfies TestProjectInlineConfiguration['test']

const setupFiles = ['scripts/vitest/fail-on-console.ts', 'scripts/vitest/undo-stubs.ts']

export default defineConfig({
  test: {
    // What hangs fails soon. Longer work has its own limit where it is, and a reason.
    testTimeout: 10_000,
    hookTimeout: 10_000,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          env: redisServer ? { REDIS_SERVER_PATH: redisServer } : {},
          environment: 'node',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/{src,server,screen-reader}/**/*.test.ts',
            'scripts/**/*.test.ts',
            'docs/guide/**/*.test.ts',
          ],
          exclude: ['scripts/{size,packages}/**', '**/*.dom.test.ts'],
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          // Where user-event has been, a document moves carets otherwise: not on one page with the components.
          name: 'dom',
          environment: 'jsdom',
          include: ['packages/*/src/**/*.dom.test.ts'],
          setupFiles: [...setupFiles, 'scripts/vitest/dom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'component',
          environment: 'jsdom',
          include: ['packages/*/src/**/*.test.tsx', 'apps/*/src/**/*.test.tsx'],
          setupFiles: [...setupFiles, 'scripts/vitest/component-setup.ts'],
        },
      },
      {
        extends: true,
        resolve: {
          // Testing Library's main is CommonJS, whose `require` no alias reaches.
          mainFields: ['module', 'main'],
          alias: [
            { find: /^react(?=\/|$)/, replacement: react18('react') },
            { find: /^react-dom(?=\/|$)/, replacement: react18('react-dom') },
          ],
        },
        test: {
          ...shared,
          name: 'react-18',
          environment: 'jsdom',
          include: ['packages/*/src/**/*.test.tsx', 'apps/react-18/*.test.tsx'],
          setupFiles: [...setupFiles, 'scripts/vitest/component-setup.ts'],
          // Left to Node, they would find the workspace's own React.
          server: { deps: { inline: [/@testing-library/, /react-hook-form/, /@tanstack/, /downshift/] } },
        },
      },
      {
        extends: true,
        test: {
          name: 'size',
          include: ['scripts/size/*.test.ts'],
          setupFiles: ['scripts/vitest/fail-on-console.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'packages',
          include: ['scripts/packages/*.test.ts'],
          // Two apps are installed and built.
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      ...(withStories ? [await stories()] : []),
    ],
  },
})
