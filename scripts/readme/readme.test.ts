import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const documents = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*README.md', 'docs/*.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(Boolean)

interface Example {
  /** Stands beside the document, so that imports resolve as they do there. */
  file: string
  text: string
}

const examples: Example[] = documents.flatMap((document) => {
  const blocks = readFileSync(join(root, document), 'utf8').matchAll(/^```(tsx?)\n(.*?)^```/gms)
  return [...blocks].map(([, extension, text], index) => ({
    file: join(root, dirname(document), `example-${index + 1}.${extension}`),
    text: text ?? '',
  }))
})

it('compiles every example of the documentation', { timeout: 180_000 }, () => {
  expect(examples.length).toBeGreaterThan(2)
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const host = ts.createCompilerHost({
    ...options,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  })
  const { getSourceFile, fileExists } = host
  const textOf = (file: string) => examples.find((example) => example.file === file)?.text
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file)
  host.getSourceFile = (file, ...rest) => {
    const text = textOf(file)
    return text === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram({
    rootNames: examples.map(({ file }) => file),
    options: {
      ...options,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node', 'vite/client'],
      moduleDetection: ts.ModuleDetectionKind.Force,
    },
    host,
  })
  const complaints = examples.flatMap(({ file }) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map(({ messageText }) => {
      return `${relative(root, file)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    }),
  )
  expect(complaints).toEqual([])
})
