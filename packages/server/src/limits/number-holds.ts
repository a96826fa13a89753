import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

/** Pauses of one number that can be remembered at once: requests that were under way together. */
const remembered = 10

/** What WhatsApp refused when it paused a number. */
export type HeldRequest = 'code' | 'registration'

export interface NumberHolds {
  /** WhatsApp has paused the number: nobody asks for it before the time is over. */
  hold: (number: string, request: HeldRequest, seconds: number) => Promise<void>
  /** Seconds until such a request may be made for the number again, rounded up; 0 where it may. */
  secondsLeft: (number: string, request: HeldRequest) => Promise<number>
}

/**
 * Numbers that WhatsApp throttles: every further request, from whatever page, would make the pause longer. A paused
 * registration holds up codes too. A refused code holds up no registration: only a verified number is registered, and for
 * one that is verified WhatsApp refuses every code in the words of a pause, so that any stranger could keep the owner from
 * registering by asking for one.
 */
export function createNumberHolds({ store, keyOf }: { store: SignupStore; keyOf: LimitKey }): NumberHolds {
  const keyFor = (number: string, request: HeldRequest) => keyOf('hold', `${request} ${number}`)
  const holding: Record<HeldRequest, readonly HeldRequest[]> = {
    code: ['code', 'registration'],
    registration: ['registration'],
  }
  return {
    async hold(number, request, seconds) {
      await take({ store, key: keyFor(number, request), limit: remembered, seconds })
    },
    async secondsLeft(number, request) {
      const waits = holding[request].map(async (by) => (await store.peek(keyFor(number, by), 1)).waitMs)
      return Math.ceil(Math.max(...(await Promise.all(waits))) / 1000)
    },
  }
}
