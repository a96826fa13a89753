import { SignupError } from '@embedded-signup/contract'
import { redact } from '../log/redact'
import type { Call } from './call'

/** @throws SignupError `challenge_failed`, also when nobody could check it: a code sent unchecked costs money. */
export async function passChallenge(token: string | undefined, call: Call): Promise<void> {
  const { verifyChallenge, secrets } = call.settings
  if (!verifyChallenge) return
  if (!token) throw new SignupError('challenge_failed', { detail: 'The page sent no challenge token.' })
  let passed: boolean
  try {
    passed = await verifyChallenge(token, { request: call.request, ip: call.ip })
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : 'something that is no Error was thrown'
    throw new SignupError('challenge_failed', {
      cause,
      detail: `The challenge could not be checked: ${redact(text, [...secrets, token])}`,
    })
  }
  if (passed !== true) throw new SignupError('challenge_failed', { detail: 'The challenge was not passed.' })
}
