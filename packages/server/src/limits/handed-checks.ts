import type { PolicySettings } from '../policy/policy'
import { addressBlocks } from './address-block'
import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

const hour = 3600

export interface HandedChecks {
  /** Takes one try of an address; all that are not known share theirs. `retryAfter` in seconds. */
  take: (ip: string | undefined) => Promise<{ over: false } | { over: true; retryAfter: number }>
}

export interface HandedChecksOptions {
  store: SignupStore
  keyOf: LimitKey
  policy: Pick<PolicySettings, 'perIpPerHour' | 'checksPerCode'>
}

/**
 * Tries by links, whose callers nobody has signed in: an address has as many an hour as all the codes it may ask for have.
 * Beside the tries of code and number.
 */
export function createHandedChecks({ store, keyOf, policy }: HandedChecksOptions): HandedChecks {
  const { perIpPerHour, checksPerCode } = policy
  return {
    async take(ip) {
      if (perIpPerHour === null || checksPerCode === null) return { over: false }
      for (const { name, times } of addressBlocks(ip)) {
        const limit = perIpPerHour * checksPerCode * times
        const taken = await take({ store, key: keyOf('handedChecks', name), limit, seconds: hour })
        if (taken.over) return { over: true, retryAfter: taken.secondsLeft }
      }
      return { over: false }
    },
  }
}
