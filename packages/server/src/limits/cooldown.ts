import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

/** How long a send counts towards the wait after the next one. */
const memorySeconds = 86_400
/** Sends that are remembered: more than any schedule has steps. */
const remembered = 1000

export type Wait =
  | {
      granted: true
      /** Seconds until the next send, counted from now. */
      seconds: number
      /** For a request that certainly sent nothing: as if it had never been made. */
      giveBack: () => Promise<void>
    }
  | {
      granted: false
      /** Seconds, rounded up. */
      retryAfter: number
    }

export interface Cooldown {
  /** Takes the right to send one code. Among any number of calls at once, one is granted. */
  reserve: (number: string) => Promise<Wait>
}

export interface CooldownOptions {
  store: SignupStore
  keyOf: LimitKey
  /** What is paced: names the keys. */
  kind: 'cooldown' | 'registrationCooldown'
  /** Seconds to wait after the first, second, … send within a day; the last one stays. `null`: no wait. */
  schedule: readonly number[] | null
}

const noWait: Wait = { granted: true, seconds: 0, giveBack: () => Promise.resolve() }

/**
 * The wait between two requests for one number: two sends, whatever the method, since SMS and voice share WhatsApp's
 * budget; or two registrations.
 */
export function createCooldown({ store, keyOf, kind, schedule }: CooldownOptions): Cooldown {
  return {
    async reserve(number) {
      if (!schedule) return noWait
      const sendsKey = keyOf(`${kind}Steps`, number)
      const { count } = await store.peek(sendsKey, remembered)
      const seconds = schedule[Math.min(count, schedule.length - 1)] ?? 0
      const wait = await take({ store, key: keyOf(kind, number), limit: 1, seconds })
      if (wait.over) return { granted: false, retryAfter: wait.secondsLeft }
      const send = await take({ store, key: sendsKey, limit: remembered, seconds: memorySeconds })
      return {
        granted: true,
        seconds,
        giveBack: async () => void (await Promise.all([wait.giveBack(), send.giveBack()])),
      }
    },
  }
}
