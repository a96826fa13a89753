import type { Method } from '@embedded-signup/contract'
import type { PolicySettings } from '../policy/policy'
import { addressBlocks } from './address-block'
import { createCooldown } from './cooldown'
import type { LimitKey } from './limit-key'
import { numberWindows, type NumberRequest } from './number-shares'
import type { SignupStore } from './signup-store'
import { longestWait, takePlaces, type BudgetUse, type Window } from './windows'

const hour = 3600
const day = 86_400

/** The policy's key of a limit on sending. */
export type SendLimit =
  | 'resendSeconds'
  | 'perNumberPerDay'
  | 'perNumberPer72Hours'
  | 'perPrefixPerHour'
  | 'perIpPerHour'
  | 'perSubjectPerHour'
  | 'perDay'
  | 'perCountryPerDay'
  | 'voicePerDay'

/** For whom a code is asked. */
export interface SendRequest extends NumberRequest {
  /** ISO 3166-1 alpha-2. */
  country: string
  method: Method
  /** `undefined`: not known; all such requests share one limit. */
  ip: string | undefined
}

export type Reservation =
  | {
      granted: true
      /** Seconds until the next code to this number, counted from now. */
      seconds: number
      /** Shared limits that are used to four fifths with this code. */
      nearlyUsed: readonly BudgetUse<SendLimit>[]
      /** For a request that never reached WhatsApp: every limit as if it had never been made. */
      giveBack: () => Promise<void>
    }
  | {
      granted: false
      limit: SendLimit
      /** Seconds after which the same request would be granted, rounded up. */
      retryAfter: number
    }

export interface SendLimits {
  /** Takes the right to send one code out of every limit, or out of none. */
  reserve: (request: SendRequest) => Promise<Reservation>
}

export interface SendLimitOptions {
  store: SignupStore
  keyOf: LimitKey
  policy: PolicySettings
}

export function createSendLimits({ store, keyOf, policy }: SendLimitOptions): SendLimits {
  const cooldown = createCooldown({ store, keyOf, kind: 'cooldown', schedule: policy.resendSeconds })

  const windowsOf = (
    name: Exclude<SendLimit, 'resendSeconds'>,
    limit: number | null | undefined,
    seconds: number,
    of: string | undefined,
    shared = false,
  ): Window<SendLimit>[] =>
    typeof limit !== 'number' || of === undefined
      ? []
      : [{ name, key: keyOf(name, of), limit, seconds, shared }]

  /** The caller's own windows and everyone's: a caller who has used them up can fill the store with no more keys. */
  const callersWindows = ({ ip, subject, country, method }: SendRequest): Window<SendLimit>[] => [
    ...addressBlocks(ip).flatMap(({ name, times }) =>
      windowsOf(
        'perIpPerHour',
        policy.perIpPerHour === null ? null : policy.perIpPerHour * times,
        hour,
        name,
        ip === undefined,
      ),
    ),
    ...windowsOf('perSubjectPerHour', policy.perSubjectPerHour, hour, subject),
    ...windowsOf('perDay', policy.perDay, day, 'all', true),
    ...windowsOf('perCountryPerDay', countryLimit(policy, country), day, country, true),
    ...(method === 'voice' ? windowsOf('voicePerDay', policy.voicePerDay, day, 'all', true) : []),
  ]

  const numbersWindows = (request: SendRequest): Window<SendLimit>[] => [
    ...numberWindows(policy, keyOf, request),
    // Whoever has proved one number of a block is not working through the block.
    ...(request.proven
      ? []
      : windowsOf('perPrefixPerHour', policy.perPrefixPerHour, hour, request.number.slice(0, -4), true)),
  ]

  return {
    async reserve(request) {
      const inTurn = [callersWindows(request), numbersWindows(request)]
      // First and alone: of 20 requests at once the 19 that are turned away here must not use up the other limits.
      const wait = await cooldown.reserve(request.number)
      if (!wait.granted) {
        const longest = await longestWait(store, inTurn.flat())
        return longest && longest.retryAfter > wait.retryAfter
          ? { granted: false, ...longest }
          : { granted: false, limit: 'resendSeconds', retryAfter: wait.retryAfter }
      }
      const places = await takePlaces(store, inTurn)
      if (!places.granted) {
        await wait.giveBack()
        return places
      }
      return {
        granted: true,
        seconds: Math.max(
          wait.seconds,
          places.waitOf('perNumberPerDay'),
          places.waitOf('perNumberPer72Hours'),
        ),
        nearlyUsed: places.nearlyUsed,
        giveBack: async () => void (await Promise.all([wait.giveBack(), places.giveBack()])),
      }
    },
  }
}

const countryLimit = ({ perCountryPerDay: limits }: PolicySettings, country: string) =>
  typeof limits === 'object' && limits !== null ? (limits[country] ?? limits['others']) : limits
