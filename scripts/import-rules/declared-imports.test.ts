import { describe, expect, it } from 'vitest'
import { findStrayImports, reachable, type PackageSource } from './package-source'
import { readPackages } from './read-packages'

const packages = readPackages()

/** A package with one file, to see that the check itself notices. */
const invented = (file: string, text: string, manifest: PackageSource['manifest'] = {}): PackageSource => ({
  name: 'invented',
  manifest: { name: '@embedded-signup/invented', ...manifest },
  files: new Map([[file, text]]),
})

describe('what a package imports', () => {
  it.each(packages.map((each) => [each.name, each] as const))(
    '%s declares in its package.json',
    (_name, each) => {
      expect(each.files.size).toBeGreaterThan(0)
      expect(findStrayImports(each)).toEqual([])
    },
  )

  it('counts as stray when nothing declares it', () => {
    expect(findStrayImports(invented('src/a.ts', "import { map } from 'lodash/fp'"))).toEqual([
      'src/a.ts: lodash is not among the dependencies',
    ])
    expect(
      findStrayImports(invented('src/a.ts', "export const load = () => import('@scope/name/deep')")),
    ).toEqual(['src/a.ts: @scope/name is not among the dependencies'])
    expect(findStrayImports(invented('src/a.ts', "import { readFile } from 'fs'"))).toHaveLength(1)
  })

  it('may be a devDependency in a test, and only there', () => {
    const manifest = { devDependencies: { express: '5' } }
    expect(findStrayImports(invented('src/a.test.ts', "import express from 'express'", manifest))).toEqual([])
    expect(findStrayImports(invented('src/a.ts', "import express from 'express'", manifest))).toHaveLength(1)
  })

  it('counts as stray when a path leaves the package', () => {
    expect(
      findStrayImports(invented('src/deep/a.ts', "import { sign } from '../../server/src/sign'")),
    ).toEqual(['src/deep/a.ts: ../../server/src/sign leaves src'])
    expect(findStrayImports(invented('src/deep/a.ts', "import { sign } from '../sign'"))).toEqual([])
  })

  it('is not read out of comments', () => {
    expect(
      findStrayImports(invented('src/a.ts', "/** ```ts\n * import { a } from 'lodash'\n * ``` */\n")),
    ).toEqual([])
  })
})

describe('what runs where there is no Node API', () => {
  it.each([
    ['contract', 'src/index.ts'],
    ['contract', 'src/schemas.ts'],
    ['contract', 'src/phone.ts'],
    ['contract', 'src/metadata.ts'],
    ['hooks', 'src/index.ts'],
    ['ui', 'src/index.ts'],
    ['ui', 'src/country-search.ts'],
    ['ui', 'src/flags.ts'],
    ['server', 'src/index.ts'],
    ['sandbox', 'src/index.ts'],
  ])('%s/%s reaches no node: module', (name, entry) => {
    const source = packages.find((each) => each.name === name)!
    const { imports } = reachable(source, entry)
    expect(imports.filter((specifier) => specifier.startsWith('node:'))).toEqual([])
  })

  it('is followed through every file that the entry reaches', () => {
    const files = new Map([
      ['src/index.ts', "export { a } from './deep'"],
      ['src/deep/index.ts', "export { a } from './a'"],
      ['src/deep/a.ts', "import { hash } from 'node:crypto'"],
      ['src/node.ts', "import { createServer } from 'node:http'"],
    ])
    const { imports } = reachable({ name: 'invented', manifest: { name: 'invented' }, files }, 'src/index.ts')
    expect(imports).toEqual(['./deep', './a', 'node:crypto'])
  })
})
