import { SignupError } from '@embedded-signup/contract'
import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import { ticketSeconds } from './tickets'

/**
 * How a code stands:
 *
 * - `current`: the newest that was sent to its number, not entered yet.
 * - `entered`: the newest, and it was right.
 * - `in_doubt`: a newer one is being sent at this moment; nobody knows yet whether it will be.
 * - `replaced`: a newer one was sent, or may have been.
 */
export type GenerationState = 'current' | 'entered' | 'in_doubt' | 'replaced'

/** The right to send the number's next code. */
export type GenerationTurn =
  | {
      granted: true
      /** Names the code in its ticket. */
      generation: string
      /** The code was sent, or may have been: the one before is replaced for good. */
      commit: () => Promise<void>
      /** Certainly nothing was sent: the code before is the newest again. */
      cancel: () => Promise<void>
    }
  | {
      granted: false
      /** Seconds until the send that is under way has certainly ended, rounded up. */
      retryAfter: number
    }

export interface Generations {
  /** Begins a send. At any moment one is under way for a number, so that the last to begin is the last to arrive. */
  begin: (number: string) => Promise<GenerationTurn>
  stateOf: (number: string, generation: string) => Promise<GenerationState>
  /** The code was right, and is used up. */
  enter: (number: string, generation: string) => Promise<void>
}

export interface GenerationOptions {
  store: SignupStore
  keyOf: LimitKey
  /** Longest time a send may be under way; after it another may begin. */
  pendingSeconds: number
  now: () => number
}

interface Code {
  id: string
  entered: boolean
  /** Epoch ms at which its last ticket ends. */
  endsAt: number
}

/** What the store holds of a number: its newest code, and while that is being sent the one before. */
interface Newest extends Code {
  sending?: { until: number; before?: Code }
}

/**
 * WhatsApp knows one code of a number, the newest, and not who asked for it. So each send begins a generation, which its
 * ticket names, and only the newest may be checked, handed over and fetched: a ticket of an earlier code must not decide
 * about a code that someone else asked for, nor use up its tries.
 *
 * A send whose outcome is unknown counts as one. If it arrived, its code is the only one that WhatsApp takes. If it did
 * not, the code before still is, and whoever asked for both holds the newer ticket, with which the older code can be
 * entered too: WhatsApp compares the digits, not the ticket. An earlier ticket of someone else ends all the same. It could
 * be the attacker's and the unknown code the owner's, and to ask anew costs the owner of the earlier ticket a minute.
 *
 * A send that was certainly refused changes nothing: nobody may end the owner's code by being refused.
 */
export function createGenerations({ store, keyOf, pendingSeconds, now }: GenerationOptions): Generations {
  const keyFor = (number: string) => keyOf('generation', number)
  const secondsLeft = (...instants: number[]) =>
    Math.max(1, Math.ceil((Math.max(...instants) - now()) / 1000))
  const endOf = ({ endsAt, sending }: Newest) => secondsLeft(endsAt, sending?.until ?? 0)

  const find = async (number: string) => {
    const text = await store.find(keyFor(number))
    return text === undefined ? undefined : { text, newest: JSON.parse(text) as Newest }
  }
  /** Replaces the record while it is this generation's; another send has taken over where it is not. */
  const replace = async (number: string, id: string, change: (newest: Newest) => Newest | undefined) => {
    for (;;) {
      const found = await find(number)
      if (found?.newest.id !== id) return
      const next = change(found.newest)
      // A record that has ended names no code: an id that no ticket has.
      const text = JSON.stringify(next ?? { id: '', entered: true, endsAt: now() })
      if (await store.swap(keyFor(number), found.text, text, next ? endOf(next) : 1)) return
    }
  }

  return {
    async begin(number) {
      const id = globalThis.crypto.randomUUID()
      for (;;) {
        const found = await find(number)
        const until = found?.newest.sending?.until ?? 0
        if (until > now()) return { granted: false, retryAfter: secondsLeft(until) }
        const next: Newest = {
          id,
          entered: false,
          // The ticket begins when the send has ended.
          endsAt: now() + (ticketSeconds.sent + pendingSeconds) * 1000,
          sending: {
            until: now() + pendingSeconds * 1000,
            ...(found && found.newest.id !== '' ? { before: codeOf(found.newest) } : {}),
          },
        }
        const text = JSON.stringify(next)
        const begun = found
          ? await store.swap(keyFor(number), found.text, text, endOf(next))
          : (await store.claim(keyFor(number), text, endOf(next))) === undefined
        if (begun) break
      }
      return {
        granted: true,
        generation: id,
        commit: () => replace(number, id, codeOf),
        cancel: () =>
          replace(number, id, ({ sending }) => {
            const before = sending?.before
            return before && before.endsAt > now() ? before : undefined
          }),
      }
    },
    async stateOf(number, generation) {
      const newest = (await find(number))?.newest
      if (!newest || generation === '') return 'replaced'
      if (newest.id === generation) return newest.entered ? 'entered' : 'current'
      const { sending } = newest
      return sending?.before?.id === generation && sending.until > now() ? 'in_doubt' : 'replaced'
    },
    enter: (number, generation) => replace(number, generation, (newest) => ({ ...newest, entered: true })),
  }
}

const codeOf = ({ id, entered, endsAt }: Newest): Code => ({ id, entered, endsAt })

/** @throws SignupError `attempt_expired` unless the code may be entered. */
export async function assertCurrent(
  generations: Generations,
  number: string,
  generation: string,
): Promise<void> {
  const state = await generations.stateOf(number, generation)
  if (state === 'current') return
  if (state === 'replaced') throw replaced()
  throw new SignupError('attempt_expired', {
    detail:
      state === 'entered'
        ? 'The ticket’s code was entered already.'
        : 'Another code is being sent to the number.',
  })
}

/** What an earlier code is answered with. */
export const replaced = () =>
  new SignupError('attempt_expired', { detail: 'A newer code was sent to the number, or may have been.' })
