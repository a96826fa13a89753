/**
 * Checks what would be published: builds and packs every package, has the tarballs judged by publint and attw, and
 * installs them into a bare Vite + React app outside this workspace, where the component must render, and into a Next app,
 * where a server component must hold it.
 * `node scripts/check-packages.js [report.json]`
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBareApp } from './packages/check-bare-app.js'
import { checkNextApp } from './packages/check-next-app.js'
import { packAll } from './packages/pack-all.js'
import { runCommand } from './test/run-command.js'

/** @type {{ title: string, ok: boolean }[]} */
const checks = []
const report = process.argv[2]

/** @type {import('./packages/check-bare-app.js').Check} */
async function check(title, attempt) {
  let ok = false
  try {
    ok = (await attempt()) !== false
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  checks.push({ title, ok })
  console.log(`${ok ? '✓' : '✗'} ${title}`)
  return ok
}

const folder = mkdtempSync(join(tmpdir(), 'embedded-signup-packages-'))
try {
  const built = await check('every package builds', () =>
    runCommand('pnpm', ['--filter', './packages/*', '--silent', 'run', 'build'], { env: { NO_COLOR: '1' } }),
  )
  if (built) {
    const tarballs = await packAll(folder)
    for (const { name, file } of tarballs) {
      await check(`${name}: publint --strict`, () => runCommand('publint', ['run', file, '--strict']))
      await check(`${name}: attw`, () =>
        runCommand('attw', [
          file,
          '--profile',
          'esm-only',
          '--no-summary',
          '--exclude-entrypoints',
          './styles.css',
          './country-search.css',
          './flags.css',
        ]),
      )
    }
    await checkBareApp(join(folder, 'bare-app'), tarballs, check)
    await checkNextApp(join(folder, 'next-app'), tarballs, check)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

if (report) writeFileSync(report, JSON.stringify(checks))
process.exitCode = checks.every(({ ok }) => ok) ? 0 : 1
