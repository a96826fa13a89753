import { countries as allCountries } from '@embedded-signup/contract'
import { methodSchema } from '@embedded-signup/contract/schemas'
import * as v from 'valibot'
import type { PolicySettings } from './policy'

const known = new Set<string>(allCountries.map(({ code }) => code))
const country = v.pipe(
  v.string(),
  v.check((code) => known.has(code), 'must be ISO 3166-1 alpha-2 codes in capitals, like "ID"'),
)
const countryList = v.array(country)
const whole = (least: number, most: number) =>
  v.pipe(
    v.number(`must be a whole number from ${least} to ${most}`),
    v.integer(`must be a whole number from ${least} to ${most}`),
    v.minValue(least, `must be a whole number from ${least} to ${most}`),
    v.maxValue(most, `must be a whole number from ${least} to ${most}`),
  )
const count = whole(1, 1_000_000)
const limit = (standard: number | null) => v.optional(v.nullable(count), standard)
/** Whose default follows another limit. */
const dependent = v.optional(v.nullable(count))

/** A code and its tries: what one send is followed by at most. */
const attemptsPerSend = (checksPerCode: number | null) => 1 + Math.max(5, checksPerCode ?? 5)

const policySchema = v.strictObject({
  methods: v.optional(v.pipe(v.array(methodSchema), v.minLength(1)), ['sms', 'voice']),
  countries: v.optional(
    v.nullable(
      v.union(
        [v.strictObject({ allow: countryList }), v.strictObject({ deny: countryList })],
        'must be { "allow": ["ID", …] } or { "deny": […] } with ISO 3166-1 alpha-2 codes in capitals',
      ),
    ),
    null,
  ),
  codeLength: v.optional(whole(4, 12), 6),
  resendSeconds: v.optional(
    v.nullable(v.pipe(v.array(whole(1, 86_400)), v.minLength(1))),
    [60, 120, 300, 900],
  ),
  perNumberPerDay: limit(5),
  perNumberPer72Hours: v.optional(v.nullable(whole(1, 10)), 8),
  perPrefixPerHour: limit(20),
  perIpPerHour: limit(10),
  perSubjectPerHour: limit(10),
  perDay: limit(1000),
  perCountryPerDay: v.optional(
    v.nullable(
      v.union(
        [count, v.record(v.union([country, v.literal('others')]), count)],
        'must be a whole number from 1 to 1000000, or such numbers by ISO 3166-1 alpha-2 code in capitals, like { "ID": 800, "others": 20 }',
      ),
    ),
    null,
  ),
  voicePerDay: limit(null),
  attemptsPerIpPerHour: dependent,
  attemptsPerSubjectPerHour: dependent,
  attemptsPerNumberPer10Minutes: limit(120),
  checksPerCode: limit(5),
})

/**
 * Fills in the defaults.
 *
 * @throws TypeError that names the key that is unknown or wrong.
 */
export function readPolicy(policy: unknown): PolicySettings {
  const parsed = v.safeParse(policySchema, policy)
  if (parsed.success) return withDependents(parsed.output)
  const [issue] = parsed.issues
  const path = v.getDotPath(issue)
  const unknown = issue.kind === 'schema' && issue.type === 'strict_object' && issue.expected === 'never'
  throw new TypeError(
    unknown
      ? `policy.${path} is not a key of the policy. Known: ${Object.keys(policySchema.entries).join(', ')}.`
      : `policy${path ? `.${path}` : ''} is wrong: ${issue.message}.`,
  )
}

function withDependents(policy: v.InferOutput<typeof policySchema>): PolicySettings {
  const { perIpPerHour, perSubjectPerHour, checksPerCode } = policy
  const { attemptsPerIpPerHour, attemptsPerSubjectPerHour } = policy
  const attemptsFor = (sends: number | null) => sends && sends * attemptsPerSend(checksPerCode)
  return {
    ...policy,
    attemptsPerIpPerHour:
      attemptsPerIpPerHour === undefined ? attemptsFor(perIpPerHour) : attemptsPerIpPerHour,
    attemptsPerSubjectPerHour:
      attemptsPerSubjectPerHour === undefined ? attemptsFor(perSubjectPerHour) : attemptsPerSubjectPerHour,
  }
}
