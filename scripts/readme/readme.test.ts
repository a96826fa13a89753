import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { root, run } from '../root.js'

// It computes for seconds and waits for nothing that could hang: how long it takes says how busy the machine is.
vi.setConfig({ testTimeout: 60_000 })

/** Of the packages whose documents have examples. */
const folders = new Map<string, string>()
afterAll(() => Promise.all([...folders.values()].map((folder) => rm(folder, { recursive: true }))))

/** A folder from which imports resolve as they do beside the document, and which no other check looks into. */
async function folderFor(document: string): Promise<string> {
  let home = dirname(join(root, document))
  while (!existsSync(join(home, 'package.json'))) home = dirname(home)
  const known = folders.get(home)
  if (known) return known
  const cache = join(home, 'node_modules/.cache')
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, 'examples-'))
  folders.set(home, folder)
  return folder
}

/** Writes each example into a file of its own, named for its document and its place in it. */
async function writeExamples(): Promise<string[]> {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard']
  const documents = await run('git', listed.concat('*README.md', 'docs/*.md'))
  const files: string[] = []
  for (const document of documents.split('\n').filter(Boolean)) {
    const text = await readFile(join(root, document), 'utf8')
    const examples = [...text.matchAll(/^```(tsx?)\n(.*?)^```/gms)]
    for (const [index, [, extension, code = '']] of examples.entries()) {
      const name = `${document.replaceAll('/', '-')}-example-${index + 1}.${extension}`
      const file = join(await folderFor(document), name)
      await writeFile(file, code)
      files.push(file)
    }
  }
  return files
}

// It checks every package that an example imports.
it('compiles every example of the documentation', { timeout: 60_000 }, async () => {
  const files = await writeExamples()
  expect(files.length).toBeGreaterThan(20)
  const config = join(await folderFor('README.md'), 'tsconfig.json')
  const compilerOptions = {
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: ['node', 'vite/client'],
    moduleDetection: 'force',
  }
  await writeFile(
    config,
    JSON.stringify({ extends: join(root, 'tsconfig.base.json'), compilerOptions, files }),
  )
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  await run(process.execPath, [compiler, '-p', config, '--pretty', 'false'])
})
