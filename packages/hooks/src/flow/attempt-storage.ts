import { now } from '../time/clock'
import type { Attempt } from './verify-flow'

/** How long a stored attempt is worth resuming, in ms: a code of WhatsApp lives about ten minutes, a ticket thirty. */
const lifeMs = 30 * 60_000

/** Where an attempt outlives a reload. Storage that is off, full or blocked is as good as none. */
export interface AttemptStorage {
  read(): Attempt | undefined
  write(attempt: Attempt | undefined): void
}

export const noStorage: AttemptStorage = { read: () => undefined, write: () => {} }

/** Keeps number, method, ticket and deadline in `sessionStorage`; never the code, never the proof. */
export function createAttemptStorage(key: string): AttemptStorage {
  return {
    read() {
      try {
        const attempt = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Attempt | null
        if (
          !attempt ||
          !/^\+\d+$/.test(attempt.phone) ||
          !Array.isArray(attempt.methods) ||
          !(now() < attempt.sentAt + lifeMs)
        )
          return undefined
        // A clock that was set back since must not lengthen the wait.
        const waitMs = attempt.resendAt - attempt.sentAt
        return { ...attempt, resendAt: Math.min(attempt.resendAt, now() + waitMs) }
      } catch {
        return undefined
      }
    },
    write(attempt) {
      try {
        if (attempt) sessionStorage.setItem(key, JSON.stringify(attempt))
        else sessionStorage.removeItem(key)
      } catch {
        // Private windows and full storage: the attempt lives as long as the page.
      }
    },
  }
}
