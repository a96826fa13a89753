import type { PolicySettings } from '../policy/policy'
import { addressBlocks } from './address-block'
import { take, type Taken } from './allowance'
import { createCooldown } from './cooldown'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

const hour = 3600
const day = 86_400

/** The policy's key of a limit on sending. */
export type SendLimit =
  'resendSeconds' | 'perNumberPerDay' | 'perPrefixPerHour' | 'perIpPerHour' | 'perSubjectPerHour' | 'perDay'

/** For whom a code is asked. */
export interface SendRequest {
  e164: string
  /** `undefined`: not known; all such requests share one limit. */
  ip: string | undefined
  /** `undefined`: nobody in particular, who has no limit of their own. */
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
}

interface Window {
  name: SendLimit
  limit: number | null
  seconds: number
  /** What is counted together; `times` the limit where it is a block of several. */
  of: (request: SendRequest) => readonly { name: string; times: number }[]
}

const alone = (name: string | undefined) => (name === undefined ? [] : [{ name, times: 1 }])

/** The caller's own windows and everybody's: a caller who has used them up can fill the store with no more keys. */
const callersWindows = (policy: PolicySettings): Window[] => [
  {
    name: 'perIpPerHour',
    limit: policy.perIpPerHour,
    seconds: hour,
    of: ({ ip }) => addressBlocks(ip),
  },
  {
    name: 'perSubjectPerHour',
    limit: policy.perSubjectPerHour,
    seconds: hour,
    of: ({ subject }) => alone(subject),
  },
  { name: 'perDay', limit: policy.perDay, seconds: day, of: () => alone('all') },
]

const numbersWindows = (policy: PolicySettings): Window[] => [
  { name: 'perNumberPerDay', limit: policy.perNumberPerDay, seconds: day, of: ({ e164 }) => alone(e164) },
  {
    name: 'perPrefixPerHour',
    limit: policy.perPrefixPerHour,
    seconds: hour,
    of: ({ e164 }) => alone(e164.slice(0, -4)),
  },
]

export function createSendLimits({ store, keyOf, policy }: SendLimitOptions): SendLimits {
  const cooldown = createCooldown({ store, keyOf, schedule: policy.resendSeconds })
  const inTurn = [callersWindows(policy), numbersWindows(policy)]

  const keysOf = (windows: readonly Window[], request: SendRequest) =>
    windows.flatMap(({ name, limit, seconds, of }) =>
      limit === null
        ? []
        : of(request).map((block) => ({
            name,
            limit: limit * block.times,
            seconds,
            key: keyOf(name, block.name),
          })),
    )

  /** What would refuse the request for longest, without taking anything. */
  const longestWait = async (request: SendRequest) => {
    const windows = keysOf(inTurn.flat(), request)
    const used = await Promise.all(
      windows.map(async ({ name, key, limit }) => ({ name, ...(await store.peek(key, limit)) })),
    )
    return used
      .filter(({ waitMs }) => waitMs > 0)
      .map(({ name, waitMs }) => ({ limit: name, retryAfter: Math.ceil(waitMs / 1000) }))
      .toSorted((a, b) => b.retryAfter - a.retryAfter)[0]
  }

  return {
    async reserve(request) {
      // First and alone: of 20 requests at once the 19 that are turned away here must not use up the other limits.
      const wait = await cooldown.reserve(request.e164)
      if (!wait.granted) {
        const longest = await longestWait(request)
        return longest && longest.retryAfter > wait.retryAfter
          ? { granted: false, ...longest }
          : { granted: false, limit: 'resendSeconds', retryAfter: wait.retryAfter }
      }
      const all: { name: SendLimit; limit: number; taken: Taken }[] = []
      const giveBack = async () => {
        const taken = all.filter((one) => !one.taken.over)
        await Promise.all([wait.giveBack(), ...taken.map((one) => one.taken.giveBack())])
      }
      for (const windows of inTurn) {
        const takes = keysOf(windows, request).map(async ({ name, limit, seconds, key }) => ({
          name,
          limit,
          taken: await take({ store, key, limit, seconds }),
        }))
        all.push(...(await Promise.all(takes)))
        const refusing = all.find(({ taken }) => taken.over)
        if (refusing) {
          const own = { limit: refusing.name, retryAfter: refusing.taken.secondsLeft }
          await giveBack()
          const longest = (await longestWait(request)) ?? own
          return { granted: false, ...longest }
        }
      }
      const last = all.find(({ name }) => name === 'perNumberPerDay')?.taken.secondsLeft ?? 0
      return { granted: true, seconds: Math.max(wait.seconds, last), giveBack }
    },
  }
}
