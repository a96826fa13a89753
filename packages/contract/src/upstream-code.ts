import type { Action } from './actions'
import type { ErrorCode } from './error-texts'

/** Words that name a throttled number; 136024 is Meta's code for it, 133016 that for one it has locked. */
const throttling = /136024|133016|too many|too frequent|throttl|rate.?limit|try again later|频繁|次数/i

/** "Request failed", and "WhatsApp error" with Meta's own text: WhatsApp refused, and the code does not say why. */
const refusedByWhatsapp = [-1, 9099]

/**
 * Reads NXCloud's answer code into the catalogue. Used by the server, and by the client for a backend that only
 * signs and forwards.
 *
 * -1 and 9099 are unspecified, so they never claim more than "refused", unless their text names throttling. Every other
 * code (1000–1009, 9000–9010, unknown ones) is the integrator's or NXCloud's to fix: `unavailable`.
 */
export function errorOfUpstreamCode(action: Action, code: number, message = ''): ErrorCode {
  if (!refusedByWhatsapp.includes(code)) return 'unavailable'
  if (action === 'checkCode') return 'code_rejected'
  if (throttling.test(message)) return 'throttled'
  if (action === 'getCode') return 'send_refused'
  if (action === 'createClient') return 'registration_refused'
  return 'unavailable'
}
