import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in a file. */
export interface Written {
  file: string
  source: string
  flags: string
}

/** One that is put together while the code runs. */
export interface Built {
  file: string
  text: string
}

const packages = new URL('../../packages/', import.meta.url).pathname

/** Of the files that are published: tests, stories and their helpers meet no text of strangers. */
const isPublished = (name: string) =>
  /\.tsx?$/.test(name) && !/\.(?:test|stories)\.|\/(?:testing|stories|slices)\//.test(name)

const files = readdirSync(packages)
  .flatMap((name) => {
    const folder = join(packages, name, 'src')
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  })
  .filter(isPublished)
  .toSorted()

/** Every regular expression of the packages: literals, and where `RegExp` is called. */
export function regularExpressions(): { written: Written[]; built: Built[] } {
  const written: Written[] = []
  const built: Built[] = []
  for (const path of files) {
    const file = relative(packages, path)
    const look = (node: ts.Node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        written.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        built.push({ file, text: (node.arguments?.[0]?.getText() ?? '').replace(/\s+/g, ' ') })
      ts.forEachChild(node, look)
    }
    look(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  }
  return { written, built }
}
