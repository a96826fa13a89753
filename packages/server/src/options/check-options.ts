import leven from 'leven'
import * as v from 'valibot'

/** A schema for each option of a type: one that is added to it cannot go unchecked. */
export type OptionSchemas<Options> = { [Name in keyof Required<Options>]: v.GenericSchema }

export interface CheckedOptions {
  /** In front of each name: `nxcloud.`; default nothing. */
  prefix?: string
  /** Whose options they are: `createSignupHandler`. */
  of: string
}

/**
 * @throws TypeError that names the option which is unknown or cannot work, and says how to fix it. It never repeats a
 *   value: that may be a secret.
 */
export function checkOptions<Options>(
  schemas: OptionSchemas<Options>,
  given: Options,
  { prefix = '', of }: CheckedOptions,
): void {
  const entries = schemas as Record<string, v.GenericSchema>
  const parsed = v.safeParse(v.strictObject(entries), given)
  if (parsed.success) return
  throw new TypeError(problemOf(parsed.issues[0], Object.keys(entries), { prefix, of }))
}

/** The first issue of a strict object of options in one sentence. Schemas say what a value must be: `must be …`. */
export function problemOf(
  issue: v.BaseIssue<unknown>,
  known: readonly string[],
  { prefix = '', of }: CheckedOptions,
): string {
  const path = v.getDotPath(issue)
  const subject = prefix.replace(/\.$/, '')
  if (path === null) return `${subject || of} must be an object of options.`
  const name = `${prefix}${path}`
  const isKey = issue.kind === 'schema' && issue.type === 'strict_object'
  if (!isKey) return `${name} ${issue.message}.`
  if (issue.expected !== 'never') return `${name} is missing.`
  // Below a key of a key, the schema of that key knows what would be right, and says so in its own message.
  if (path.includes('.')) return `${name} is not an option of ${of}.`
  return `${name} is not an option of ${of}. ${closest(path, known)}`
}

/** What was probably meant: most mistakes are a letter, the British spelling or the unit left out. */
export function closest(name: string, known: readonly string[]): string {
  const written = name.toLowerCase()
  const nearest = known
    .map((one) => {
      const distance = leven(written, one.toLowerCase())
      return { one, distance: one.toLowerCase().startsWith(written) ? Math.min(distance, 1) : distance }
    })
    .toSorted((a, b) => a.distance - b.distance)[0]
  return nearest && nearest.distance <= Math.max(2, name.length / 3)
    ? `Did you mean ${nearest.one}?`
    : `Known: ${known.join(', ')}.`
}
