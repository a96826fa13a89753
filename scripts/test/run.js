/**
 * `node scripts/test/run.js GROUP…`: runs groups of steps (`suite`, `rest`: the `wireit` part of package.json says what is
 * in them) side by side, continues after a failure, and ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'
import { countStep, reports, summarize } from './count.js'

const { wireit } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const groups = process.argv.slice(2)
rmSync(reports, { recursive: true, force: true })

const startedAt = performance.now()
for (const group of groups) {
  const child = spawn('npm', ['run', '--silent', group], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Two at a time: each step uses about one core.
    env: { WIREIT_PARALLEL: '2', WIREIT_LOGGER: 'quiet-ci', ...process.env, WIREIT_FAILURES: 'continue' },
  })
  await once(child, 'close')
}
const steps = groups.flatMap((group) =>
  wireit[group].dependencies.map((/** @type {string} */ name) => countStep(name)),
)
const { text, good } = summarize(steps)
console.log(`\n${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes\n${text}`)
process.exitCode = good ? 0 : 1
