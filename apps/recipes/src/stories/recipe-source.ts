const sources = import.meta.glob<string>('../*/verify-phone*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The text of a recipe, as it is to be taken away. */
export function sourceOf(file: string): string {
  const text = sources[`../${file}`]
  if (text === undefined) throw new Error(`There is no recipe ${file}.`)
  return text
}
