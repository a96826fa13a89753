import { SignupError, type CodeAccepted, type Method } from '@embedded-signup/contract'
import { createSeal } from '../idempotency/sealed-texts'
import { take } from '../limits/allowance'
import type { LimitKey } from '../limits/limit-key'
import type { SignupStore } from '../limits/signup-store'
import { proofSeconds } from '../tickets/proofs'
import type { SignupSecret } from '../tickets/secret'
import { ticketSeconds, type Holder } from '../tickets/tickets'
import type { Link } from './links'

/** Links that one ticket may open: a new one is needed where the last has ended, or was lost. */
export const linksPerTicket = 10

/** What a link gives access to. */
export interface Handed extends Holder {
  /** Which of the number's codes is entered. */
  generation: string
  /** The ticket that opened the link: the result belongs to it alone. */
  ticketId: string
  /** Epoch ms at which that ticket ends. */
  ticketEndsAt: number
  /** How the code travels. */
  method: Method
  /** Epoch ms. */
  endsAt: number
}

export interface HandOffs {
  /**
   * Opens a link, in place of any other of the same ticket.
   *
   * @throws SignupError `attempt_expired` when the code was entered by a link: the result waits; `too_many_requests` beyond
   *   the links of one ticket.
   */
  open: (link: Link, handed: Handed) => Promise<void>
  /** @throws SignupError `attempt_expired` for a link that was used, replaced, closed, or has ended. */
  read: (link: Link) => Promise<Handed>
  /** The code was right. Of any number of calls at once one is answered `true`; the result waits for the ticket. */
  accept: (handed: Handed, accepted: CodeAccepted) => Promise<boolean>
  /** What the code entered by a link of this ticket has brought; may be asked again, an answer can get lost. */
  result: (ticketId: string) => Promise<CodeAccepted | undefined>
  /** The code was entered with the ticket itself: its link has ended. */
  close: (ticketId: string) => Promise<void>
}

export interface HandOffsOptions {
  store: SignupStore
  keyOf: LimitKey
  secret: SignupSecret
  now: () => number
}

/**
 * Two texts in the store for each ticket, at most: under its link what the link gives access to, sealed; and under the
 * ticket which link is open, or, sealed, what came of it. The second is only ever replaced by one who knows what it was.
 * Both last as long as they are of use and no longer.
 */
export function createHandOffs({ store, keyOf, secret, now }: HandOffsOptions): HandOffs {
  const { seal, open: unseal } = createSeal(secret, 'handOff')
  const linkKey = ({ id }: Link) => keyOf('link', id)
  const ticketKey = (ticketId: string) => keyOf('handOff', ticketId)
  const secondsUntil = (instant: number) => Math.ceil((instant - now()) / 1000)
  const ended = (detail: string) => new SignupError('attempt_expired', { detail })

  /** Puts a ticket's text, and forgets the link that it takes the place of; a result is not replaced. */
  const replace = async (ticketId: string, text: string, seconds: number): Promise<boolean> => {
    const key = ticketKey(ticketId)
    for (;;) {
      const found = await store.claim(key, text, seconds)
      if (found === undefined) return true
      const [state, value = ''] = found.split(' ')
      if (state === 'done') return false
      if (await store.swap(key, found, text, seconds)) {
        await store.remove(value)
        return true
      }
    }
  }

  return {
    async open(link, handed) {
      const seconds = secondsUntil(handed.endsAt)
      if (seconds <= 0) throw ended('The ticket is about to end.')
      const key = keyOf('linksOfTicket', handed.ticketId)
      const taken = await take({ store, key, limit: linksPerTicket, seconds: ticketSeconds.sent })
      if (taken.over) {
        throw new SignupError('too_many_requests', {
          retryAfter: taken.secondsLeft,
          detail: `A ticket opens ${linksPerTicket} links.`,
        })
      }
      await store.keep(linkKey(link), await seal(JSON.stringify(handed)), seconds)
      if (await replace(handed.ticketId, `open ${linkKey(link)}`, seconds)) return
      await store.remove(linkKey(link))
      throw ended('The code was entered by a link already.')
    },
    async read(link) {
      const sealed = await store.find(linkKey(link))
      if (sealed === undefined) throw ended('The link has ended or was used.')
      const handed = JSON.parse(await unseal(sealed)) as Handed
      const current = await store.find(ticketKey(handed.ticketId))
      if (current !== `open ${linkKey(link)}` || now() >= handed.endsAt) {
        throw ended('The link has ended or was used.')
      }
      return handed
    },
    async accept({ ticketId, ticketEndsAt }, accepted) {
      const seconds = Math.min(proofSeconds, secondsUntil(ticketEndsAt))
      // Whatever link is open by now, the code it asks for was entered: it has ended too.
      return replace(ticketId, `done ${await seal(JSON.stringify(accepted))}`, Math.max(1, seconds))
    },
    async result(ticketId) {
      const [state, sealed = ''] = (await store.find(ticketKey(ticketId)))?.split(' ') ?? []
      return state === 'done' ? (JSON.parse(await unseal(sealed)) as CodeAccepted) : undefined
    },
    async close(ticketId) {
      const [state, link = ''] = (await store.find(ticketKey(ticketId)))?.split(' ') ?? []
      if (state !== 'open') return
      await Promise.all([store.remove(link), store.remove(ticketKey(ticketId))])
    },
  }
}
