import type { Log, LogFields } from '../log/log'
import type { SignupEvent } from './events'

/** The events that are worth a line, as lines. The others are for metrics and audits. */
export function writeEvent(log: Log, event: SignupEvent): void {
  switch (event.type) {
    case 'requestAnswered':
      return log.info(
        {
          event: 'answered',
          ...about(event),
          status: event.status,
          error: event.code,
          detail: event.detail,
          ms: event.ms,
        },
        `${event.action ?? 'unknown'} ${event.code ?? 'ok'}`,
      )
    case 'upstreamAnswered': {
      if (event.result === 'ok') return
      const { upstreamAction, outcome, httpStatus, upstreamCode, upstreamMessage, ms } = event
      return log[levelOf(event)](
        {
          event: 'upstream_failed',
          ...about(event),
          upstream_action: upstreamAction,
          outcome,
          upstream_status: httpStatus,
          upstream_code: upstreamCode,
          upstream_message: upstreamMessage,
          ms,
        },
        event.explanation,
      )
    }
    case 'requestUnreadable':
      return log.warn(
        { event: 'request_unreadable', ...about(event), error: event.code, detail: event.detail },
        'A request was refused unread. Browsers and proxies send none like it: it is a scanner, an attack, or an adapter that does not fit.',
      )
    case 'handlerFailed':
      return log.error(
        { event: 'handler_failed', ...about(event), cause: event.cause },
        'The handler failed and answered that the service is unavailable. If the cause is the store, see that it is reachable.',
      )
    case 'storeFailed':
      return log.error(
        { event: 'store_failed', ...about(event), cause: event.cause },
        'The store failed after NXCloud had been asked. The answer went out, but a limit was not settled.',
      )
    case 'budgetNearlyUsed':
      return log.warn(
        { event: 'budget_nearly_used', ...about(event), limit: event.limit, used: event.used, of: event.of },
        `policy.${event.limit} is used to four fifths (${event.used} of ${event.of}). Beyond it everyone is refused: see whether the requests are honest ones, then raise it, or limit where they come from.`,
      )
    case 'clockCorrected':
      return log.warn(
        { event: 'clock_corrected', offset_ms: event.offsetMs },
        "This machine's clock differs from NXCloud's by more than it allows. Requests are corrected; set the clock (NTP).",
      )
    case 'circuitOpened':
      return log.error(
        { event: 'circuit_opened' },
        'Most of the last calls to NXCloud had no proper end. Until one succeeds, calls are refused at once instead of each waiting for its time-out. See the failed calls before; `embedded-signup-server doctor` looks at the way there.',
      )
    case 'circuitClosed':
      return log.warn({ event: 'circuit_closed' }, 'NXCloud answers again.')
    case 'requestReceived':
    case 'requestRefused':
    case 'sendReserved':
    case 'sendCommitted':
    case 'sendRefused':
    case 'sendGivenBack':
    case 'upstreamAsked':
    case 'numberVerified':
  }
}

type OfRequest = Extract<SignupEvent, { requestId: string }>

const about = ({ requestId, action, phone, country, lineType, method }: OfRequest): LogFields => ({
  request_id: requestId,
  action,
  phone,
  country,
  line_type: lineType,
  method,
})

/** Set-up faults want somebody today; a wrong code is everyday business. */
function levelOf(event: Extract<SignupEvent, { type: 'upstreamAnswered' }>): keyof Log {
  if (event.setupFault) return 'error'
  const { upstreamAction, upstreamCode, httpStatus } = event
  // 429 is the integrator calling too often, whatever the code.
  const isWrongCode = upstreamAction === 'checkCode' && (upstreamCode === -1 || upstreamCode === 9099)
  return isWrongCode && httpStatus !== 429 ? 'info' : 'warn'
}
