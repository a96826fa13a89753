import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { PackageSource } from './package-source'

const packages = resolve(import.meta.dirname, '../../packages')

/** Every package of this repository with the text of its source. */
export function readPackages(): PackageSource[] {
  return readdirSync(packages).map((name) => {
    const folder = join(packages, name)
    const entries = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return {
      name,
      manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageSource['manifest'],
      files: new Map(
        paths.map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
      ),
    }
  })
}
