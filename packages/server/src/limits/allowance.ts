import { base64url } from 'jose'
import type { SignupStore } from './signup-store'

/** One place of a limited number of them, or none. */
export interface Taken {
  over: boolean
  /** Places taken now, this one included. */
  count: number
  /** Seconds until a place is free, rounded up; 0 where one is. */
  secondsLeft: number
  /** As if it had never been taken. */
  giveBack: () => Promise<void>
}

export interface Allowance {
  store: SignupStore
  key: string
  limit: number
  /** How long the place is taken. */
  seconds: number
}

/** Takes one place if one is free, atomically among everyone who shares the store. */
export async function take({ store, key, limit, seconds }: Allowance): Promise<Taken> {
  // 72 random bits: a million places of one window are all different, and short keys keep Redis small.
  const id = base64url.encode(globalThis.crypto.getRandomValues(new Uint8Array(9)))
  const { granted, count, waitMs } = await store.consume(key, { id, limit, seconds })
  return {
    over: !granted,
    count,
    secondsLeft: Math.ceil(waitMs / 1000),
    giveBack: () => (granted ? store.refund(key, id) : Promise.resolve()),
  }
}
