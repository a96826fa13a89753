/** Installs the dependencies, unless nothing in the lockfile has changed since they were installed. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
const installed = join(root, 'node_modules/.installed-lockfile.yaml')

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lockfile) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  execFileSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  writeFileSync(installed, lockfile)
}
