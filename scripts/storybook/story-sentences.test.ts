import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.stories.tsx'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter(Boolean)

/** Exported stories of a file that have no TSDoc: it is what the sidebar's pages show beside the name. */
function silentStories(text: string): string[] {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)
  return source.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText(source)))
}

it('notices a story that says nothing', () => {
  expect(silentStories('/** One. */\nexport const A = {}\nexport const B = {}\nconst c = 1')).toEqual(['B'])
})

it.each(files)('has a sentence for each story of %s', (file) => {
  expect(silentStories(readFileSync(join(root, file), 'utf8'))).toEqual([])
})
