import { SignupError, type HandOffLink, type HandOffResult } from '@embedded-signup/contract'
import { uniquePhone } from '@embedded-signup/contract/phone'
import { handOffBodySchema, phoneBodySchema } from '@embedded-signup/contract/schemas'
import type { HandOff } from '../hand-off/create-hand-off'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { parseBody } from './parse-body'
import { readNumber } from './read-number'
import { repeatable } from './repeatable'
import { sentHolder } from './sent-holder'

/** @throws SignupError `not_found` where it is not switched on. */
export function handOffOf({ settings }: Call): HandOff {
  if (!settings.handOff) throw new SignupError('not_found')
  return settings.handOff
}

/** Gives a link by which somebody else enters the code; the link before has ended then. */
export async function handOff(body: unknown, call: Call): Promise<ActionResult> {
  const { page, seconds, links, attempts } = handOffOf(call)
  const { now, idempotency } = call.settings
  const { method = 'sms', ...asked } = parseBody(handOffBodySchema, body)
  const { holder, ticket } = await sentHolder(asked, call)
  call.note({ method })
  await countAttempt('handOff', uniquePhone(readNumber(holder.e164, call.settings)), call)

  return idempotency.once(repeatable(call, ['handOff', holder.e164, method]), async () => {
    const endsAt = Math.min(now() + seconds * 1000, ticket.endsAt)
    const link = links.make()
    const opened = await attempts.open(link, { ...holder, method, endsAt }, ticket.issuedAt)
    if (!opened) {
      throw new SignupError('attempt_expired', { detail: 'The code was entered by a link already.' })
    }
    const data: HandOffLink = {
      url: `${page}#${link.token}`,
      expires_in: Math.max(0, Math.ceil((endsAt - now()) / 1000)),
    }
    return { data }
  })
}

/** Tells the page that gave the link whether the code was entered, and then what it has of it. */
export async function handOffResult(body: unknown, call: Call): Promise<ActionResult> {
  const { attempts } = handOffOf(call)
  const { holder, ticket } = await sentHolder(parseBody(phoneBodySchema, body), call)
  const accepted = await attempts.result(holder, ticket.issuedAt)
  const data: HandOffResult = accepted ? { state: 'verified', ...accepted } : { state: 'waiting' }
  return { data }
}
