import * as v from 'valibot'
import type { SignupStore } from '../limits/signup-store'
import { checkOptions, type OptionSchemas } from '../options/check-options'
import { callable, checkedElsewhere, withFunctions } from '../options/kinds'
import type { SignupSecret } from './secret'
import type { Holder } from './tickets'
import { createTokens, issuer } from './tokens'

/** Seconds a proof lasts: long enough to finish a form, short enough to be of no use when it leaks. */
export const proofSeconds = 900

/** For whom proofs are unless the handler's `proofAudience` says otherwise. */
const defaultAudience = issuer

/** What a proof shows. */
export interface VerifiedPhone {
  /** Names this proof and no other: a UUID. */
  id: string
  /** E.164, with `+`. */
  phone: string
  /**
   * The same for every number that rings this phone: Argentina with and without the 9, San Marino through Italy, a German
   * line with further digits behind it. Compare it, not `phone`, to keep one phone from being used twice. It may not be
   * one to dial, and neighbouring lines can share it: see `uniquePhone` of the contract.
   */
  uniquePhone: string
  /** The subject of `authorize`, `'anonymous'` without it. */
  subject: string
  /** The handler's `proofAudience`. */
  audience: string
  /** Epoch milliseconds. */
  verifiedAt: number
}

export interface VerifyPhoneProofOptions {
  /**
   * Who must have verified the number: the subject that your `authorize` gives for the person who is signed in now;
   * `'anonymous'` for a handler without `authorize`.
   */
  subject: string
  /** The `proofAudience` of the handler that issued the proof. Default `'embedded-signup'`, as the handler's. */
  audience?: string | undefined
  /**
   * Accepts each proof once: the store remembers its id until it expires. Use one that all your processes share
   * (`createRedisStore`). Default: a proof may be shown again for as long as it lasts.
   */
  store?: Pick<SignupStore, 'claim'> | undefined
  /** Epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined
}

/**
 * Why a proof is not accepted. `invalid`: it was never one of this secret's proofs. `wrong_subject`, `wrong_audience`: it is
 * someone else's, or for someone else. `used`: it was shown before.
 */
export type PhoneProofProblem = 'expired' | 'invalid' | 'wrong_subject' | 'wrong_audience' | 'used'

const texts: Record<PhoneProofProblem, string> = {
  expired: 'The proof has expired.',
  invalid: 'This is not a proof of this secret.',
  wrong_subject: 'The proof belongs to another subject.',
  wrong_audience: 'The proof is for another audience.',
  used: 'The proof was used before.',
}

/** A proof is not accepted; `reason` says why. */
export class PhoneProofError extends Error {
  override readonly name = 'PhoneProofError'
  readonly reason: PhoneProofProblem

  constructor(reason: PhoneProofProblem) {
    super(texts[reason])
    this.reason = reason
  }
}

export interface ProofOptions {
  secret: SignupSecret
  audience?: string | undefined
  now: () => number
}

/** @throws TypeError for an audience that is not a text. */
export const createProofs = ({ secret, audience = defaultAudience, now }: ProofOptions) => {
  if (!isText(audience)) {
    throw new TypeError(
      "proofAudience must be a text of 1 to 256 characters that names who accepts the proofs, like 'https://api.example.com'.",
    )
  }
  const tokens = createTokens({ secret, purpose: 'proof', audience, now })
  return {
    issue: ({ e164, uniquePhone, subject }: Holder) =>
      tokens.issue({ phone: e164, uniquePhone, sub: subject }, proofSeconds),
  }
}

const verifySchemas: OptionSchemas<VerifyPhoneProofOptions> = {
  subject: checkedElsewhere,
  audience: checkedElsewhere,
  store: v.optional(withFunctions(['claim'], 'a store, such as createRedisStore(client)')),
  now: v.optional(callable('a function that gives epoch milliseconds')),
}

/**
 * Checks a proof that a page handed to your backend. "Verified" on the page alone proves nothing.
 *
 * @param proof as the page got it; any other spelling of it is refused.
 * @param secret the handler's; during a rotation both, the current one first.
 * @throws PhoneProofError for a proof that has expired (15 minutes), is someone else's, was used, or is none; TypeError
 *   without a subject, or for a short secret.
 *
 * @example
 * const { phone } = await verifyPhoneProof(body.proof, process.env.SIGNUP_SECRET ?? '', { subject: session.userId })
 */
export async function verifyPhoneProof(
  proof: string,
  secret: SignupSecret,
  options: VerifyPhoneProofOptions,
): Promise<VerifiedPhone> {
  checkOptions<VerifyPhoneProofOptions>(verifySchemas, options ?? {}, { of: 'verifyPhoneProof' })
  const { subject, audience = defaultAudience, store, now = () => Date.now() } = options ?? {}
  if (!isText(subject)) {
    throw new TypeError(
      "verifyPhoneProof needs { subject }: whose proof it must be, as your authorize names them; 'anonymous' for a handler without authorize.",
    )
  }
  if (!isText(audience)) throw new TypeError('The audience of verifyPhoneProof must be a text.')
  const tokens = createTokens({ secret, purpose: 'proof', audience, now })
  const reading = await tokens.read(typeof proof === 'string' ? proof : '', subject)
  if (reading.kind === 'bad') {
    if (reading.claim === 'sub') throw new PhoneProofError('wrong_subject')
    throw new PhoneProofError(reading.claim === 'aud' ? 'wrong_audience' : 'invalid')
  }
  if (reading.kind === 'expired') throw new PhoneProofError('expired')
  const { jti, phone, uniquePhone, iat, exp } = reading.payload
  if (typeof phone !== 'string' || typeof uniquePhone !== 'string') throw new PhoneProofError('invalid')
  if (store) {
    const seconds = Math.max(1, Math.ceil(exp - now() / 1000))
    const before = await store.claim(`embedded-signup:usedProof:${jti}`, 'used', seconds)
    if (before !== undefined) throw new PhoneProofError('used')
  }
  return { id: jti, phone, uniquePhone, subject, audience, verifiedAt: iat * 1000 }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 256
