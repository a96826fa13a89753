/**
 * What a person reads when nothing else is said: what happened, and what to do. Holds no number, code or secret.
 * A table of its own because it is the only part of the catalogue that belongs on a page.
 */
export const errorTexts = {
  invalid_phone: 'This is not a complete phone number. Check the country and the digits.',
  phone_not_supported: 'This kind of number cannot receive a code. Enter a mobile or landline number.',
  country_not_supported:
    'Numbers from this country cannot be connected here. Enter a number from another country.',
  method_not_supported: 'A code cannot reach this number that way. Choose the other way.',
  cooldown: 'A code was requested for this number a moment ago.',
  too_many_sends: 'Too many codes have been requested. This protects the number from misuse.',
  throttled:
    'WhatsApp has paused codes for this number because too many were requested. The pause can last hours.',
  already_verified:
    'This number is verified already, so it gets no new code. If it is yours, tell the people who run this site.',
  send_refused: 'No code could be sent to this number. Check that it is right, or choose the other way.',
  maybe_sent: 'The answer got lost, so the code may be on its way. If it arrives, enter it here.',
  invalid_code: 'Enter all the digits of the code.',
  code_rejected: 'This code is wrong or has expired. Check the digits, or ask for a new code.',
  too_many_checks: 'There were too many wrong codes. Ask for a new code.',
  too_many_requests: 'There were too many requests in a short time. This protects the service from misuse.',
  attempt_expired: 'Too much time has passed, or a newer code was sent. Ask for a new code.',
  attempt_invalid: 'This does not belong to the number you are verifying. Ask for a new code.',
  not_verified: 'This number is not verified yet. Verify it first.',
  registration_refused:
    'WhatsApp did not accept this number. Check that it is not in use in a WhatsApp app, then try again.',
  challenge_failed: 'We could not confirm that you are a person. Try again.',
  unauthorized: 'You are not signed in any more. Sign in, then try again.',
  unavailable: 'Verification is not available right now. Try again in a few minutes.',
  forbidden_origin: 'This page may not use the verification service. Tell the people who run this site.',
  bad_request: 'Something is wrong with this page. Reload it and try again.',
  not_found: 'The verification service was not found. Tell the people who run this site.',
  method_not_allowed: 'Something is wrong with this page. Tell the people who run this site.',
  payload_too_large: 'Too much was sent at once. Reload the page and try again.',
  unsupported_media_type: 'Something is wrong with this page. Tell the people who run this site.',
  offline: 'You are offline. Nothing was sent. Connect to the internet and try again.',
  connection_failed: 'The connection was lost before an answer came. Check your internet and try again.',
  unexpected_answer:
    'The verification service gave an answer this page does not understand. Try again in a few minutes.',
} as const

/** A code of the error catalogue: the one thing to switch on. */
export type ErrorCode = keyof typeof errorTexts
