import type { PolicySettings } from '../policy/policy'
import { addressBlock } from './address-block'
import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

const hour = 3600

export interface HandedChecks {
  /** Takes one try of an address; one that is not known is not limited by. `retryAfter` in seconds. */
  take: (ip: string | undefined) => Promise<{ over: false } | { over: true; retryAfter: number }>
}

export interface HandedChecksOptions {
  store: SignupStore
  keyOf: LimitKey
  policy: Pick<PolicySettings, 'perIpPerHour' | 'checksPerCode'>
  now: () => number
}

/**
 * Tries by links, whose callers nobody has signed in: an address has as many an hour as all the codes it may ask for have.
 * Beside the tries of code and number.
 */
export function createHandedChecks({ store, keyOf, policy, now }: HandedChecksOptions): HandedChecks {
  const { perIpPerHour, checksPerCode } = policy
  return {
    async take(ip) {
      if (ip === undefined || perIpPerHour === null || checksPerCode === null) return { over: false }
      const limit = perIpPerHour * checksPerCode
      const key = keyOf('handedChecks', addressBlock(ip))
      const { over, secondsLeft } = await take({ store, key, limit, seconds: hour, now })
      return over ? { over, retryAfter: secondsLeft } : { over }
    },
  }
}
