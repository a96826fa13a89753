import type { ErrorCode } from '@embedded-signup/contract'

/** What a request has to pass, in the order of the handler. `page` errors never arise in the backend. */
export type Gate =
  | 'route'
  | 'origin'
  | 'body'
  | 'authorize'
  | 'number'
  | 'challenge'
  | 'ticket'
  | 'limit'
  | 'upstream'
  | 'handler'
  | 'page'

/** Which gate an error stands at. */
const gates: Record<ErrorCode, Gate> = {
  not_found: 'route',
  method_not_allowed: 'route',
  forbidden_origin: 'origin',
  unsupported_media_type: 'body',
  payload_too_large: 'body',
  bad_request: 'body',
  invalid_code: 'body',
  unauthorized: 'authorize',
  invalid_phone: 'number',
  phone_not_supported: 'number',
  country_not_supported: 'number',
  method_not_supported: 'number',
  challenge_failed: 'challenge',
  attempt_expired: 'ticket',
  attempt_invalid: 'ticket',
  not_verified: 'ticket',
  cooldown: 'limit',
  too_many_sends: 'limit',
  too_many_checks: 'limit',
  too_many_requests: 'limit',
  throttled: 'upstream',
  already_verified: 'upstream',
  send_refused: 'upstream',
  maybe_sent: 'upstream',
  code_rejected: 'upstream',
  registration_refused: 'upstream',
  unavailable: 'handler',
  offline: 'page',
  connection_failed: 'page',
  unexpected_answer: 'page',
}

/**
 * @param asked whether NXCloud had been asked: then "unavailable" is its doing, else the store's or ours. A number that
 *   is paused from a request before is refused by our limit.
 */
export function gateOf(code: ErrorCode, asked: boolean): Gate {
  if (code === 'unavailable' && asked) return 'upstream'
  return code === 'throttled' && !asked ? 'limit' : gates[code]
}
