import { errorOfUpstreamCode, SignupError, type Action } from '@embedded-signup/contract'
import { redact } from '../log/redact'
import { explainOutcome, isSetupFault } from '../nxcloud/explain'
import { deliveryOf, type UpstreamOutcome } from '../nxcloud/outcome'
import type { Call } from './call'

/**
 * The shortest pause that WhatsApp is known to impose on a throttled number, in seconds; NXCloud does not say how long
 * the present one is.
 */
const throttledSeconds = 3600

/** Reads the end of an upstream call into the catalogue. `undefined` is success. */
export function errorOf(action: Action, outcome: UpstreamOutcome): SignupError | undefined {
  const delivery = deliveryOf(outcome)
  if (delivery === 'done') return undefined
  if (delivery === 'unknown') return new SignupError(action === 'getCode' ? 'maybe_sent' : 'unavailable')
  if (outcome.kind !== 'answered') return new SignupError('unavailable')
  const { retryAfter } = outcome
  // A number that WhatsApp throttles is never a 429; that is the integrator calling too often.
  if (outcome.httpStatus === 429) return new SignupError('unavailable', { retryAfter })
  const code = errorOfUpstreamCode(action, outcome.code, outcome.message)
  return new SignupError(code, {
    retryAfter: code === 'throttled' ? (retryAfter ?? throttledSeconds) : retryAfter,
  })
}

/** Tells the log how NXCloud answered: in full and how to mend it, without secret, code or number. */
export function logOutcome(
  call: Call,
  action: Action,
  outcome: UpstreamOutcome,
  hidden: readonly string[],
): void {
  const { settings, requestId } = call
  call.note({
    upstream: outcome.kind,
    ...(outcome.kind === 'answered' ? { upstream_code: outcome.code } : {}),
  })
  if (deliveryOf(outcome) === 'done') return
  // A wrong code is everyday business.
  const level = isSetupFault(outcome)
    ? 'error'
    : action === 'checkCode' && outcome.kind === 'answered'
      ? 'info'
      : 'warn'
  settings.log[level](
    {
      event: 'upstream_failed',
      request_id: requestId,
      action,
      outcome: outcome.kind,
      ...('httpStatus' in outcome ? { upstream_status: outcome.httpStatus } : {}),
      ...(outcome.kind === 'answered'
        ? {
            upstream_code: outcome.code,
            upstream_message: redact(outcome.message, [...settings.secrets, ...hidden]),
          }
        : {}),
    },
    explainOutcome(outcome, settings.upstreamHost),
  )
}
