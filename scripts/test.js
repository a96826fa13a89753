/**
 * `npm test`: runs every check in order, goes on after a failure, and counts at the end what really ran.
 * `node scripts/test.js unit e2e` runs only the named steps.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { steps } from './test/steps.js'
import { printHeading, printSummary } from './test/summary.js'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. The steps are: ${steps.map((step) => step.name).join(', ')}.`,
  )
  process.exit(1)
}

const reports = mkdtempSync(join(tmpdir(), 'embedded-signup-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))

/** @type {import('./test/summary.js').StepResult[]} */
const results = []
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue
  printHeading(step.title)
  const startedAt = performance.now()
  const count = await run(step)
  results.push({ title: step.title, ...count, durationMs: performance.now() - startedAt })
}

process.exitCode = printSummary(results) ? 0 : 1

/** @param {import('./test/steps.js').Step} step */
async function run(step) {
  try {
    return await step.run(join(reports, `${step.name}.json`))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1, skipped: [] }
  }
}
