import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

/** Pauses of one number that can be remembered at once: requests that were under way together. */
const remembered = 10

export interface NumberHolds {
  /** WhatsApp has paused the number: nobody asks for it before the time is over. */
  hold: (number: string, seconds: number) => Promise<void>
  /** Seconds until the number may be asked for again, rounded up; 0 where it may. */
  secondsLeft: (number: string) => Promise<number>
}

/** Numbers that WhatsApp throttles: every further request, from whatever page, would make the pause longer. */
export function createNumberHolds({ store, keyOf }: { store: SignupStore; keyOf: LimitKey }): NumberHolds {
  const keyFor = (number: string) => keyOf('hold', number)
  return {
    async hold(number, seconds) {
      await take({ store, key: keyFor(number), limit: remembered, seconds })
    },
    secondsLeft: async (number) => Math.ceil((await store.peek(keyFor(number), 1)).waitMs / 1000),
  }
}
