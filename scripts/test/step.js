/**
 * `node scripts/test/step.js NAME COMMAND…`: runs a step of the suite and notes how it ended and how long it took, beside
 * the report of Vitest or Playwright. `run.js` counts them.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { noteOf, reports } from './count.js'

const [name = '', command = '', ...args] = process.argv.slice(2)
const report = join(reports, `${name}.json`)
mkdirSync(reports, { recursive: true })
rmSync(report, { force: true })

const startedAt = performance.now()
const child = spawn(command, [...args, ...reporting()], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal))
child.once('error', (error) => {
  console.error(`${command} could not be started: ${error.message}`)
  finish(1)
})
child.once('close', (code) => finish(code ?? 1))

function reporting() {
  if (command === 'vitest') return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  if (command === 'playwright') return ['--reporter=list,json']
  return []
}

/** @param {number} code */
function finish(code) {
  const ended = { ok: code === 0, durationMs: performance.now() - startedAt, runner: command }
  writeFileSync(noteOf(name), JSON.stringify(ended))
  process.exitCode = code
}
