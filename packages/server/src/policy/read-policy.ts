import { countries as allCountries } from '@embedded-signup/contract'
import * as v from 'valibot'
import { problemOf } from '../options/check-options'
import { whole } from '../options/kinds'
import type { PolicySettings } from './policy'

const known = new Set<string>(allCountries.map(({ code }) => code))
const countriesForm =
  'must be "all", { "allow": ["ID", …] } or { "deny": ["KP", …] } with ISO 3166-1 alpha-2 codes in capitals, at least one'
const country = (form: string) =>
  v.pipe(
    v.string(form),
    v.check((code) => known.has(code), form),
  )
const countryList = v.pipe(v.array(country(countriesForm), countriesForm), v.minLength(1, countriesForm))
const countryRule = v.union(
  [v.literal('all'), v.strictObject({ allow: countryList }), v.strictObject({ deny: countryList })],
  countriesForm,
)
const count = whole(1, 1_000_000)
const limit = (standard: number | null) => v.optional(v.nullable(count), standard)
/** Whose default follows another limit. */
const dependent = v.optional(v.nullable(count))

/** A code and its tries: what one send is followed by at most. */
const attemptsPerSend = (checksPerCode: number | null) => 1 + Math.max(5, checksPerCode ?? 5)

const perCountryForm =
  'must be a whole number from 1 to 1000000, or such numbers by ISO 3166-1 alpha-2 code in capitals, like { "ID": 800, "others": 20 }'
const methodsForm = 'must be a list of "sms" and "voice", at least one of them'
const waitsForm = 'must be a list of whole numbers of seconds from 1 to 86400, at least one, or null'

const policySchema = v.strictObject({
  methods: v.optional(
    v.pipe(v.array(v.picklist(['sms', 'voice'], methodsForm), methodsForm), v.minLength(1, methodsForm)),
    ['sms', 'voice'],
  ),
  countries: v.optional(countryRule, 'all'),
  codeLength: v.optional(whole(4, 12), 6),
  resendSeconds: v.optional(
    v.nullable(
      v.pipe(
        v.array(
          v.custom<number>((value) => v.is(whole(1, 86_400), value), waitsForm),
          waitsForm,
        ),
        v.minLength(1, waitsForm),
      ),
    ),
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
        [count, v.record(v.union([country(perCountryForm), v.literal('others')], perCountryForm), count)],
        perCountryForm,
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
 * Tries that four digits bear: as many as a bank card's PIN has. Each further digit bears ten times as many.
 */
const triesOfFourDigits = 3

/**
 * Fills in the defaults.
 *
 * @throws TypeError that names the key which is unknown or wrong, and says how to fix it.
 */
export function readPolicy(policy: unknown): PolicySettings {
  const parsed = v.safeParse(policySchema, policy)
  if (!parsed.success) {
    const keys = Object.keys(policySchema.entries)
    throw new TypeError(problemOf(parsed.issues[0], keys, { prefix: 'policy.', of: 'the policy' }))
  }
  checkTries(parsed.output)
  return withDependents(parsed.output)
}

function checkTries({
  codeLength,
  checksPerCode,
}: Pick<PolicySettings, 'codeLength' | 'checksPerCode'>): void {
  const most = triesOfFourDigits * 10 ** (codeLength - 4)
  // From six digits on, null is a choice: NXCloud and WhatsApp have limits of their own.
  const tooMany = checksPerCode === null ? codeLength < 6 : checksPerCode > most
  if (!tooMany) return
  throw new TypeError(
    `policy.checksPerCode lets a code of ${codeLength} digits be guessed: set it to ${most} or fewer, or policy.codeLength to more digits.`,
  )
}

function withDependents(policy: v.InferOutput<typeof policySchema>): PolicySettings {
  const { countries, perIpPerHour, perSubjectPerHour, checksPerCode } = policy
  const { attemptsPerIpPerHour, attemptsPerSubjectPerHour } = policy
  const attemptsFor = (sends: number | null) => sends && sends * attemptsPerSend(checksPerCode)
  return {
    ...policy,
    countries: countries === 'all' ? null : countries,
    attemptsPerIpPerHour:
      attemptsPerIpPerHour === undefined ? attemptsFor(perIpPerHour) : attemptsPerIpPerHour,
    attemptsPerSubjectPerHour:
      attemptsPerSubjectPerHour === undefined ? attemptsFor(perSubjectPerHour) : attemptsPerSubjectPerHour,
  }
}
