/**
 * What stands below a heading, down to the next of its rank. Links that lead into the repository become plain words:
 * there is no repository below this page.
 * @throws if there is no such heading
 */
export function sectionOf(markdown: string, heading: string): string {
  const lines = markdown.split('\n')
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)
  if (from < 0) throw new Error(`There is no heading “${heading}”.`)
  const rank = lines[from]?.indexOf(' ') ?? 0
  const next = lines.findIndex((line, at) => at > from && /^#+ /.test(line) && line.indexOf(' ') <= rank)
  return lines
    .slice(from + 1, next < 0 ? undefined : next)
    .join('\n')
    .replaceAll(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, '$1')
    .trim()
}
