import { countries as allCountries, type Method, type PagePolicy } from '@embedded-signup/contract'
import { methodSchema } from '@embedded-signup/contract/schemas'
import * as v from 'valibot'

/** What the integrator allows. Every key may be left out. */
export interface SignupPolicy {
  /** Ways a code may be asked for. Default both. */
  methods?: readonly Method[] | undefined
  /** ISO 3166-1 alpha-2 codes of the numbers' countries. Default: all. */
  countries?: { allow: readonly string[] } | { deny: readonly string[] } | undefined
  /** Digits in a code, 1 to 12. Default 6, which is what WhatsApp sends. */
  codeLength?: number | undefined
  /** Seconds to wait after the first, second, … send to a number within a day; the last one stays. Default 60, 120, 300, 900. */
  resendSeconds?: readonly number[] | undefined
}

export interface PolicySettings {
  methods: readonly Method[]
  countries: { allow: readonly string[] } | { deny: readonly string[] } | undefined
  codeLength: number
  resendSeconds: readonly number[]
}

const known = new Set<string>(allCountries.map(({ code }) => code))
const country = v.pipe(
  v.string(),
  v.check((code) => known.has(code), 'must be ISO 3166-1 alpha-2 codes in capitals, like "ID"'),
)
const countryList = v.array(country)
const wholeSeconds = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(86_400))

const policySchema = v.strictObject({
  methods: v.optional(v.pipe(v.array(methodSchema), v.minLength(1))),
  countries: v.optional(
    v.union(
      [v.strictObject({ allow: countryList }), v.strictObject({ deny: countryList })],
      'must be { "allow": ["ID", …] } or { "deny": […] } with ISO 3166-1 alpha-2 codes in capitals',
    ),
  ),
  codeLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  resendSeconds: v.optional(v.pipe(v.array(wholeSeconds), v.minLength(1))),
})

/**
 * Fills in the defaults.
 *
 * @throws TypeError that names the key that is unknown or wrong.
 */
export function readPolicy(policy: unknown): PolicySettings {
  const parsed = v.safeParse(policySchema, policy)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const path = v.getDotPath(issue)
    const unknown = issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never'
    throw new TypeError(
      unknown
        ? `policy.${path} is not a key of the policy. Known: ${Object.keys(policySchema.entries).join(', ')}.`
        : `policy${path ? `.${path}` : ''} is wrong: ${issue.message}.`,
    )
  }
  const {
    methods = ['sms', 'voice'],
    countries,
    codeLength = 6,
    resendSeconds = [60, 120, 300, 900],
  } = parsed.output
  return { methods, countries, codeLength, resendSeconds }
}

/** What the page may know, and follow. */
export const pagePolicy = ({ methods, countries, codeLength }: PolicySettings): PagePolicy => ({
  methods,
  ...(countries ? { countries } : {}),
  code_length: codeLength,
})
