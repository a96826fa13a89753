import { maskPhone, SignupError, type PhoneBody } from '@embedded-signup/contract'
import type { Holder, OpenTicket } from '../tickets/tickets'
import type { Call } from './call'
import { readNumber } from './read-number'

/**
 * The number that a code was sent to for this caller, as the ticket shows.
 *
 * @throws SignupError `attempt_invalid` when the ticket's code was entered, and what reading number and ticket throws.
 */
export async function sentHolder(
  { phone_number, ticket }: PhoneBody,
  call: Call,
): Promise<{ holder: Holder; ticket: OpenTicket }> {
  const { settings, subject } = call
  call.note({ phone: maskPhone(phone_number) })
  const { e164, country, lineType } = readNumber(phone_number, settings)
  call.note({ country, lineType })
  const holder = { e164, subject }
  const open = await settings.tickets.open(ticket, holder)
  if (open.stage !== 'sent')
    throw new SignupError('attempt_invalid', { detail: 'The ticket’s code was entered.' })
  return { holder, ticket: open }
}
