import type { PolicySettings } from '../policy/policy'
import { addressBlock } from './address-block'
import { take, type Taken } from './allowance'
import { createCooldown } from './cooldown'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

const hour = 3600
const day = 86_400

/** The policy's key of a limit on sending. */
export type SendLimit =
  'resendSeconds' | 'perNumberPerDay' | 'perPrefixPerHour' | 'perIpPerHour' | 'perSubjectPerHour' | 'perDay'

/** For whom a code is asked. What is not known is not limited by. */
export interface SendRequest {
  e164: string
  ip: string | undefined
  subject: string | undefined
}

export type Reservation =
  | {
      granted: true
      /** Seconds until the next code to this number, counted from now. */
      seconds: number
      /** For a request that certainly sent nothing: every limit as if it had never been made. */
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
  now: () => number
}

interface Window {
  name: SendLimit
  limit: number | null
  seconds: number
  of: (request: SendRequest) => string | undefined
}

const windowsOf = (policy: PolicySettings): Window[] => [
  { name: 'perNumberPerDay', limit: policy.perNumberPerDay, seconds: day, of: ({ e164 }) => e164 },
  {
    name: 'perPrefixPerHour',
    limit: policy.perPrefixPerHour,
    seconds: hour,
    of: ({ e164 }) => e164.slice(0, -4),
  },
  {
    name: 'perIpPerHour',
    limit: policy.perIpPerHour,
    seconds: hour,
    of: ({ ip }) => (ip === undefined ? undefined : addressBlock(ip)),
  },
  { name: 'perSubjectPerHour', limit: policy.perSubjectPerHour, seconds: hour, of: ({ subject }) => subject },
  { name: 'perDay', limit: policy.perDay, seconds: day, of: () => 'all' },
]

export function createSendLimits({ store, keyOf, policy, now }: SendLimitOptions): SendLimits {
  const cooldown = createCooldown({ store, keyOf, schedule: policy.resendSeconds, now })
  const windows = windowsOf(policy)

  const takeAll = (request: SendRequest) =>
    Promise.all(
      windows.flatMap(({ name, limit, seconds, of }) => {
        const value = of(request)
        if (limit === null || value === undefined) return []
        const taking = take({ store, key: keyOf(name, value), limit, seconds, now })
        return [taking.then((taken) => ({ name, limit, taken }))]
      }),
    )

  /** What keeps a number waiting beyond its cooldown, once its codes of the day are used up. */
  const daysRest = async (e164: string): Promise<number | undefined> => {
    if (policy.perNumberPerDay === null) return undefined
    const counted = await store.read(keyOf('perNumberPerDay', e164))
    return counted && counted.count >= policy.perNumberPerDay ? Math.ceil(counted.msLeft / 1000) : undefined
  }

  return {
    async reserve(request) {
      // First and alone: of 20 requests at once the 19 that are turned away here must not use up the other limits.
      const wait = await cooldown.reserve(request.e164)
      if (!wait.granted) {
        const rest = await daysRest(request.e164)
        return rest !== undefined && rest > wait.retryAfter
          ? { granted: false, limit: 'perNumberPerDay', retryAfter: rest }
          : { granted: false, limit: 'resendSeconds', retryAfter: wait.retryAfter }
      }
      const all = await takeAll(request)
      const giveBack = async (taken: readonly Taken[]) => {
        await Promise.all([wait.giveBack(), ...taken.map((one) => one.giveBack())])
      }
      const [longest] = all
        .filter(({ taken }) => taken.over)
        .toSorted((a, b) => b.taken.secondsLeft - a.taken.secondsLeft)
      if (longest) {
        await giveBack(all.flatMap(({ taken }) => (taken.over ? [] : [taken])))
        return { granted: false, limit: longest.name, retryAfter: longest.taken.secondsLeft }
      }
      const ofNumber = all.find(({ name }) => name === 'perNumberPerDay')
      const last = ofNumber && ofNumber.taken.count >= ofNumber.limit ? ofNumber.taken.secondsLeft : 0
      return {
        granted: true,
        seconds: Math.max(wait.seconds, last),
        giveBack: () => giveBack(all.map(({ taken }) => taken)),
      }
    },
  }
}
