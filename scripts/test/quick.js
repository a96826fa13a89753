/**
 * `npm run test:quick`: types, lint and the tests that the change since `main` affects. On `main` itself: what is not
 * committed.
 */
import { spawnSync } from 'node:child_process'
import { root, run } from '../root.js'

const git = async (/** @type {string[]} */ ...args) => (await run('git', args)).trim()
const base = await git('merge-base', 'HEAD', 'main').catch(() => git('rev-parse', 'HEAD'))
const changed = (await git('diff', '--name-only', '--diff-filter=d', base))
  .concat('\n', await git('ls-files', '--others', '--exclude-standard'))
  .split('\n')
  .filter((file) => /\.(?:[jt]sx?|mjs)$/.test(file))

const projects = ['unit', 'dom', 'component'].flatMap((name) => ['--project', name])

if (changed.length === 0) {
  console.log('No source file differs from main.')
} else {
  console.log(
    `${changed.length} changed ${changed.length === 1 ? 'file' : 'files'} since ${base.slice(0, 9)}`,
  )
  const ok = [
    ['oxlint', '--type-aware', '--deny-warnings', ...changed],
    ['pnpm', '--silent', 'run', 'check:types'],
    ['vitest', 'run', ...projects, '--changed', base, '--passWithNoTests'],
  ].map(([command = '', ...args]) => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0)
  process.exitCode = ok.every(Boolean) ? 0 : 1
}
