import { posix } from 'node:path'
import ts from 'typescript'

export interface PackageSource {
  /** The folder's name. */
  name: string
  manifest: {
    name?: string
    dependencies?: Record<string, string>
    peerDependencies?: Record<string, string>
    devDependencies?: Record<string, string>
  }
  /** Text by path, from the package's folder on: `src/phone/read-phone.ts`. */
  files: ReadonlyMap<string, string>
}

const testFile = /\.(test|stories)\.tsx?$|\/(testing|stories)\//

/** What every test may import, because the root declares it. */
const testRunner = ['vitest', 'storybook', '@storybook/react-vite', '@playwright/test']

/**
 * Imports that the package does not declare, or that leave its `src` by a path. Node's own modules are written
 * `node:…`; without the prefix they count as undeclared.
 */
export function findStrayImports({ manifest, files }: PackageSource): string[] {
  const needed = { ...manifest.dependencies, ...manifest.peerDependencies }
  return [...files].flatMap(([file, text]) => {
    const allowed = testFile.test(file) ? { ...needed, ...manifest.devDependencies } : needed
    const known = [...Object.keys(allowed), ...(testFile.test(file) ? testRunner : []), manifest.name]
    return importsOf(file, text).flatMap((specifier) => {
      if (specifier.startsWith('node:')) return []
      if (specifier.startsWith('.'))
        return resolved(file, specifier).startsWith('src/') ? [] : [`${file}: ${specifier} leaves src`]
      const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
      return known.includes(name) ? [] : [`${file}: ${name} is not among the dependencies`]
    })
  })
}

/**
 * The files that an entry reaches inside its package, and every import that they hold.
 *
 * @param compile what becomes of a file before its imports are followed.
 */
export function reachable(
  { files }: PackageSource,
  entry: string,
  compile = (_file: string, text: string) => text,
): { files: string[]; imports: string[] } {
  const seen = new Set<string>()
  const imports: string[] = []
  const queue = [entry]
  for (const file of queue) {
    const text = files.get(file)
    if (text === undefined) throw new Error(`${file} is imported and is not there.`)
    seen.add(file)
    for (const specifier of importsOf(file, compile(file, text))) {
      imports.push(specifier)
      const path = specifier.startsWith('.') ? resolved(file, specifier) : undefined
      const next =
        path && [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => files.has(each))
      if (path && !next && !/\.(css|json)$/.test(path))
        throw new Error(`${file} imports ${specifier}, which is not there.`)
      if (next && !queue.includes(next)) queue.push(next)
    }
  }
  return { files: [...seen], imports }
}

const importsOf = (file: string, text: string) =>
  /\.tsx?$/.test(file)
    ? ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
    : []

const resolved = (file: string, specifier: string) => posix.join(posix.dirname(file), specifier)
