import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

const day = 86_400
/** Tries a number has a day, in terms of those for one code: a new code resets the code's, never the number's. */
export const codesWorthOfTries = 3

export type Try =
  | {
      granted: true
      /** Tries that remain if this one was wrong; `undefined` where they are not limited. */
      left: number | undefined
      /** NXCloud did not judge the code: the try counts for nothing. */
      giveBack: () => Promise<void>
      /** Nobody knows whether NXCloud judged it: the code keeps its try, the number does not. */
      giveBackToCode: () => Promise<void>
      /** The code was right. */
      accept: () => Promise<void>
    }
  | {
      granted: false
      /** Seconds until the number has tries again; `undefined` when a new code is enough. */
      retryAfter: number | undefined
    }

export interface CheckLimits {
  /** Takes one try of the number's present code. */
  reserve: (e164: string) => Promise<Try>
  /** Tries that a code sent now would have; `0` with the seconds until there are some again. */
  ahead: (e164: string) => Promise<{ left: number | undefined; retryAfter?: number }>
  /** Tries that the present code has; `undefined` where they are not limited. */
  left: (e164: string) => Promise<number | undefined>
  /** A new code is, or may be, on its way. */
  renew: (e164: string) => Promise<void>
}

export interface CheckLimitOptions {
  store: SignupStore
  keyOf: LimitKey
  checksPerCode: number | null
  /** How long tries for a code are remembered: as long as a ticket lets codes be tried. */
  codeSeconds: number
}

const nothing = () => Promise.resolve()
const unlimited: Try = {
  granted: true,
  left: undefined,
  giveBack: nothing,
  giveBackToCode: nothing,
  accept: nothing,
}

/** Tries are counted by number, not by ticket: who asked for a code twice has no more tries for the second one. */
export function createCheckLimits({
  store,
  keyOf,
  checksPerCode: perCode,
  codeSeconds,
}: CheckLimitOptions): CheckLimits {
  if (perCode === null) {
    return {
      reserve: () => Promise.resolve(unlimited),
      ahead: () => Promise.resolve({ left: undefined }),
      left: () => Promise.resolve(undefined),
      renew: nothing,
    }
  }
  const perNumber = perCode * codesWorthOfTries
  const codeKey = (e164: string) => keyOf('codeTries', e164)
  const numberKey = (e164: string) => keyOf('numberTries', e164)

  return {
    async reserve(e164) {
      const ofCode = await take({ store, key: codeKey(e164), limit: perCode, seconds: codeSeconds })
      if (ofCode.over) return { granted: false, retryAfter: undefined }
      const ofNumber = await take({ store, key: numberKey(e164), limit: perNumber, seconds: day })
      if (ofNumber.over) {
        await ofCode.giveBack()
        return { granted: false, retryAfter: ofNumber.secondsLeft }
      }
      return {
        granted: true,
        left: Math.min(perCode - ofCode.count, perNumber - ofNumber.count),
        giveBack: async () => void (await Promise.all([ofCode.giveBack(), ofNumber.giveBack()])),
        giveBackToCode: ofCode.giveBack,
        accept: async () => void (await Promise.all([store.remove(codeKey(e164)), ofNumber.giveBack()])),
      }
    },
    async ahead(e164) {
      const { count, waitMs } = await store.peek(numberKey(e164), perNumber)
      if (count >= perNumber) return { left: 0, retryAfter: Math.ceil(waitMs / 1000) }
      return { left: Math.min(perCode, perNumber - count) }
    },
    async left(e164) {
      const [ofCode, ofNumber] = await Promise.all([
        store.peek(codeKey(e164), perCode),
        store.peek(numberKey(e164), perNumber),
      ])
      return Math.max(0, Math.min(perCode - ofCode.count, perNumber - ofNumber.count))
    },
    renew: (e164) => store.remove(codeKey(e164)),
  }
}
