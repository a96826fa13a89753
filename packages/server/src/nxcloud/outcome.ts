/**
 * Every way a call to NXCloud can end, as the wire shows it. What it proves about the request is `resultOf`'s to say.
 */
export type UpstreamOutcome<Data = unknown> =
  | Answered<Data>
  /** Not even tried: NXCloud fails or is slow, and one more call would make matters worse. `retryAfter` in seconds. */
  | {
      kind: 'not_sent'
      reason: 'circuit_open' | 'too_many_calls' | 'backing_off' | 'caller_left'
      retryAfter: number
    }
  /** No connection came about, so nothing was sent. `reason` is the system's code: `ECONNREFUSED`. */
  | { kind: 'refused_connection'; reason: string; cause: unknown }
  /** The connection ended before the whole answer was here; NXCloud may have acted. */
  | { kind: 'cut'; reason: string; cause: unknown }
  /** No whole answer within `timeoutMs`; NXCloud may have acted. */
  | { kind: 'timed_out'; timeoutMs: number }
  /** An answer that is not NXCloud's JSON: a gateway's page, JSON that breaks off, nothing at all. */
  | { kind: 'not_json'; httpStatus: number; retryAfter?: number | undefined }
  /** An answer beyond `maxAnswerBytes`, dropped unread. */
  | { kind: 'too_large'; httpStatus: number }
  /** A redirect, not followed: the signed request is for the base URL alone. */
  | { kind: 'redirected'; httpStatus: number }

export interface Answered<Data = unknown> {
  kind: 'answered'
  httpStatus: number
  /** 0 is success. */
  code: number
  /** NXCloud's own words; may repeat what was sent, so it is redacted before it is logged. */
  message: string
  /** `null` where NXCloud gave none, or not the shape it documents. */
  data: Data | null
  /** Seconds, out of the answer's `Retry-After`, where there was one. */
  retryAfter?: number | undefined
}
