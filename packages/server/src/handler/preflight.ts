import { SignupError } from '@embedded-signup/contract'
import type { OriginRule } from './origin'

/** Header names as HTTP spells them, in a list of bearable length. */
const headerNames = /^[\w!#$%&'*+.^`|~-]+(?:\s*,\s*[\w!#$%&'*+.^`|~-]+)*$/

export const isPreflight = (request: Request) =>
  request.method === 'OPTIONS' &&
  request.headers.has('origin') &&
  request.headers.has('access-control-request-method')

/**
 * Answers a browser that asks before it calls from another origin.
 *
 * @throws SignupError `forbidden_origin` unless the origin is listed.
 */
export function answerPreflight(request: Request, origins: OriginRule): Response {
  const cors = origins.headersFor(request)
  if (!('access-control-allow-origin' in cors)) {
    throw new SignupError('forbidden_origin', {
      detail: 'A page of an origin that is not listed asked with a preflight.',
    })
  }
  const asked = request.headers.get('access-control-request-headers') ?? ''
  const headers = asked.length < 1000 && headerNames.test(asked) ? asked : 'Content-Type'
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      vary: 'Origin, Access-Control-Request-Headers',
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': headers,
      'access-control-max-age': '600',
    },
  })
}
