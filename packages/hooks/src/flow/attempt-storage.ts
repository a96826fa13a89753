import { now } from '../time/clock'
import { createSessionRecord } from './session-record'
import type { Attempt } from './verify-flow'

/** How long a stored attempt is worth resuming, in ms: a code of WhatsApp lives about ten minutes, a ticket thirty. */
const lifeMs = 30 * 60_000

/**
 * Keeps number, method, ticket and deadline in `sessionStorage`; never the code, never the proof.
 *
 * @param key `undefined` keeps it nowhere.
 */
export const createAttemptStorage = (key: string | undefined) =>
  createSessionRecord<Attempt>(key, (stored) => {
    const { phone, methods, sentAt = 0, resendAt = 0 } = stored
    if (!/^\+\d+$/.test(phone ?? '') || !Array.isArray(methods) || now() >= sentAt + lifeMs) return undefined
    // A clock that was set back since must not lengthen the wait.
    return { ...(stored as Attempt), resendAt: Math.min(resendAt, now() + resendAt - sentAt) }
  })
