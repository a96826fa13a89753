import type { Action } from './actions'
import type { ErrorCode } from './error-texts'

/** Words by which WhatsApp and NXCloud tell of a throttled number; 136024 is Meta's code for it. */
const throttling = /136024|too many|too frequent|throttl|rate.?limit|try again later|频繁|次数/i

/**
 * Reads NXCloud's answer code into the catalogue. Used by the server, and by the client for a backend that only
 * signs and forwards.
 *
 * 1001–1005, 9007–9010 and unknown codes are the integrator's or NXCloud's to mend: `unavailable`.
 * -1 is unspecified, so it never claims more than "refused", unless its text tells of throttling.
 */
export function errorOfUpstreamCode(action: Action, code: number, message = ''): ErrorCode {
  if (code !== -1) return 'unavailable'
  if (action === 'checkCode') return 'code_rejected'
  if (throttling.test(message)) return 'throttled'
  if (action === 'getCode') return 'send_refused'
  if (action === 'createClient') return 'registration_refused'
  return 'unavailable'
}
