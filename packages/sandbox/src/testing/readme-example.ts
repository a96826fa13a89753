const namedImport = /^import (type )?\{([^}]*)\} from '([^']+)'\n/gm

/** One import of all names from a place; `type` stands before the names, or before them all. */
function importOf(from: string, names: readonly string[]): string {
  const all = [...new Set(names)]
  return all.every((name) => name.startsWith('type '))
    ? `import type { ${all.map((name) => name.slice(5)).join(', ')} } from '${from}'`
    : `import { ${all.join(', ')} } from '${from}'`
}

/**
 * A test file and the helpers it builds on, as one file: the README shows them so, and the repository runs them apart.
 *
 * @param files the text of each, what is built on first. They import names alone; each other by a path, or as the
 *   helper of the hooks.
 */
export function asOneFile(...files: string[]): string {
  const names = new Map<string, string[]>()
  for (const [, types = '', list = '', from = ''] of files.flatMap((file) => [
    ...file.matchAll(namedImport),
  ])) {
    if (/^\.|hooks\/testing$/.test(from)) continue
    const more = list.split(',').map((name) => types + name.trim())
    names.set(from, [...(names.get(from) ?? []), ...more])
  }
  const imports = [...names].map(([from, of]) => importOf(from, of)).join('\n')
  return [imports, ...files.map((file) => file.replaceAll(namedImport, '').trim())].join('\n\n')
}
