import { SignupError, type CodeSent } from '@embedded-signup/contract'
import type { Attempt } from '../flow/verify-flow'
import type { PhoneToSend } from '../phone/phone-field'
import { now } from '../time/clock'
import { isOffline, type RequestOptions, type SignupClient } from './create-signup-client'
import { count } from './read-answer'

/** What the page waits when the backend names no `resend_after`, in seconds: the first step of the kit's own schedule. */
const defaultWait = 60

/** Asks for a code. `maybe_sent` is no failure here: the attempt goes on, its code may arrive. */
export async function sendCode(
  client: SignupClient,
  number: PhoneToSend,
  challenge: (() => Promise<string>) | undefined,
  request: RequestOptions,
): Promise<Attempt> {
  const attempt = (data: CodeSent, delivery: Attempt['delivery'], waitSeconds = defaultWait): Attempt => {
    const sentAt = now()
    return {
      ...number,
      delivery,
      ticket: data.ticket,
      codeLength: count(data.code_length),
      attemptsLeft: count(data.attempts_left),
      sentAt,
      resendAt: sentAt + waitSeconds * 1000,
    }
  }
  // Before the person is asked to prove anything.
  if (isOffline()) throw new SignupError('offline')
  const token = await solved(challenge)
  try {
    const { phone, method } = number
    const data = await client.getCode({ phone, method, challenge: token }, request)
    return attempt(data, 'sent', count(data.resend_after))
  } catch (error) {
    if (!(error instanceof SignupError) || error.code !== 'maybe_sent') throw error
    return attempt(error.data ?? {}, 'maybe_sent', error.retryAfter)
  }
}

/** The token of the challenge widget; one that cannot be had is a failed challenge, and nothing is sent. */
async function solved(challenge: (() => Promise<string>) | undefined): Promise<string | undefined> {
  try {
    return await challenge?.()
  } catch (cause) {
    throw new SignupError('challenge_failed', { cause })
  }
}
