import { canonicalPhone } from '@embedded-signup/contract/phone'
import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import type { Holder } from './tickets'

/**
 * Seconds for which it is remembered that a subject proved a number: 90 days. A person who comes back later is answered
 * like a stranger.
 */
export const provenSeconds = 90 * 86_400

export interface ProvenNumbers {
  /** The subject entered the number's code. */
  add: (holder: Holder) => Promise<void>
  /** Whether this subject has proved that the number is theirs. Never where everybody is one subject. */
  has: (holder: Holder) => Promise<boolean>
}

export interface ProvenNumbersOptions {
  store: SignupStore
  keyOf: LimitKey
  /** Whether `authorize` tells subjects apart. */
  authorized: boolean
}

/** Who has proved which number: some answers are for them alone, and strangers cannot use up what is kept for them. */
export function createProvenNumbers({ store, keyOf, authorized }: ProvenNumbersOptions): ProvenNumbers {
  // Neighbouring lines can share a limit. What one of them has proved says nothing about the other.
  const keyFor = ({ e164, subject }: Holder) =>
    keyOf('proven', JSON.stringify([canonicalPhone(e164), subject]))
  return {
    async add(holder) {
      if (authorized) await store.keep(keyFor(holder), 'proven', provenSeconds)
    },
    has: async (holder) => authorized && (await store.find(keyFor(holder))) !== undefined,
  }
}
