import { SignupError, type ErrorCode } from '@embedded-signup/contract'
import type { ActionResult } from '../handler/call'
import { addressBlocks } from '../limits/address-block'
import { take, type Taken } from '../limits/allowance'
import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import type { SignupSecret } from '../tickets/secret'
import { createSeal } from './sealed-texts'

/** Seconds an answer is kept under its key, at most. */
export const answerSeconds = 600
/**
 * Answers that are kept in that time for one subject, and for one address: several times what a person needs, and a bound
 * on what the store holds of them (an answer takes about 1 kB). Requests beyond it are answered, but not kept.
 */
export const keptAnswers = { perSubject: 40, perAddress: 120 }
/** Milliseconds between two looks for the first one's answer: each pause is twice the last, up to the longest. */
const pauseMs = { first: 50, longest: 500 }
const pending = 'pending'

/** A request that may come again under the key its caller gave it. */
export interface RepeatableRequest {
  /** `undefined`: the request is answered for itself. */
  key: string | undefined
  /**
   * What only this caller has: the same key of another one is another key. `undefined` where nothing tells callers apart;
   * nothing is kept then, since an answer can hold a ticket.
   */
  caller: readonly string[] | undefined
  /** What the request asks: the same key may not ask for anything else. Challenges are left out, they are used up. */
  asks: readonly string[]
  /** Who is signed in, and from where; what is kept is bounded for each. */
  subject: string | undefined
  ip: string | undefined
  /** How long the answer is of use, where that is less than {@link answerSeconds}. */
  usefulSeconds?: number | undefined
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

  /** Takes the place of one more answer; `undefined` where the caller has no more. */
  const takePlace = async ({ subject, ip }: RepeatableRequest): Promise<Taken[] | undefined> => {
    const windows = addressBlocks(ip).map(({ name, times }) => ({
      key: keyOf('keptOfAddress', name),
      limit: keptAnswers.perAddress * times,
    }))
    if (subject !== undefined) {
      windows.unshift({ key: keyOf('keptOfSubject', subject), limit: keptAnswers.perSubject })
    }
    const places: Taken[] = []
    for (const window of windows) {
      const taken = await take({ store, seconds: answerSeconds, ...window })
      if (taken.over) {
        await leave(places)
        return undefined
      }
      places.push(taken)
    }
    return places
  }
  const leave = async (places: readonly Taken[]) =>
    void (await Promise.all(places.map((place) => place.giveBack())))

  return {
    async once(request, run) {
      const { key, caller, asks, usefulSeconds = answerSeconds, signal, afterwards } = request
      if (key === undefined) return run()
      if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
        throw new SignupError('bad_request', {
          detail: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
        })
      }
      if (!caller) return run()
      const storeKey = keyOf('answer', JSON.stringify([...caller, key]))
      const fingerprint = keyOf('request', JSON.stringify(asks))
      let places: Taken[] | undefined
      for (let pause = pauseMs.first; ; pause = Math.min(2 * pause, pauseMs.longest)) {
        let found = await store.find(storeKey)
        if (found === undefined) {
          places ??= await takePlace(request)
          if (!places) return run()
          found = await store.claim(storeKey, `${fingerprint} ${pending}`, pendingSeconds)
          if (found === undefined) break
        }
        if (places) {
          await leave(places)
          places = undefined
        }
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
        await Promise.all([store.remove(storeKey), leave(places)]).catch(() => {})
        throw error
      }
      const answer = await seal(JSON.stringify(keptOf(result)))
      const seconds = Math.max(1, Math.min(answerSeconds, usefulSeconds))
      await afterwards(() => store.keep(storeKey, `${fingerprint} ${answer}`, seconds))
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
