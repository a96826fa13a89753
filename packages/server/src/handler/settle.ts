import { errorOfUpstreamCode, SignupError, type Action } from '@embedded-signup/contract'
import { deliveryOf, type UpstreamOutcome } from '../nxcloud/outcome'

/**
 * The shortest pause that WhatsApp is known to impose on a throttled number, in seconds; NXCloud does not say how long
 * the present one is.
 */
const throttledSeconds = 3600

/** Reads the end of an upstream call into the catalogue. `undefined` is success. */
export function errorOf(action: Action | 'login', outcome: UpstreamOutcome): SignupError | undefined {
  const delivery = deliveryOf(outcome)
  if (delivery === 'done') return undefined
  if (delivery === 'unknown') return new SignupError(action === 'getCode' ? 'maybe_sent' : 'unavailable')
  if (outcome.kind !== 'answered') return new SignupError('unavailable')
  const { retryAfter } = outcome
  // A number that WhatsApp throttles is never a 429; that is the integrator calling too often.
  if (outcome.httpStatus === 429) return new SignupError('unavailable', { retryAfter })
  // Asking for the list or a token sends nothing, so it is never a number that is throttled.
  const asksOnly = action === 'login' || action === 'status'
  const code = asksOnly ? 'unavailable' : errorOfUpstreamCode(action, outcome.code, outcome.message)
  return new SignupError(code, {
    retryAfter: code === 'throttled' ? (retryAfter ?? throttledSeconds) : retryAfter,
  })
}
