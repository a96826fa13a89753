import { maskPhone, SignupError } from '@embedded-signup/contract'
import { uniquePhone } from '@embedded-signup/contract/phone'
import { checkCodeBodySchema } from '@embedded-signup/contract/schemas'
import type { Holder } from '../tickets/tickets'
import { afterAsking } from './after-asking'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { issueAccepted } from './issue-accepted'
import { parseBody } from './parse-body'
import { readNumber } from './read-number'
import { repeatable } from './repeatable'
import { checkDigits, tryCode } from './try-code'

/** Checks the code a person typed, for whoever asked for it. */
export async function checkCode(body: unknown, call: Call): Promise<ActionResult> {
  const { settings, subject } = call
  const { phone_number, code, ticket } = parseBody(checkCodeBodySchema, body)
  call.note({ phone: maskPhone(phone_number) })
  const phone = readNumber(phone_number, settings)
  call.note({ country: phone.country, lineType: phone.lineType })
  checkDigits(code)

  const holder = { e164: phone.e164, subject }
  const stage = await settings.tickets.read(ticket, holder)
  if (stage !== 'sent') throw new SignupError('attempt_invalid', { detail: 'The ticket’s code was entered.' })

  await countAttempt('checkCode', uniquePhone(phone), call)
  const asks = ['checkCode', phone.e164, code]
  return settings.idempotency.once(repeatable(call, asks), () => check(code, holder, call))
}

async function check(code: string, holder: Holder, call: Call): Promise<ActionResult> {
  const error = await tryCode(code, holder, call)
  if (error) return { data: null, error }
  const { handOff } = call.settings
  if (handOff) await afterAsking(call, () => handOff.attempts.close(holder))
  return { data: await issueAccepted(holder, call) }
}
