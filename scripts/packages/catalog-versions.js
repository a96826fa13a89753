import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.js'

/**
 * The versions that this repository is tested with, from the catalog in pnpm-workspace.yaml.
 * @param {readonly string[]} names
 */
export function catalogVersions(names) {
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  return Object.fromEntries(
    names.map((name) => {
      const version = new RegExp(`^ {2}'?${name}'?: (\\S+)$`, 'm').exec(workspace)?.[1]
      if (!version) throw new Error(`pnpm-workspace.yaml names no version for ${name}.`)
      return [name, version]
    }),
  )
}
