import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../root.js'

/** @typedef {{ name: string, file: string }} Tarball `file` is an absolute path */

/** Every package of the workspace, with its folder. */
export const packages = readdirSync(join(root, 'packages')).map((folder) => {
  const path = join(root, 'packages', folder)
  const { name, version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  return { name: /** @type {string} */ (name), version: /** @type {string} */ (version), path }
})

/**
 * Packs every package as it would be published: pnpm puts `publishConfig.exports` in the place of `exports`.
 * @param {string} destination a folder
 * @returns {Promise<Tarball[]>}
 */
export async function packAll(destination) {
  /** @type {Tarball[]} */
  const tarballs = []
  for (const { name, version, path } of packages) {
    await run('pnpm', ['--silent', 'pack', '--pack-destination', destination], { cwd: path })
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
    tarballs.push({ name, file: join(destination, file) })
  }
  return tarballs
}
