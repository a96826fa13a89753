import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

/** A day without a send, and the schedule starts over. */
const memorySeconds = 86_400

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
  reserve: (e164: string) => Promise<Wait>
}

export interface CooldownOptions {
  store: SignupStore
  keyOf: LimitKey
  /** Seconds to wait after the first, second, … send of a day; the last one stays. `null`: no wait. */
  schedule: readonly number[] | null
  now: () => number
}

const noWait: Wait = { granted: true, seconds: 0, giveBack: () => Promise.resolve() }

/** The wait between two sends to one number, whatever the method: SMS and voice share WhatsApp's budget. */
export function createCooldown({ store, keyOf, schedule, now }: CooldownOptions): Cooldown {
  return {
    async reserve(e164) {
      if (!schedule) return noWait
      const waitKey = keyOf('cooldown', e164)
      const stepKey = keyOf('sends', e164)
      const before = await store.read(stepKey)
      const step = before?.count ?? 0
      const seconds = schedule[Math.min(step, schedule.length - 1)] ?? 0
      const startedAt = now()
      const { count, msLeft } = await store.add(waitKey, seconds)
      if (count > 1) return { granted: false, retryAfter: Math.max(1, Math.ceil(msLeft / 1000)) }

      // Only the one who was granted gets here, so nobody else writes the step.
      await store.write(stepKey, step + 1, memorySeconds)
      return {
        granted: true,
        seconds,
        async giveBack() {
          // Once the wait is over the key may be another request's.
          if (now() - startedAt >= seconds * 1000) return
          if (before) await store.write(stepKey, step, Math.max(1, Math.ceil(before.msLeft / 1000)))
          else await store.remove(stepKey)
          await store.remove(waitKey)
        },
      }
    },
  }
}
