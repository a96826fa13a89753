import { SignupError } from '@embedded-signup/contract'
import type { HandlerContext } from '../handler/call'

/** Who asks, in your own terms: a user's or a session's id. Tickets, proofs and limits go by it. */
export interface Authorized {
  /** 1 to 256 characters. */
  subject: string
}

/**
 * Says who asks, out of the request's headers (its body is read already), or refuses with `undefined` or `null`.
 * A function that throws refuses, too.
 */
export type Authorize = (
  request: Request,
  context: HandlerContext,
) => Authorized | null | undefined | Promise<Authorized | null | undefined>

/** Everybody's subject where there is no `authorize`. */
export const anonymous = 'anonymous'

/** @throws SignupError `unauthorized`, and whatever `authorize` itself throws. */
export async function identify(
  authorize: Authorize | undefined,
  request: Request,
  context: HandlerContext,
): Promise<string> {
  if (!authorize) return anonymous
  const authorized = await authorize(request, context)
  if (!authorized) throw new SignupError('unauthorized')
  const { subject } = authorized
  if (typeof subject !== 'string' || subject === '' || subject.length > 256) {
    throw new TypeError('authorize must give a subject of 1 to 256 characters.')
  }
  return subject
}
