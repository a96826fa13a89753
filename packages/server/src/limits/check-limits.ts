import { take } from './allowance'
import type { LimitKey } from './limit-key'
import type { SignupStore } from './signup-store'

const day = 86_400
/** Tries that one subject has for a number a day, in terms of those for one code: a new code resets the code's alone. */
export const codesWorthOfTries = 3
/**
 * Tries that all subjects together have for a number a day, in the same terms. More than the codes that a number gets in a
 * day allow, so that guessing from many accounts ends, and strangers cannot use up what the owner needs.
 */
export const codesWorthOfTriesOfAll = 10

/** Whose try it is, and of which code. */
export interface TryRequest {
  number: string
  subject: string
  /** Names the code; see `createGenerations`. */
  generation: string
}

export type Try =
  | {
      granted: true
      /** Tries that remain if this one was wrong; `undefined` where they are not limited. */
      left: number | undefined
      /** NXCloud did not judge the code: the try counts for nothing. */
      giveBack: () => Promise<void>
      /** Nobody knows whether NXCloud judged it: the code keeps its try, subject and number do not. */
      giveBackToCode: () => Promise<void>
      /** The code was right. */
      accept: () => Promise<void>
    }
  | {
      granted: false
      /** Seconds until there are tries again; `undefined` when a new code is enough. */
      retryAfter: number | undefined
    }

export interface CheckLimits {
  /** Takes one try of a code. */
  reserve: (request: TryRequest) => Promise<Try>
  /** Tries that a code sent now would have; `0` with the seconds until there are some again. */
  ahead: (
    request: Omit<TryRequest, 'generation'>,
  ) => Promise<{ left: number | undefined; retryAfter?: number }>
  /** Tries that the code has; `undefined` where they are not limited. */
  left: (request: TryRequest) => Promise<number | undefined>
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

/**
 * Tries count for the code they are for, for the subject with this number, and for the number. The code's end with the
 * code: nobody uses up the tries of a code that someone else asked for. The subject's outlast it, so that asking for code
 * after code allows no more guesses.
 */
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
    }
  }
  const ofCode = ({ generation }: Pick<TryRequest, 'generation'>) => ({
    key: keyOf('codeTries', generation),
    limit: perCode,
    seconds: codeSeconds,
  })
  const lasting = ({ number, subject }: Omit<TryRequest, 'generation'>) => [
    {
      key: keyOf('subjectTries', JSON.stringify([number, subject])),
      limit: perCode * codesWorthOfTries,
      seconds: day,
    },
    { key: keyOf('numberTries', number), limit: perCode * codesWorthOfTriesOfAll, seconds: day },
  ]

  return {
    async reserve(request) {
      const code = await take({ store, ...ofCode(request) })
      if (code.over) return { granted: false, retryAfter: undefined }
      const all = [code]
      const giveBack = async () => void (await Promise.all(all.map((one) => one.giveBack())))
      let left = perCode - code.count
      for (const window of lasting(request)) {
        const taken = await take({ store, ...window })
        if (taken.over) {
          await giveBack()
          return { granted: false, retryAfter: taken.secondsLeft }
        }
        all.push(taken)
        left = Math.min(left, window.limit - taken.count)
      }
      return { granted: true, left, giveBack, giveBackToCode: code.giveBack, accept: giveBack }
    },
    async ahead(request) {
      let left = perCode
      let retryAfter = 0
      for (const { key, limit } of lasting(request)) {
        const { count, waitMs } = await store.peek(key, limit)
        left = Math.min(left, Math.max(0, limit - count))
        if (count >= limit) retryAfter = Math.max(retryAfter, Math.ceil(waitMs / 1000))
      }
      return left === 0 ? { left, retryAfter } : { left }
    },
    async left(request) {
      const lefts = [ofCode(request), ...lasting(request)].map(
        async ({ key, limit }) => limit - (await store.peek(key, limit)).count,
      )
      return Math.max(0, Math.min(...(await Promise.all(lefts))))
    },
  }
}
