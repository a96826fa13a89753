import { afterAll, afterEach } from 'vitest'

const methods = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const

/**
 * Fails a test, and a file, that printed to the console: what nobody expected is a defect, and what a test does
 * expect it takes with `vi.spyOn(console, …).mockImplementation(…)` and looks at.
 */
export function failOnConsole(format: (...values: unknown[]) => string) {
  const printed: string[] = []
  for (const method of methods) {
    console[method] = (...values: unknown[]) => void printed.push(`console.${method}: ${format(...values)}`)
  }
  const fail = () => {
    const lines = printed.splice(0)
    if (lines.length > 0) throw new Error(`Unexpected output on the console:\n${lines.join('\n')}`)
  }
  afterEach(fail)
  afterAll(fail)
}
