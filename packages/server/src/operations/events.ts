import type { ErrorCode, LineType, Method } from '@embedded-signup/contract'
import type { SendLimit } from '../limits/send-limits'
import type { NxcloudClient } from '../nxcloud/client'
import type { UpstreamOutcome } from '../nxcloud/outcome'
import type { ProviderResult } from '../providers/provider-result'
import type { Gate } from './gate'

/** What is known of a request so far; joins every event from then on. */
export interface RequestFacts {
  /** What was asked for: `getCode`. Only names of actions that exist. */
  action?: string
  /** Masked: `+62••••90`. */
  phone?: string
  /** ISO 3166-1 alpha-2; none for numbers of no country. */
  country?: string | undefined
  lineType?: LineType
  /** How the code was to come. */
  method?: Method
}

/** One step of a request. */
export type Step =
  /** `httpMethod` is `other` for what is not one of the usual ones. */
  | { type: 'requestReceived'; httpMethod: string }
  /** The adapter could not read the request, or its path or `Host` is not in its normal form. */
  | { type: 'requestUnreadable'; code: ErrorCode; detail: string }
  /** The right to send is taken, and counted. `waitSeconds` until the next send to the number. */
  | { type: 'sendReserved'; waitSeconds: number }
  /** A limit that everyone shares is used to four fifths; emitted once in the length of its window. */
  | {
      type: 'budgetNearlyUsed'
      /** The policy's key. */
      limit: SendLimit
      used: number
      of: number
    }
  /** The send stays counted. `certain` is false when NXCloud's answer got lost: the code may have been sent. */
  | { type: 'sendCommitted'; certain: boolean }
  /** No code was sent, but the send stays counted: WhatsApp counts what it refuses. */
  | { type: 'sendRefused' }
  /** The request never reached WhatsApp: counted as if it had never been asked for. */
  | { type: 'sendGivenBack' }
  | { type: 'upstreamAsked'; upstreamAction: keyof NxcloudClient }
  | {
      type: 'upstreamAnswered'
      upstreamAction: keyof NxcloudClient
      outcome: UpstreamOutcome['kind']
      result: ProviderResult['status']
      /** With `rejected`: whether WhatsApp counted the request all the same. */
      reached?: boolean
      /** Milliseconds, the corrected retry after 1004 included. */
      ms: number
      httpStatus?: number
      /** NXCloud's own `code`. */
      upstreamCode?: number
      /** NXCloud's own words; secrets, codes and numbers struck out. */
      upstreamMessage?: string
      /** Whether it is key, secret, clock or account: nothing the person at the page could mend. */
      setupFault: boolean
      /** What it means and how to mend it, in plain words. */
      explanation: string
    }
  /** The code was right. */
  | { type: 'numberVerified' }
  /** `by` tells which gate refused. `retryAfter` in seconds; `detail` is for the integrator. */
  | {
      type: 'requestRefused'
      by: Gate
      code: ErrorCode
      retryAfter?: number | undefined
      detail?: string | undefined
    }
  /** What nobody foresaw, or a store that is gone. Secrets are struck out of `cause`. */
  | { type: 'handlerFailed'; cause: string }
  /** The store failed after NXCloud had been asked: the answer went out, limits may be off. Secrets are struck out. */
  | { type: 'storeFailed'; cause: string }
  /** The last step of every request. `ms` since it was received; `code` when it failed. */
  | {
      type: 'requestAnswered'
      status: number
      code?: ErrorCode | undefined
      detail?: string | undefined
      ms: number
    }

/**
 * What the handler tells `onEvent`, as it happens. Holds no secret, no code, no full number and no address, so it may
 * go wherever logs and metrics go.
 */
export type SignupEvent =
  | (Step &
      RequestFacts & {
        /** Also the answer's `X-Request-Id`. */
        requestId: string
        /** Epoch milliseconds by the handler's clock. */
        at: number
      })
  /** NXCloud's `Date` header showed this machine's clock to be wrong. Milliseconds, positive when it is slow. */
  | { type: 'clockCorrected'; offsetMs: number; at: number }
  /** NXCloud was found to be away: for a while nothing is sent to it but a call that tries whether it is back. It is. */
  | { type: 'circuitOpened' | 'circuitClosed'; at: number }
