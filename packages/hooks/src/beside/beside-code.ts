import type { RefObject } from 'react'
import type { FlowStore } from '../flow/use-verify-flow'
import { attemptResumed } from '../verify/verify-requests'
import { receiveCode } from './receive-code'
import { followHistory } from './step-history'

export interface BesideCode {
  id: string
  /** Whether the step has entries in the browser's history. */
  history: boolean
  /** Of the code that was sent; `undefined` while there is none. */
  sentAt: number | undefined
  step: string
  /** Whether a text message is waited for. */
  listen: boolean
  /** Back, away from the code step. */
  leave(): void
  flow: FlowStore
  /** A code the browser has read from a message. */
  receive(code: string): unknown
}

/**
 * The browser's history, and its reading of messages, until `signal` ends it.
 *
 * @param latest for what is called and may have changed since.
 */
export async function goOnBesideCode(
  latest: RefObject<BesideCode>,
  atCode: boolean,
  listen: boolean,
  signal: AbortSignal,
): Promise<void> {
  const { id, history } = latest.current
  if (signal.aborted) return
  if (history) {
    void followHistory({
      id,
      atCode,
      signal,
      // A button may have led away already.
      leave: () => latest.current.step === 'code' && latest.current.leave(),
      resume: () => attemptResumed(latest.current.flow),
    })
  }
  if (!atCode || !listen || !('OTPCredential' in window) || !isSecureContext) return
  const code = await receiveCode(signal)
  if (code && !signal.aborted) latest.current.receive(code)
}
