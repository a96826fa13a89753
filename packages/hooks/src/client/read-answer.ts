import {
  errorOfUpstreamCode,
  SignupError,
  type Action,
  type Answer,
  type ErrorCode,
} from '@embedded-signup/contract'
import { now } from '../time/clock'

/** What a bare HTTP status tells when the body tells nothing. */
const codeOfStatus: Record<number, ErrorCode> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden_origin',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_requests',
}

/** Seconds, from either form that `Retry-After` may have (RFC 9110, 10.2.3). */
function retryAfterSeconds(header: string | null): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return count(Math.max(0, Math.ceil(seconds)))
}

/** A number that can be waited for or counted down, and added to an instant; a backend may answer anything. */
export const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Math.abs(value) < 1e9 ? value : undefined

const parsed = (text: string): Partial<Answer> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}

const statusError = (action: Action, status: number): ErrorCode => {
  if (action === 'getCode' && status === 504) return 'maybe_sent'
  if (action === 'getCode' && status === 429) return 'too_many_sends'
  return codeOfStatus[status] ?? (status >= 500 ? 'unavailable' : 'unexpected_answer')
}

/**
 * `data` of a successful answer.
 *
 * @throws SignupError read from `error.type` if it is there, else from NXCloud's `code`, else from the HTTP status.
 */
export function readAnswer<Data extends object>(action: Action, response: Response, text: string): Data {
  const answer = parsed(text)
  if (response.ok && answer?.code === 0) return (answer.data ?? {}) as Data

  const { error, code, message } = answer ?? {}
  // A code that is newer than this page is kept: whoever shows it falls back to `unavailable`.
  const type = error?.type
    ? (error.type as ErrorCode)
    : typeof code === 'number' && code !== 0
      ? errorOfUpstreamCode(action, code, String(message))
      : statusError(action, response.status)
  const retryAfter = count(error?.retry_after) ?? retryAfterSeconds(response.headers.get('retry-after'))
  throw new SignupError(type, {
    message,
    retryAfter,
    retryAt: retryAfter === undefined ? undefined : now() + retryAfter * 1000,
    attemptsLeft: count(error?.attempts_left),
    data: answer?.data ?? undefined,
  })
}
