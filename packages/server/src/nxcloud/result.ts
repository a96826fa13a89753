import { errorOfUpstreamCode, type ErrorCode } from '@embedded-signup/contract'
import type { ProviderResult } from '../providers/provider-result'
import type { Answered, UpstreamOutcome } from './outcome'

/** What NXCloud can be asked for on behalf of a page. */
export type AskedAction = 'getCode' | 'checkCode' | 'createClient' | 'phoneList' | 'login'

/**
 * Seconds for which WhatsApp is known to pause a throttled number at least (Meta's 136024, subcode 2388091); NXCloud does
 * not say how long the current pause is.
 */
const throttledSeconds = 3600

/** Meta's 133016: the number is locked for too many requests in 72 hours. */
const lockedSeconds = 72 * 3600

/** Codes that NXCloud answers before it asks WhatsApp: keys, signature, clock, parameters, the account. */
const beforeWhatsapp = (code: number) => (code >= 1000 && code <= 1009) || code === 9000 || code === 9007

/**
 * Reads the end of a call to NXCloud: what happened, and whether WhatsApp counted it.
 *
 * Where that is not certain, a request is assumed to have reached WhatsApp: the cost of being wrong is a number that
 * WhatsApp locks for three days. A gateway's error page of any status proves nothing, since the server behind it may have
 * acted; only 429 says that it did not. A redirect is a gateway's or a wrong base URL's, and asks for another request.
 */
export function resultOf<Data>(
  action: AskedAction,
  outcome: UpstreamOutcome<Data>,
): ProviderResult<Data | null> {
  if ('httpStatus' in outcome && outcome.httpStatus === 429) {
    // WhatsApp never answers a throttled number so: it is the integrator who calls too often.
    return {
      status: 'rejected',
      code: 'unavailable',
      reached: false,
      retryAfterSeconds: 'retryAfter' in outcome ? outcome.retryAfter : undefined,
    }
  }
  switch (outcome.kind) {
    case 'not_sent': {
      const { retryAfter } = outcome
      return { status: 'rejected', code: 'unavailable', reached: false, retryAfterSeconds: retryAfter }
    }
    case 'refused_connection':
    case 'redirected':
      return { status: 'rejected', code: 'unavailable', reached: false }
    case 'cut':
    case 'timed_out':
    case 'too_large':
    case 'not_json':
      return { status: 'unknown' }
    case 'answered': {
      if (outcome.code === 0) return { status: 'ok', data: outcome.data }
      const code = errorCodeOf(action, outcome)
      return {
        status: 'rejected',
        code,
        reached: !beforeWhatsapp(outcome.code),
        retryAfterSeconds: outcome.retryAfter ?? (code === 'throttled' ? pauseOf(outcome) : undefined),
      }
    }
  }
}

const pauseOf = ({ message }: Answered) => (message.includes('133016') ? lockedSeconds : throttledSeconds)

/** Asking for the list or a token concerns no number, so it is never a number that is throttled. */
const errorCodeOf = (action: AskedAction, { code, message }: Answered): ErrorCode =>
  action === 'phoneList' || action === 'login' ? 'unavailable' : errorOfUpstreamCode(action, code, message)
