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
  subject: string
}

/** Seconds a ticket lasts: half an hour to enter the code; a week to register, which may go on another day. */
export const ticketSeconds: Record<TicketStage, number> = { sent: 1800, verified: 604_800 }

/** A ticket that was read. */
export interface OpenTicket {
  stage: TicketStage
  /** Epoch ms. */
  issuedAt: number
  /** Epoch ms. */
  endsAt: number
}

export interface Tickets {
  issue: (stage: TicketStage, holder: Holder) => Promise<string>
  /**
   * Reads a ticket that must be this holder's.
   *
   * @throws SignupError `attempt_expired`; `attempt_invalid` for one that is missing, forged or somebody else's.
   */
  open: (ticket: string | undefined, holder: Holder) => Promise<OpenTicket>
  /** The stage alone. */
  read: (ticket: string | undefined, holder: Holder) => Promise<TicketStage>
}

/** Tickets tell nothing to who reads them: number and subject stand in them as a keyed hash. */
export function createTickets(secret: SignupSecret, now: () => number): Tickets {
  const tokens = createTokens({ secret, purpose: 'ticket', now })
  const hashKeys = deriveKeys(secret, 'ticket')
  const hashOf = (key: Uint8Array, { e164, subject }: Holder) =>
    bytesToHex(hmac(sha256, key, utf8ToBytes(`holder ${e164} ${subject}`)))

  const open = async (ticket: string | undefined, holder: Holder): Promise<OpenTicket> => {
    if (!ticket) throw invalid('There is no ticket.')
    const reading = await tokens.read(ticket)
    if (reading.kind === 'bad') throw invalid('The ticket is not one of ours.')
    const { stage, for: holderHash, iat, exp } = reading.payload
    if (!hashKeys.some(({ key }) => hashOf(key, holder) === holderHash)) {
      throw invalid('The ticket is for another number or another subject.')
    }
    if (reading.kind === 'expired') throw new SignupError('attempt_expired')
    if (stage !== 'sent' && stage !== 'verified') throw invalid('The ticket is of no known stage.')
    return { stage, issuedAt: iat * 1000, endsAt: exp * 1000 }
  }

  return {
    issue: (stage, holder) =>
      tokens.issue({ stage, for: hashOf(hashKeys[0].key, holder) }, ticketSeconds[stage]),
    open,
    read: async (ticket, holder) => (await open(ticket, holder)).stage,
  }
}

const invalid = (detail: string) => new SignupError('attempt_invalid', { detail })
