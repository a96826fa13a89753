import { SignupError } from '@embedded-signup/contract'
import type { RepeatableRequest } from '../idempotency/idempotency'
import { addressBlocks } from '../limits/address-block'
import { afterAsking } from './after-asking'
import type { Call } from './call'

export interface Repeatable {
  /** What the request asks for. */
  asks: readonly string[]
  /** A secret of the request itself, by which its caller is known: the id of its ticket or link. */
  proof?: string | undefined
  /** How long the answer is of use, where that is less than it is kept. */
  usefulSeconds?: number | undefined
}

/** A call as one that may come again under its `Idempotency-Key`. */
export const repeatable = (call: Call, { asks, proof, usefulSeconds }: Repeatable): RepeatableRequest => ({
  key: call.request.headers.get('idempotency-key') ?? undefined,
  caller: proof === undefined ? callerOf(call) : [call.subject, 'proof', proof],
  asks,
  subject: subjectOf(call),
  ip: call.ip,
  usefulSeconds,
  signal: call.signal,
  afterwards: (write) => afterAsking(call, write),
})

/** Who is signed in; `undefined` where everybody is one subject, and behind a link. */
const subjectOf = ({ settings, subject }: Call) =>
  settings.authorize && subject !== '' ? subject : undefined

/**
 * What tells the caller of a request without a ticket apart. Without `authorize` a key that became known (in the log of a
 * proxy, or because it is guessed) must not be all it takes: the page sends a secret beside it; for pages of your own that
 * send none, the address has to be the same.
 */
function callerOf(call: Call): readonly string[] | undefined {
  const subject = subjectOf(call)
  if (subject !== undefined) return ['subject', subject]
  const secret = call.request.headers.get('idempotency-secret')
  if (secret !== null) {
    if (!/^[\x21-\x7e]{16,255}$/.test(secret)) {
      throw new SignupError('bad_request', {
        detail: 'Idempotency-Secret must be 16 to 255 visible ASCII characters.',
      })
    }
    return ['secret', secret]
  }
  return call.ip === undefined ? undefined : ['address', addressBlocks(call.ip)[0]?.name ?? call.ip]
}
