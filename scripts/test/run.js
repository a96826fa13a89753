/**
 * `node scripts/test/run.js GROUP… [--after GROUP]`: runs the steps of groups side by side (`suite`, `rest`: the `wireit`
 * part of package.json says what is in them), continues after a failure, and ends with `N passed, N failed`. Steps of the
 * group that ran before are counted with them.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../root.js'
import { countStep, noteOf, summarize } from './count.js'

const { wireit } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const { positionals: groups, values } = parseArgs({
  allowPositionals: true,
  options: { after: { type: 'string' } },
})
/** @type {(group: string) => string[]} */
const stepsOf = (group) => wireit[group].dependencies
for (const step of groups.flatMap(stepsOf)) rmSync(noteOf(step), { force: true })

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
const steps = [...(values.after ? [values.after] : []), ...groups]
  .flatMap(stepsOf)
  .map((name) => countStep(name))
const { text, good } = summarize(steps)
console.log(`\n${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes\n${text}`)
process.exitCode = good ? 0 : 1
