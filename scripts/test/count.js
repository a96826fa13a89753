import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} skipped names of the tests that did not run; the summary counts each as failed
 */

/**
 * @param {boolean} ok
 * @returns {Count} of a check that is one thing: it holds or it does not
 */
export function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] }
}

/**
 * Reads Vitest's JSON report. A file that fails without a failed test in it (it did not load, or printed at its end)
 * counts as one failure, and so does a run that failed for a reason no test shows.
 * @param {string} file
 * @param {boolean} ok how the run itself ended
 * @returns {Count}
 */
export function countVitest(file, ok) {
  const report = readReport(file)
  /** @type {{ name: string, status: string, assertionResults: { status: string, fullName: string }[] }[]} */
  const files = report.testResults
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const failedFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const passed = tests.filter(({ status }) => status === 'passed').length
  const failed = tests.filter(({ status }) => status === 'failed').length + failedFiles.length
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed')
  return settled({ passed, failed, skipped: skipped.map(({ fullName }) => fullName) }, ok)
}

/**
 * Reads Playwright's JSON report. A test that passed only when tried again counts as failed.
 * @param {string} file
 * @param {boolean} ok how the run itself ended
 * @returns {Count}
 */
export function countPlaywright(file, ok) {
  const { stats, errors, suites } = readReport(file)
  const failed = stats.unexpected + stats.flaky + errors.length
  return settled({ passed: stats.expected, failed, skipped: suites.flatMap(skippedSpecs) }, ok)
}

/**
 * Reads the report of a check of this repository: `[{ title, ok }]`.
 * @param {string} file
 * @param {boolean} ok how the run itself ended
 * @returns {Count}
 */
export function countChecks(file, ok) {
  /** @type {{ ok: boolean }[]} */
  const checks = readReport(file)
  const passed = checks.filter((check) => check.ok).length
  return settled({ passed, failed: checks.length - passed, skipped: [] }, ok)
}

/**
 * @param {Count} count
 * @param {boolean} ok
 * @returns {Count}
 */
function settled(count, ok) {
  if (count.passed + count.failed + count.skipped.length === 0) {
    console.error('Not one test ran.')
    return { ...count, failed: 1 }
  }
  if (!ok && count.failed === 0 && count.skipped.length === 0) return { ...count, failed: 1 }
  return count
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

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error('The run left no report behind: it ended before its tests did.', { cause })
  }
}
