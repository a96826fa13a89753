import { SignupError } from '@embedded-signup/contract'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { deriveKeys, type SignupSecret } from './secret'
import { createTokens } from './tokens'

/** What the holder of a ticket has done: asked for a code, or shown that the number is theirs. */
export type TicketStage = 'sent' | 'verified'

/** To whom a ticket belongs. */
export interface Holder {
  e164: string
  /** One form for every number that rings the same phone; limits and generations go by it. */
  uniquePhone: string
  subject: string
}

/** Seconds a ticket lasts: half an hour to enter the code; a week to register, which may go on another day. */
export const ticketSeconds: Record<TicketStage, number> = { sent: 1800, verified: 604_800 }

/** A ticket that was read. */
export interface OpenTicket {
  /** Names this ticket and no other. */
  id: string
  stage: TicketStage
  /** Which code it belongs to; a `sent` ticket always names one. See `createGenerations`. */
  generation: string
  /** Epoch ms. */
  endsAt: number
}

export interface Tickets {
  /** For a code that was sent, or may have been. */
  issueSent: (holder: Holder, generation: string) => Promise<string>
  /** For a code that was right. */
  issueVerified: (holder: Holder) => Promise<string>
  /**
   * Reads a ticket that must be this holder's.
   *
   * @throws SignupError `attempt_expired`; `attempt_invalid` for one that is missing, forged or someone else's.
   */
  open: (ticket: string | undefined, holder: Holder) => Promise<OpenTicket>
}

/** Tickets tell nothing to who reads them: number and subject stand in them as a keyed hash. */
export function createTickets(secret: SignupSecret, now: () => number): Tickets {
  const tokens = createTokens({ secret, purpose: 'ticket', now })
  const hashKeys = deriveKeys(secret, 'ticket')
  const hashOf = (key: Uint8Array, { e164, subject }: Holder) =>
    bytesToHex(hmac(sha256, key, utf8ToBytes(`holder ${e164} ${subject}`)))
  const issue = (stage: TicketStage, holder: Holder, generation?: string) =>
    tokens.issue(
      { stage, for: hashOf(hashKeys[0].key, holder), ...(generation === undefined ? {} : { generation }) },
      ticketSeconds[stage],
    )

  return {
    issueSent: (holder, generation) => issue('sent', holder, generation),
    issueVerified: (holder) => issue('verified', holder),
    async open(ticket, holder) {
      if (!ticket) throw invalid('There is no ticket.')
      const reading = await tokens.read(ticket)
      if (reading.kind === 'bad') throw invalid('The ticket is not one of ours.')
      const { jti, stage, generation = '', for: holderHash, exp } = reading.payload
      if (!hashKeys.some(({ key }) => hashOf(key, holder) === holderHash)) {
        throw invalid('The ticket is for another number or another subject.')
      }
      if (reading.kind === 'expired') throw new SignupError('attempt_expired')
      if (!isStage(stage) || typeof generation !== 'string') throw invalid('The ticket is of no known stage.')
      return { id: jti, stage, generation, endsAt: exp * 1000 }
    },
  }
}

const isStage = (stage: unknown): stage is TicketStage => stage === 'sent' || stage === 'verified'

const invalid = (detail: string) => new SignupError('attempt_invalid', { detail })
