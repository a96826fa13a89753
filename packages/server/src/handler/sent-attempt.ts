import { maskPhone, SignupError, type PhoneBody } from '@embedded-signup/contract'
import { uniquePhone } from '@embedded-signup/contract/phone'
import { replaced } from '../tickets/generations'
import type { Holder } from '../tickets/tickets'
import type { Call } from './call'
import { readNumber } from './read-number'

/** A code that was sent, or may have been, as its ticket shows. */
export interface SentAttempt extends Holder {
  /** Which of the number's codes it is. */
  generation: string
  ticketId: string
  /** Epoch ms at which the ticket ends. */
  endsAt: number
}

/**
 * The code that was sent for this caller, as long as no newer one was. Whether it may be entered now is for `assertCurrent`
 * to say: a repeated request is answered as before, though its code was entered since.
 *
 * @throws SignupError `attempt_expired` for an earlier code, `attempt_invalid` for the ticket of a verified number, and what
 *   reading number and ticket throws.
 */
export async function sentAttempt({ phone_number, ticket }: PhoneBody, call: Call): Promise<SentAttempt> {
  const { settings, subject } = call
  call.note({ phone: maskPhone(phone_number) })
  const phone = readNumber(phone_number, settings)
  const { e164, country, lineType } = phone
  call.note({ country, lineType })
  const holder = { e164, uniquePhone: uniquePhone(phone), subject }
  const { id: ticketId, stage, generation, endsAt } = await settings.tickets.open(ticket, holder)
  if (stage !== 'sent') throw new SignupError('attempt_invalid', { detail: 'The ticket’s code was entered.' })
  if ((await settings.generations.stateOf(holder.uniquePhone, generation)) === 'replaced') throw replaced()
  return { ...holder, generation, ticketId, endsAt }
}
