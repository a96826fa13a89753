declare const process: { env: { NODE_ENV?: string } }

const said = new Set<string>()

/** Once for a tag, and only in development: bundlers leave this out for production. */
function warnOf(tag: string): void {
  try {
    if (process.env.NODE_ENV !== 'production' && !said.has(tag)) {
      said.add(tag)
      // oxlint-disable-next-line no-console -- whoever writes the page reads it
      console.warn(
        `embedded-signup: locale "${tag}" is not a BCP 47 language tag like "pt-BR". Country names, numbers and times are in the language of the messages.`,
      )
    }
  } catch {
    // A page without a bundler has no `process`.
  }
}

/**
 * The first that is a language tag, else English: all of `Intl` throws while rendering at anything else. Of a name as
 * POSIX and Java have it (`pt_BR`, `de_DE.UTF-8@euro`) the language and country are taken.
 */
export function languageTag(...tags: readonly (string | undefined)[]): string {
  for (const tag of tags) {
    try {
      const [known] = tag ? Intl.getCanonicalLocales(tag.replace(/[.@].*/, '').replaceAll('_', '-')) : []
      if (known) return known
    } catch {
      warnOf(`${tag}`)
    }
  }
  return 'en'
}
