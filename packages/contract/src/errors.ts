import { errorTexts, type ErrorCode } from './error-texts'

/** Who can do something about an error: the person at the page, the integrator, or only NXCloud and WhatsApp. */
export type MendedBy = 'person' | 'integrator' | 'upstream'

export interface ErrorEntry {
  /** HTTP status of the backend's answer; 0 when the error arises in the page and never travels. */
  status: number
  mendedBy: MendedBy
  /** Whether the very same request may succeed later. */
  retryable: boolean
  /** Default English text for the person. */
  text: string
}

const entry = (code: ErrorCode, status: number, mendedBy: MendedBy, retryable: boolean): ErrorEntry => ({
  status,
  mendedBy,
  retryable,
  text: errorTexts[code],
})

/**
 * Every way the kit can fail. The server throws from it, the client reads into it, every locale translates it,
 * and the documentation is generated from it.
 */
export const errorCatalogue: Record<ErrorCode, ErrorEntry> = {
  invalid_phone: entry('invalid_phone', 422, 'person', false),
  phone_not_supported: entry('phone_not_supported', 422, 'person', false),
  country_not_supported: entry('country_not_supported', 422, 'person', false),
  method_not_supported: entry('method_not_supported', 422, 'person', false),
  cooldown: entry('cooldown', 429, 'person', true),
  too_many_sends: entry('too_many_sends', 429, 'person', true),
  throttled: entry('throttled', 429, 'upstream', true),
  already_verified: entry('already_verified', 409, 'integrator', false),
  send_refused: entry('send_refused', 422, 'person', true),
  maybe_sent: entry('maybe_sent', 504, 'upstream', true),
  invalid_code: entry('invalid_code', 422, 'person', false),
  code_rejected: entry('code_rejected', 422, 'person', false),
  too_many_checks: entry('too_many_checks', 429, 'person', true),
  too_many_requests: entry('too_many_requests', 429, 'person', true),
  attempt_expired: entry('attempt_expired', 410, 'person', false),
  attempt_invalid: entry('attempt_invalid', 403, 'person', false),
  not_verified: entry('not_verified', 409, 'person', false),
  registration_refused: entry('registration_refused', 422, 'upstream', true),
  challenge_failed: entry('challenge_failed', 403, 'person', true),
  unauthorized: entry('unauthorized', 401, 'person', false),
  unavailable: entry('unavailable', 503, 'integrator', true),
  forbidden_origin: entry('forbidden_origin', 403, 'integrator', false),
  bad_request: entry('bad_request', 400, 'integrator', false),
  not_found: entry('not_found', 404, 'integrator', false),
  method_not_allowed: entry('method_not_allowed', 405, 'integrator', false),
  payload_too_large: entry('payload_too_large', 413, 'integrator', false),
  unsupported_media_type: entry('unsupported_media_type', 415, 'integrator', false),
  offline: entry('offline', 0, 'person', true),
  connection_failed: entry('connection_failed', 0, 'person', true),
  unexpected_answer: entry('unexpected_answer', 0, 'integrator', true),
}

/** Whether a backend's `error.type` is a code of this catalogue; a newer backend may know more. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(errorCatalogue, value)
