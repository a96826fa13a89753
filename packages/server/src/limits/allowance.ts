import type { SignupStore } from './signup-store'

/** One place taken out of a limited number of them. */
export interface Taken {
  over: boolean
  count: number
  /** Seconds until the window ends, rounded up. */
  secondsLeft: number
  /** As if it had never been taken. */
  giveBack: () => Promise<void>
}

export interface Allowance {
  store: SignupStore
  key: string
  limit: number
  /** Length of the window, which begins with the first one taken. */
  seconds: number
  now: () => number
}

/** Takes one place, atomically among everybody who shares the store. What is over the limit was given back already. */
export async function take({ store, key, limit, seconds, now }: Allowance): Promise<Taken> {
  const startedAt = now()
  const { count, msLeft } = await store.add(key, seconds)
  const taken: Taken = {
    over: count > limit,
    count,
    secondsLeft: Math.max(1, Math.ceil(msLeft / 1000)),
    async giveBack() {
      // A counter that has ended, or is about to, would begin its next window below zero.
      if (now() - startedAt < msLeft - 1000) await store.add(key, seconds, -1)
    },
  }
  if (taken.over) await taken.giveBack()
  return taken
}
