/** A test file and the helper it builds on, as one file: the README shows them so, and the repository runs them apart. */
export function asOneFile(test: string, helper: string): string {
  const imports = test.split('\n').filter((line) => line.startsWith('import '))
  const body = test.slice(test.indexOf(imports.at(-1) ?? '') + (imports.at(-1) ?? '').length).trim()
  const own = imports.filter((line) => !/built-page'|hooks\/testing'/.test(line))
  return `${[...own, helper.trim()].join('\n')}\n\n${body}`
}
