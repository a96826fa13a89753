import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../test/run-command.js'
import { npmEnvironment } from './npm-environment.js'
import { openBareApp } from './open-bare-app.js'
import { secretWords } from './secret-words.js'
import { writeBareApp } from './write-bare-app.js'

/** @typedef {(title: string, attempt: () => unknown) => Promise<boolean>} Check */

const shared = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  'react-hook-form',
  'libphonenumber-js',
  '@embedded-signup/hooks',
  '@embedded-signup/contract',
]

/**
 * @param {string} folder to be made; outside the workspace
 * @param {readonly import('./pack-all.js').Tarball[]} tarballs
 * @param {Check} check
 */
export async function checkBareApp(folder, tarballs, check) {
  writeBareApp(folder, tarballs)
  const env = npmEnvironment()
  const installed = await check('a bare app installs the tarballs with npm', () =>
    runCommand('npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: folder, env }),
  )
  if (!installed) return
  await check('the bare app has one copy of each shared library', () => {
    const copies = shared.map((name) => ({ name, count: countCopies(join(folder, 'node_modules'), name) }))
    const wrong = copies.filter(({ count }) => count !== 1)
    if (wrong.length > 0)
      throw new Error(wrong.map(({ name, count }) => `${name}: ${count} copies`).join(', '))
  })
  await check('the bare app type-checks against the published types', () => runCommand('tsc', ['-p', folder]))
  const built = await check('the bare app builds', () =>
    runCommand(join(folder, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], { cwd: folder }),
  )
  if (!built) return
  await check('no secret, and no word for one, is in the bundle', async () => {
    const bundle = readdirSync(join(folder, 'dist/assets')).map((name) =>
      readFileSync(join(folder, 'dist/assets', name), 'utf8'),
    )
    if (bundle.length === 0) throw new Error('There is no bundle to look into.')
    const found = (await secretWords()).filter((word) => bundle.some((text) => text.includes(word)))
    if (found.length > 0) throw new Error(`The bundle holds ${found.join(', ')}.`)
  })
  await check('the step renders in the bare app', () => openBareApp(join(folder, 'dist')))
}

/**
 * @param {string} modules a `node_modules` folder
 * @param {string} name
 * @returns {number} how often the package is installed there, at any depth
 */
function countCopies(modules, name) {
  if (!existsSync(modules)) return 0
  const here = existsSync(join(modules, name, 'package.json')) ? 1 : 0
  const packages = readdirSync(modules).flatMap((entry) =>
    entry.startsWith('@') ? readdirSync(join(modules, entry)).map((inner) => `${entry}/${inner}`) : [entry],
  )
  return packages.reduce((sum, entry) => sum + countCopies(join(modules, entry, 'node_modules'), name), here)
}
