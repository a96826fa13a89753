/** `npm run size`: weighs what an integrator's page loads, and writes docs/size.md. */
import { measureBudgets } from './measure-budgets.js'
import { writeReport } from './write-report.js'

const { measured, parts } = await measureBudgets()
for (const { name, bytes, limit, ok } of measured) {
  console.log(`${ok ? '✓' : '✗'} ${name}: ${bytes} of ${limit} bytes`)
}
await writeReport(measured, parts)
process.exitCode = measured.every(({ ok }) => ok) ? 0 : 1
