import type { PolicySettings } from '../policy/policy'
import { addressBlocks } from './address-block'
import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

const hour = 3600
const tenMinutes = 600

/** What may reach NXCloud, or a vendor of challenges, on behalf of a page. */
export type AttemptAction = 'getCode' | 'checkCode' | 'createClient' | 'status' | 'handOff' | 'login'

/** The policy's key of a limit on attempts. */
export type AttemptLimit =
  'attemptsPerIpPerHour' | 'attemptsPerSubjectPerHour' | 'attemptsPerNumberPer10Minutes'

/**
 * A page asks for the status of a registration 17 times in its first six minutes, then every half minute, and so does each
 * tab. So it has more of them, in a shorter time: what a window holds takes memory.
 */
const ofStatus = { times: 5, window: 0.1 }
const ofAnyOther = { times: 1, window: 1 }

export interface AttemptRequest {
  action: AttemptAction
  /** `undefined`: not known; all such requests share one limit. */
  ip: string | undefined
  /** `undefined`: nobody in particular, who has no limit of their own. */
  subject: string | undefined
  /** The phone's one form; `undefined` where the action concerns no number. */
  number: string | undefined
}

export type AttemptAnswer =
  | { granted: true }
  | {
      granted: false
      limit: AttemptLimit
      /** Seconds, rounded up. */
      retryAfter: number
    }

export interface Attempts {
  /** Counts an attempt, or refuses it. Nothing refunds one: what happens to it later is another limit's to say. */
  count: (request: AttemptRequest) => Promise<AttemptAnswer>
}

export interface AttemptOptions {
  store: SignupStore
  keyOf: LimitKey
  policy: Pick<PolicySettings, AttemptLimit>
}

/**
 * How often anything may be tried, whether it succeeds, is refused or costs nothing: the limits on sends and registrations
 * give back what was refused, so that they alone would let requests that are refused go on without end.
 *
 * The caller's own windows come first: who has used them up counts for no number. A number's window is the shortest, and
 * wider than what one address or one subject has, since strangers can use it up.
 */
export function createAttempts({ store, keyOf, policy }: AttemptOptions): Attempts {
  return {
    async count({ action, ip, subject, number }) {
      const windows: { limit: AttemptLimit; of: string | undefined; seconds: number; blocks?: number }[] = [
        ...addressBlocks(ip).map((block) => ({
          limit: 'attemptsPerIpPerHour' as const,
          of: block.name,
          seconds: hour,
          blocks: block.times,
        })),
        { limit: 'attemptsPerSubjectPerHour', of: subject, seconds: hour },
        { limit: 'attemptsPerNumberPer10Minutes', of: number, seconds: tenMinutes },
      ]
      const { times, window } = action === 'status' ? ofStatus : ofAnyOther
      for (const { limit: name, of, seconds, blocks = 1 } of windows) {
        const allowed = policy[name]
        if (allowed === null || of === undefined) continue
        const taken = await take({
          store,
          key: keyOf(name, `${action} ${of}`),
          limit: allowed * blocks * times,
          seconds: seconds * window,
        })
        if (taken.over) return { granted: false, limit: name, retryAfter: Math.max(1, taken.secondsLeft) }
      }
      return { granted: true }
    },
  }
}
