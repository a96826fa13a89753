import type { RepeatableRequest } from '../idempotency/idempotency'
import { afterAsking } from './after-asking'
import type { Call } from './call'

/** A call as one that may come again under its `Idempotency-Key`. */
export const repeatable = (call: Call, asks: readonly string[]): RepeatableRequest => ({
  key: call.request.headers.get('idempotency-key') ?? undefined,
  subject: call.subject,
  asks,
  signal: call.signal,
  afterwards: (write) => afterAsking(call, write),
})
