import type { SignupSecret } from './secret'
import type { Holder } from './tickets'
import { createTokens } from './tokens'

/** Seconds a proof lasts: long enough to finish a form, short enough to be of no use when it leaks. */
export const proofSeconds = 900

/** What a proof shows. */
export interface VerifiedPhone {
  /** E.164, with `+`. */
  phone: string
  /** The subject of `authorize`, `'anonymous'` without it. Compare it with who is signed in. */
  subject: string
  /** Epoch milliseconds. */
  verifiedAt: number
}

/** Why a proof is not taken: its time is over, or it never was one of this secret's proofs. */
export class PhoneProofError extends Error {
  override readonly name = 'PhoneProofError'
  readonly reason: 'expired' | 'invalid'

  constructor(reason: 'expired' | 'invalid') {
    super(reason === 'expired' ? 'The proof has expired.' : 'This is not a proof of this secret.')
    this.reason = reason
  }
}

export const createProofs = (secret: SignupSecret, now: () => number) => {
  const tokens = createTokens({ secret, purpose: 'proof', now })
  return {
    issue: ({ e164, subject }: Holder) => tokens.issue({ phone: e164, sub: subject }, proofSeconds),
  }
}

/**
 * Checks a proof that a page handed to your backend. "Verified" on the page alone proves nothing.
 *
 * @param secret the handler's; during a rotation both, the current one first.
 * @param now epoch milliseconds; default `Date.now`.
 * @throws PhoneProofError for a proof that has expired (15 minutes) or is none; TypeError for a short secret.
 *
 * @example
 * const { phone, subject } = await verifyPhoneProof(body.proof, process.env.SIGNUP_SECRET ?? '')
 * if (subject !== session.userId) throw new Error('This proof is somebody else’s')
 */
export async function verifyPhoneProof(
  proof: string,
  secret: SignupSecret,
  { now = () => Date.now() }: { now?: (() => number) | undefined } = {},
): Promise<VerifiedPhone> {
  const reading = await createTokens({ secret, purpose: 'proof', now }).read(proof)
  if (reading.kind === 'expired') throw new PhoneProofError('expired')
  if (reading.kind === 'bad') throw new PhoneProofError('invalid')
  const { phone, sub, iat } = reading.payload
  if (typeof phone !== 'string' || sub === undefined || iat === undefined)
    throw new PhoneProofError('invalid')
  return { phone, subject: sub, verifiedAt: iat * 1000 }
}
