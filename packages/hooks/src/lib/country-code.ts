import { countries, type CountryCode } from '@embedded-signup/contract'

declare const process: { env: { NODE_ENV?: string } }

const said = new Set<string>()

/** Once for a value, and only in development: bundlers leave this out for production. */
function warnOf(code: string): void {
  try {
    if (process.env.NODE_ENV !== 'production') {
      if (countries.some((country) => country.code === code) || said.has(code)) return
      said.add(code)
      const hint = code === 'UK' ? 'the United Kingdom is "GB"' : 'write it like "ID"'
      // oxlint-disable-next-line no-console -- whoever writes the page reads it
      console.warn(
        `embedded-signup: "${code}" (defaultCountry or preferredCountries) is not the ISO 3166-1 alpha-2 code of a country with telephone numbers: ${hint}. It is left out.`,
      )
    }
  } catch {
    // A page without a bundler has no `process`.
  }
}

/**
 * A country's code as the kit compares it: in capitals, however an integrator writes it. One that is none is left out later,
 * and said in development.
 */
export function countryCode<Code extends CountryCode | undefined>(code: Code): Code {
  const known = code?.toUpperCase()
  if (known) warnOf(known)
  return known as Code
}
