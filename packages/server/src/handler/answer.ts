import { errorCatalogue, type Answer, type SignupError } from '@embedded-signup/contract'
import type { ActionResult } from './call'

/** On every answer: nothing may keep it, frame it, or take it for anything but JSON (OWASP's REST security headers). */
const always = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** The wire's shape: NXCloud's, and on failures `error` beside it. */
export function answerWith({ data, error }: ActionResult, headers: Record<string, string> = {}): Response {
  const body: Answer = error
    ? { code: -1, message: errorCatalogue[error.code].text, data: data ?? null, error: wireError(error) }
    : { code: 0, message: 'success', data: data ?? null }
  const retryAfter = body.error?.retry_after
  return new Response(JSON.stringify(body), {
    status: error ? errorCatalogue[error.code].status : 200,
    headers: {
      ...always,
      ...headers,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
    },
  })
}

function wireError({ code, retryAfter, attemptsLeft }: SignupError): Answer['error'] {
  return {
    type: code,
    ...(retryAfter === undefined ? {} : { retry_after: Math.ceil(retryAfter) }),
    ...(attemptsLeft === undefined ? {} : { attempts_left: attemptsLeft }),
  }
}
