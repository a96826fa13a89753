/** @typedef {import('./count.js').Count & { title: string, durationMs: number }} StepResult */

/** @param {string} title */
export function printHeading(title) {
  console.log(`\n━━━ ${title} ${'━'.repeat(Math.max(3, 72 - title.length))}\n`)
}

/**
 * Prints a line for each step and, alone on the last line, `N passed, N failed`.
 * @param {readonly StepResult[]} results
 * @returns {boolean} whether something ran and nothing failed or was skipped
 */
export function printSummary(results) {
  printHeading('Summary')
  const width = Math.max(...results.map(({ title }) => title.length))
  for (const { title, passed, failed, skipped, durationMs } of results) {
    const wrong = failed + skipped.length
    const counts = `${String(passed).padStart(5)} passed ${String(wrong).padStart(4)} failed`
    const seconds = `${(durationMs / 1000).toFixed(1)} s`.padStart(9)
    console.log(`${wrong === 0 ? '✓' : '✗'} ${title.padEnd(width)} ${counts}${seconds}`)
  }
  const skipped = results.flatMap((result) => result.skipped)
  if (skipped.length > 0) {
    console.log(
      `\nSKIPPED, and therefore counted as failed:\n${skipped.map((name) => `  ${name}`).join('\n')}`,
    )
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0) + skipped.length
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0
}
