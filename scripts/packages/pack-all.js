import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, runCommand } from '../test/run-command.js'

/** @typedef {{ name: string, file: string }} Tarball `file` is an absolute path */

/**
 * Packs every package as it would be published: pnpm puts `publishConfig.exports` in the place of `exports`.
 * @param {string} destination a folder
 * @returns {Promise<Tarball[]>}
 */
export async function packAll(destination) {
  /** @type {Tarball[]} */
  const tarballs = []
  for (const name of readdirSync(join(root, 'packages'))) {
    const cwd = join(root, 'packages', name)
    const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    if (!(await runCommand('pnpm', ['--silent', 'pack', '--pack-destination', destination], { cwd }))) {
      throw new Error(`${manifest.name} could not be packed.`)
    }
    const file = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`
    tarballs.push({ name: manifest.name, file: join(destination, file) })
  }
  return tarballs
}
