/** Who can do something about an error: the person at the page, the integrator, or only NXCloud and WhatsApp. */
export type MendedBy = 'person' | 'integrator' | 'upstream'

export interface ErrorEntry {
  /** HTTP status of the backend's answer; 0 when the error arises in the page and never travels. */
  status: number
  mendedBy: MendedBy
  /** Whether the very same request may succeed later. */
  retryable: boolean
  /** Default English text for the person: what happened, and what to do. Holds no number, code or secret. */
  text: string
}

/**
 * Every way the kit can fail. The server throws from it, the client reads into it, every locale translates it,
 * and the documentation is generated from it.
 */
export const errorCatalogue = {
  invalid_phone: {
    status: 422,
    mendedBy: 'person',
    retryable: false,
    text: 'This is not a complete phone number. Check the country and the digits.',
  },
  phone_not_supported: {
    status: 422,
    mendedBy: 'person',
    retryable: false,
    text: 'This kind of number cannot receive a code. Enter a mobile or landline number.',
  },
  country_not_supported: {
    status: 422,
    mendedBy: 'person',
    retryable: false,
    text: 'Numbers from this country cannot be connected here. Enter a number from another country.',
  },
  method_not_supported: {
    status: 422,
    mendedBy: 'person',
    retryable: false,
    text: 'A code cannot reach this number that way. Choose the other way.',
  },
  cooldown: {
    status: 429,
    mendedBy: 'person',
    retryable: true,
    text: 'A code was requested for this number a moment ago.',
  },
  too_many_sends: {
    status: 429,
    mendedBy: 'person',
    retryable: true,
    text: 'Too many codes have been requested. This protects the number from misuse.',
  },
  throttled: {
    status: 429,
    mendedBy: 'upstream',
    retryable: true,
    text: 'WhatsApp has paused codes for this number because too many were requested. The pause can last hours.',
  },
  send_refused: {
    status: 422,
    mendedBy: 'person',
    retryable: true,
    text: 'No code could be sent to this number. Check that it is right, or choose the other way.',
  },
  maybe_sent: {
    status: 504,
    mendedBy: 'upstream',
    retryable: true,
    text: 'The answer got lost, so the code may be on its way. If it arrives, enter it here.',
  },
  invalid_code: {
    status: 422,
    mendedBy: 'person',
    retryable: false,
    text: 'Enter all the digits of the code.',
  },
  code_rejected: {
    status: 422,
    mendedBy: 'person',
    retryable: false,
    text: 'This code is wrong or has expired. Check the digits, or ask for a new code.',
  },
  too_many_checks: {
    status: 429,
    mendedBy: 'person',
    retryable: true,
    text: 'There were too many wrong codes. Ask for a new code.',
  },
  attempt_expired: {
    status: 410,
    mendedBy: 'person',
    retryable: false,
    text: 'Too much time has passed. Ask for a new code.',
  },
  attempt_invalid: {
    status: 403,
    mendedBy: 'person',
    retryable: false,
    text: 'This does not belong to the number you are verifying. Ask for a new code.',
  },
  not_verified: {
    status: 409,
    mendedBy: 'person',
    retryable: false,
    text: 'This number is not verified yet. Verify it first.',
  },
  registration_refused: {
    status: 422,
    mendedBy: 'upstream',
    retryable: true,
    text: 'WhatsApp did not accept this number. Check that it is not in use in a WhatsApp app, then try again.',
  },
  challenge_failed: {
    status: 403,
    mendedBy: 'person',
    retryable: true,
    text: 'We could not confirm that you are a person. Try again.',
  },
  unauthorized: {
    status: 401,
    mendedBy: 'person',
    retryable: false,
    text: 'You are not signed in any more. Sign in and come back; your number is kept.',
  },
  unavailable: {
    status: 503,
    mendedBy: 'integrator',
    retryable: true,
    text: 'Verification is not available right now. Try again in a few minutes.',
  },
  forbidden_origin: {
    status: 403,
    mendedBy: 'integrator',
    retryable: false,
    text: 'This page may not use the verification service. Tell the people who run this site.',
  },
  bad_request: {
    status: 400,
    mendedBy: 'integrator',
    retryable: false,
    text: 'Something is wrong with this page. Reload it and try again.',
  },
  not_found: {
    status: 404,
    mendedBy: 'integrator',
    retryable: false,
    text: 'The verification service was not found. Tell the people who run this site.',
  },
  method_not_allowed: {
    status: 405,
    mendedBy: 'integrator',
    retryable: false,
    text: 'Something is wrong with this page. Tell the people who run this site.',
  },
  payload_too_large: {
    status: 413,
    mendedBy: 'integrator',
    retryable: false,
    text: 'Too much was sent at once. Reload the page and try again.',
  },
  unsupported_media_type: {
    status: 415,
    mendedBy: 'integrator',
    retryable: false,
    text: 'Something is wrong with this page. Tell the people who run this site.',
  },
  offline: {
    status: 0,
    mendedBy: 'person',
    retryable: true,
    text: 'You are offline. Nothing was sent. Connect to the internet and try again.',
  },
  connection_failed: {
    status: 0,
    mendedBy: 'person',
    retryable: true,
    text: 'The connection was lost before an answer came. Check your internet and try again.',
  },
  unexpected_answer: {
    status: 0,
    mendedBy: 'integrator',
    retryable: true,
    text: 'The verification service gave an answer this page does not understand. Try again in a few minutes.',
  },
} as const satisfies Record<string, ErrorEntry>

/** A code of the error catalogue: the one thing to switch on. */
export type ErrorCode = keyof typeof errorCatalogue

export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(errorCatalogue, value)
