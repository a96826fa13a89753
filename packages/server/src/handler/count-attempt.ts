import { SignupError } from '@embedded-signup/contract'
import { anonymous } from '../caller/authorize'
import type { AttemptAction } from '../limits/attempts'
import type { Call } from './call'

/**
 * Counts an attempt before anything is asked of anyone else.
 *
 * @param number the phone's one form; none where the action concerns no number.
 * @throws SignupError `too_many_requests`.
 */
export async function countAttempt(
  action: AttemptAction,
  number: string | undefined,
  { settings, ip, subject }: Call,
): Promise<void> {
  const nobody = subject === '' || (subject === anonymous && !settings.authorize)
  const answer = await settings.attempts.count({
    action,
    ip,
    subject: nobody ? undefined : subject,
    number,
  })
  if (!answer.granted) {
    const { limit, retryAfter } = answer
    throw new SignupError('too_many_requests', { retryAfter, detail: `The limit is policy.${limit}.` })
  }
}
