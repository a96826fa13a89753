import type { ErrorCode } from '@embedded-signup/contract'

/**
 * How a request to a provider ended, and how far it got.
 *
 * - `ok`: the provider did what was asked.
 * - `rejected`: it did not. `reached` says whether WhatsApp or the carrier counted the request all the same; limits that
 *   protect a number or money are refunded only where it did not.
 * - `unknown`: nobody knows. A time-out, a cut connection, a gateway's error page, an answer that breaks off.
 */
export type ProviderResult<Data = unknown> =
  | {
      status: 'ok'
      data: Data
      /** Opaque state of the provider that later requests for the same number need. */
      ref?: string | undefined
    }
  | {
      status: 'rejected'
      code: ErrorCode
      reached: boolean
      /** Seconds until the same request may succeed, where the provider named them or they are known. */
      retryAfterSeconds?: number | undefined
    }
  | { status: 'unknown' }
