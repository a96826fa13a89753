import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'

/** Where each step leaves what came of it. */
export const reports = join(root, 'test-results/reports')

/**
 * Where a step notes how it ended.
 * @param {string} name
 * @param {string} [folder]
 */
export const noteOf = (name, folder = reports) => join(folder, `${name}.step.json`)

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped names of the tests that did not run; each counts as failed
 */

/**
 * Counts a step from its report. A step that did not run, or ended badly for a reason no test shows, is one failure.
 * @param {string} name
 * @param {string} [folder] of the reports
 * @returns {Count & { name: string, durationMs?: number }}
 */
export function countStep(name, folder = reports) {
  const note = noteOf(name, folder)
  if (!existsSync(note)) return { name, passed: 0, failed: 1, skipped: [] }
  const { ok, durationMs, runner } = JSON.parse(readFileSync(note, 'utf8'))
  const report = join(folder, `${name}.json`)
  const count = readReport(runner, report) ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] }
  const silent = count.passed + count.failed + count.skipped.length === 0
  const unexplained = !ok && count.failed + count.skipped.length === 0
  return { name, durationMs, ...count, failed: count.failed + (silent || unexplained ? 1 : 0) }
}

/**
 * @param {string} runner
 * @param {string} file
 * @returns {Count | undefined} undefined for a command that is one check
 */
function readReport(runner, file) {
  if (runner !== 'vitest' && runner !== 'playwright') return undefined
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] }
  const content = JSON.parse(readFileSync(file, 'utf8'))
  return runner === 'vitest' ? countVitest(content) : countPlaywright(content)
}

/**
 * A file that fails without a failed test in it (it did not load, or printed at its end) is one failure.
 * @param {{ testResults: { status: string, assertionResults: { status: string, fullName: string }[] }[] }} report
 * @returns {Count}
 */
function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failedFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + failedFiles.length,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  }
}

/**
 * A test that passed only when tried again counts as failed, and so does an error outside tests.
 * @param {{ stats: Record<'expected' | 'unexpected' | 'flaky', number>, errors: unknown[], suites: Suite[] }} report
 * @returns {Count}
 */
function countPlaywright({ stats, errors, suites }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: suites.flatMap(skippedSpecs),
  }
}

/**
 * @typedef {{ title: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function skippedSpecs({ title, specs = [], suites = [] }) {
  const here = specs.filter((spec) => spec.tests.some(({ status }) => status === 'skipped'))
  return [...here.map((spec) => `${title}: ${spec.title}`), ...suites.flatMap(skippedSpecs)]
}

/**
 * A line for each step and, alone on the last line, `N passed, N failed`.
 * @param {readonly ReturnType<typeof countStep>[]} steps
 * @returns {{ text: string, good: boolean }} `good`: something passed, and nothing failed or was skipped
 */
export function summarize(steps) {
  const width = Math.max(...steps.map(({ name }) => name.length))
  const lines = steps.map(({ name, passed, failed, skipped, durationMs }) => {
    const wrong = failed + skipped.length
    const counts = `${String(passed).padStart(5)} passed ${String(wrong).padStart(4)} failed`
    const seconds = durationMs === undefined ? 'did not run' : `${(durationMs / 1000).toFixed(1)} s`
    return `${wrong === 0 ? '✓' : '✗'} ${name.padEnd(width)} ${counts} ${seconds.padStart(11)}`
  })
  const skipped = steps.flatMap((step) => step.skipped)
  if (skipped.length > 0)
    lines.push('', 'SKIPPED, and so counted as failed:', ...skipped.map((name) => `  ${name}`))
  const passed = steps.reduce((sum, step) => sum + step.passed, 0)
  const failed = steps.reduce((sum, step) => sum + step.failed, 0) + skipped.length
  return {
    text: [...lines, '', `${passed} passed, ${failed} failed`].join('\n'),
    good: failed === 0 && passed > 0,
  }
}
