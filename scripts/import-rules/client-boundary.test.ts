import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { reachable, type PackageSource } from './package-source'
import { readPackages } from './read-packages'

/** React's server build has neither contexts nor effects, so none of these may be evaluated there. */
const clientOnly = ['react', 'react-dom', 'react-hook-form', '@tanstack/react-query']

/** A file as a server component meets it: types are gone, and a module with `'use client'` is only referred to. */
function onServer(file: string, text: string): string {
  if (/^['"]use client['"]/.test(text) || !/(?<!\.d)\.tsx?$/.test(file)) return ''
  return ts.transpileModule(text, {
    fileName: file,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.Preserve,
    },
  }).outputText
}

const strayOnServer = (source: PackageSource, entry: string) =>
  reachable(source, entry, onServer).imports.filter((specifier) => clientOnly.includes(specifier))

const packages = readPackages()

describe('what a server component of Next may import', () => {
  it.each([
    ['hooks', 'src/index.ts'],
    ['ui', 'src/index.ts'],
    ['ui', 'src/country-search.ts'],
    ['ui', 'src/flags.ts'],
  ])('%s has "use client" on all that needs React: %s', (name, entry) => {
    const source = packages.find((each) => each.name === name)!
    expect(strayOnServer(source, entry)).toEqual([])
  })

  it('is found wanting where the mark is missing', () => {
    const files = new Map([
      ['src/index.ts', "export { useSeen } from './use-seen'\nexport type { Props } from './props'"],
      ['src/use-seen.ts', "import { useState } from 'react'\nexport const useSeen = () => useState(false)"],
      [
        'src/props.ts',
        "import type { ReactNode } from 'react'\nexport interface Props { children: ReactNode }",
      ],
    ])
    const source = { name: 'invented', manifest: {}, files }
    expect(strayOnServer(source, 'src/index.ts')).toEqual(['react'])
    files.set('src/use-seen.ts', `'use client'\n${files.get('src/use-seen.ts')}`)
    expect(strayOnServer(source, 'src/index.ts')).toEqual([])
  })
})
