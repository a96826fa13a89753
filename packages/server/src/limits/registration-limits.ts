import type { PolicySettings } from '../policy/policy'
import { createCooldown } from './cooldown'
import type { LimitKey } from './limit-key'
import { numberBudget } from './number-budget'
import type { SignupStore } from './signup-store'
import { takePlaces } from './windows'

export type RegistrationReservation =
  | {
      granted: true
      /** Seconds until the next registration of this number, counted from now, should this one be refused. */
      seconds: number
      /** NXCloud took it on: the next need not wait. */
      accept: () => Promise<void>
      /** For a request that never reached WhatsApp: as if it had never been made. */
      giveBack: () => Promise<void>
    }
  | {
      granted: false
      limit: 'resendSeconds' | 'perNumberPer72Hours'
      /** Seconds, rounded up. */
      retryAfter: number
    }

export interface RegistrationLimits {
  /** Takes the right to ask for one registration of a number, in its one form. */
  reserve: (number: string) => Promise<RegistrationReservation>
}

export interface RegistrationLimitOptions {
  store: SignupStore
  keyOf: LimitKey
  policy: Pick<PolicySettings, 'resendSeconds' | 'perNumberPer72Hours'>
}

/**
 * Registrations count for WhatsApp's budget of the number as sends do. After one that was refused the next has to wait as
 * after a send: a person who presses "Try again" a few times in a row would else use the budget of three days.
 */
export function createRegistrationLimits({
  store,
  keyOf,
  policy,
}: RegistrationLimitOptions): RegistrationLimits {
  const cooldown = createCooldown({
    store,
    keyOf,
    kind: 'registrationCooldown',
    schedule: policy.resendSeconds,
  })
  return {
    async reserve(number) {
      const wait = await cooldown.reserve(number)
      if (!wait.granted) return { granted: false, limit: 'resendSeconds', retryAfter: wait.retryAfter }
      const places = await takePlaces(store, [numberBudget(policy, keyOf, number)])
      if (!places.granted) {
        await wait.giveBack()
        return places
      }
      return {
        granted: true,
        seconds: Math.max(wait.seconds, places.waitOf('perNumberPer72Hours')),
        accept: wait.giveBack,
        giveBack: async () => void (await Promise.all([wait.giveBack(), places.giveBack()])),
      }
    },
  }
}
