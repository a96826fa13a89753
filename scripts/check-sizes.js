/**
 * Weighs what an integrator's page loads, and fails when it is more than its budget.
 * `node scripts/check-sizes.js` writes docs/size.md as well; `node scripts/check-sizes.js report.json` does not.
 */
import { writeFileSync } from 'node:fs'
import { budgets } from './size/budgets.js'
import { buildParts } from './size/build-parts.js'
import { weigh } from './size/weigh.js'
import { writeReport } from './size/write-report.js'

const report = process.argv[2]
const parts = await buildParts()
const measured = await Promise.all(budgets.map(measure))

for (const { name, bytes, limit, ok } of measured) {
  console.log(`${ok ? '✓' : '✗'} ${name}: ${bytes} of ${limit} bytes`)
}
if (report) writeFileSync(report, JSON.stringify(measured.map(({ name, ok }) => ({ title: name, ok }))))
else await writeReport(measured, parts)
process.exitCode = measured.every(({ ok }) => ok) ? 0 : 1

/** @param {import('./size/budgets.js').Budget} budget */
async function measure(budget) {
  const base = budget.over ? (await weigh(parts[budget.over])).bytes : 0
  const { bytes, passed } = await weigh(parts[budget.part], base + budget.limit)
  return { ...budget, bytes: bytes - base, ok: passed }
}
