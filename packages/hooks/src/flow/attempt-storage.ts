import { now } from '../time/clock'
import { createSessionRecord } from './session-record'
import type { Attempt } from './verify-flow'

/** How long a stored attempt is worth resuming, in ms: a code of WhatsApp lives about ten minutes, a ticket thirty. */
const lifeMs = 30 * 60_000

/** Longer than any lockout, in ms; what is beyond is no deadline. */
const longestWait = 1e10

const isMethod = (value: unknown) => value === 'sms' || value === 'voice'

/**
 * Keeps number, method, ticket and deadline in `sessionStorage`; never the code, never the proof.
 *
 * @param key `undefined` keeps it nowhere.
 */
export const createAttemptStorage = (key: string | undefined) =>
  createSessionRecord<Attempt>(key, (stored) => {
    // Where a text or a list is something else, this throws, and the record is not believed either.
    const { phone, display, method, methods, sentAt, resendAt } = stored as Attempt
    const wait = resendAt - sentAt
    const fits =
      /^\+\d+$/.test(phone.trim()) &&
      display.trim() &&
      [method, ...methods].every(isMethod) &&
      now() < sentAt + lifeMs &&
      wait < longestWait
    // A clock that was set back since must not lengthen the wait.
    return fits ? { ...(stored as Attempt), resendAt: Math.min(resendAt, now() + wait) } : undefined
  })
