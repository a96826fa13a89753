/** Files named like a language, `pt-BR.ts`, wherever the package keeps its locales. */
const files = import.meta.glob(['../../../packages/ui/src/{messages,locales}/**/*.ts', '!**/*.test.ts'])

const language = /\/([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)\.ts$/

/** BCP 47 tags of the languages there are words for. */
export const languages = [
  ...new Set(Object.keys(files).flatMap((path) => language.exec(path)?.[1] ?? [])),
].sort()
