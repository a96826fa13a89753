import { maskPhone, SignupError } from '@embedded-signup/contract'
import { uniquePhone } from '@embedded-signup/contract/phone'
import { phoneBodySchema } from '@embedded-signup/contract/schemas'
import type { Holder } from '../tickets/tickets'
import type { Call } from './call'
import { parseBody } from './parse-body'
import { readNumber } from './read-number'

/**
 * The number that the ticket in the body shows to be the caller's.
 *
 * @throws SignupError `not_verified` when its code was not entered yet, and what reading number and ticket throws.
 */
export async function verifiedHolder(body: unknown, call: Call): Promise<Holder> {
  const { settings, subject } = call
  const { phone_number, ticket } = parseBody(phoneBodySchema, body)
  call.note({ phone: maskPhone(phone_number) })
  const phone = readNumber(phone_number, settings)
  const { e164, country, lineType } = phone
  call.note({ country, lineType })
  const holder = { e164, uniquePhone: uniquePhone(phone), subject }
  const { stage } = await settings.tickets.open(ticket, holder)
  if (stage !== 'verified') throw new SignupError('not_verified')
  return holder
}
