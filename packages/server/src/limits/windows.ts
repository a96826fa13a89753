import { take, type Taken } from './allowance'
import type { SignupStore } from './signup-store'

/** A policy's limit on one thing: an address, a number, a day. */
export interface Window<Name extends string> {
  /** The policy's key. */
  name: Name
  /** In the store. */
  key: string
  limit: number
  seconds: number
  /** Callers who have nothing to do with each other use it up together. */
  shared?: boolean | undefined
}

/** How far a shared window is used. */
export interface BudgetUse<Name extends string> {
  limit: Name
  used: number
  of: number
}

export type Places<Name extends string> =
  | {
      granted: true
      /** Shared windows that are used to four fifths with this place; each is named once in its own length. */
      nearlyUsed: readonly BudgetUse<Name>[]
      /** Seconds until the window has a place again, rounded up; 0 where it has one. */
      waitOf: (name: Name) => number
      /** As if none had been taken. */
      giveBack: () => Promise<void>
    }
  | {
      granted: false
      limit: Name
      /** Seconds after which the same request would be granted, rounded up. */
      retryAfter: number
    }

/** Part of a shared window at which whoever runs the service hears of it: there is still time to look. */
const nearly = 0.8

/**
 * Takes a place in every window, or in none.
 *
 * @param inTurn groups of windows; a group is asked once all before it have granted, so that a caller who has used up
 *   their own leaves no trace in the others.
 */
export async function takePlaces<Name extends string>(
  store: SignupStore,
  inTurn: readonly (readonly Window<Name>[])[],
): Promise<Places<Name>> {
  const all: { window: Window<Name>; taken: Taken }[] = []
  const giveBack = async () => void (await Promise.all(all.map(({ taken }) => taken.giveBack())))
  for (const windows of inTurn) {
    const takes = windows.map(async (window) => ({ window, taken: await take({ store, ...window }) }))
    all.push(...(await Promise.all(takes)))
    const refusing = all.find(({ taken }) => taken.over)
    if (refusing) {
      await giveBack()
      const own = { limit: refusing.window.name, retryAfter: Math.max(1, refusing.taken.secondsLeft) }
      return { granted: false, ...((await longestWait(store, inTurn.flat())) ?? own) }
    }
  }
  return {
    granted: true,
    nearlyUsed: await nearlyUsed(store, all),
    waitOf: (name) =>
      Math.max(0, ...all.map(({ window, taken }) => (window.name === name ? taken.secondsLeft : 0))),
    giveBack,
  }
}

/** Which of the windows would refuse for longest; takes nothing. */
export async function longestWait<Name extends string>(
  store: SignupStore,
  windows: readonly Window<Name>[],
): Promise<{ limit: Name; retryAfter: number } | undefined> {
  const used = await Promise.all(
    windows.map(async ({ name, key, limit }) => ({ name, ...(await store.peek(key, limit)) })),
  )
  return used
    .filter(({ waitMs }) => waitMs > 0)
    .map(({ name, waitMs }) => ({ limit: name, retryAfter: Math.ceil(waitMs / 1000) }))
    .toSorted((a, b) => b.retryAfter - a.retryAfter)[0]
}

async function nearlyUsed<Name extends string>(
  store: SignupStore,
  all: readonly { window: Window<Name>; taken: Taken }[],
): Promise<BudgetUse<Name>[]> {
  // Not by the very place that made it so: a later group may have refused that one, when others were further already.
  const reached = all.filter(
    ({ window, taken }) => window.shared && taken.count >= Math.ceil(window.limit * nearly),
  )
  const first = await Promise.all(
    reached.map(({ window: { key, seconds } }) => take({ store, key: `${key}:nearly`, limit: 1, seconds })),
  )
  return reached
    .filter((_, at) => !first[at]?.over)
    .map(({ window, taken }) => ({ limit: window.name, used: taken.count, of: window.limit }))
}
