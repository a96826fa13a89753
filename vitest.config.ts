import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts', 'apps/*/{src,server}/**/*.test.ts'],
          testTimeout: 15_000,
          onConsoleLog(log) {
            throw new Error(`A test printed to the console: ${log}`)
          },
        },
      },
    ],
  },
})
