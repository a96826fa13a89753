import { SignupError, type ErrorCode } from '@embedded-signup/contract'
import type { ActionResult } from '../handler/call'
import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import type { SignupSecret } from '../tickets/secret'
import { createSeal } from './sealed-texts'

/** Seconds an answer is kept under its key. */
export const answerSeconds = 600
/** Milliseconds between two looks for the first one's answer: each pause is twice the last, up to the longest. */
const pauseMs = { first: 50, longest: 500 }
const pending = 'pending'

/** A request that may come again under the key its caller gave it. */
export interface RepeatableRequest {
  /** `undefined`: the request stands for itself. */
  key: string | undefined
  /** Another caller's keys are other keys. */
  subject: string
  /** What the request asks: the same key may not ask for anything else. Challenges are left out, they are used up. */
  asks: readonly string[]
  signal: AbortSignal
  /** Keeps the answer; a store that fails by then must not hide it. */
  afterwards: (write: () => Promise<unknown>) => Promise<void>
}

export interface Idempotency {
  /**
   * Runs a request, or answers as it was answered before; while the first is under way, here or in another process, it
   * waits for that answer. What `run` throws is not kept: nothing was asked of NXCloud then.
   *
   * @throws SignupError `bad_request` for a key that was used for another request, or is none.
   */
  once: (request: RepeatableRequest, run: () => Promise<ActionResult>) => Promise<ActionResult>
}

export interface IdempotencyOptions {
  store: SignupStore
  keyOf: LimitKey
  secret: SignupSecret
  /** Longest time a request may be under way; after it another may run under the same key. */
  pendingSeconds: number
}

interface KeptAnswer {
  data: unknown
  error?: { code: ErrorCode; retryAfter?: number; attemptsLeft?: number }
}

export function createIdempotency({ store, keyOf, secret, pendingSeconds }: IdempotencyOptions): Idempotency {
  const { seal, open } = createSeal(secret, 'answer')

  return {
    async once({ key, subject, asks, signal, afterwards }, run) {
      if (key === undefined) return run()
      if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
        throw new SignupError('bad_request', {
          detail: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
        })
      }
      const storeKey = keyOf('answer', JSON.stringify([subject, key]))
      const fingerprint = keyOf('request', JSON.stringify(asks))
      for (let pause = pauseMs.first; ; pause = Math.min(2 * pause, pauseMs.longest)) {
        const found = await store.claim(storeKey, `${fingerprint} ${pending}`, pendingSeconds)
        if (found === undefined) break
        const [asked, kept = pending] = found.split(' ')
        if (asked !== fingerprint) {
          throw new SignupError('bad_request', { detail: 'This Idempotency-Key stands for another request.' })
        }
        if (kept !== pending) return resultOf(JSON.parse(await open(kept)) as KeptAnswer)
        if (signal.aborted) throw new SignupError('bad_request', { detail: 'The caller left.' })
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      let result: ActionResult
      try {
        result = await run()
      } catch (error) {
        // Where the store is what failed, the key is free again when its time is over.
        await store.remove(storeKey).catch(() => {})
        throw error
      }
      const answer = await seal(JSON.stringify(keptOf(result)))
      await afterwards(() => store.keep(storeKey, `${fingerprint} ${answer}`, answerSeconds))
      return result
    },
  }
}

function keptOf({ data, error }: ActionResult): KeptAnswer {
  if (!error) return { data }
  const { code, retryAfter, attemptsLeft } = error
  return {
    data,
    error: {
      code,
      ...(retryAfter === undefined ? {} : { retryAfter }),
      ...(attemptsLeft === undefined ? {} : { attemptsLeft }),
    },
  }
}

const resultOf = ({ data, error }: KeptAnswer): ActionResult =>
  error ? { data, error: new SignupError(error.code, error) } : { data }
