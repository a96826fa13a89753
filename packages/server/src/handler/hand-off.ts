import { SignupError, type HandOffLink, type HandOffResult } from '@embedded-signup/contract'
import { handOffBodySchema, phoneBodySchema } from '@embedded-signup/contract/schemas'
import type { HandOff } from '../hand-off/create-hand-off'
import { assertCurrent } from '../tickets/generations'
import type { ActionResult, Call } from './call'
import { countAttempt } from './count-attempt'
import { parseBody } from './parse-body'
import { repeatable } from './repeatable'
import { sentAttempt } from './sent-attempt'

/** @throws SignupError `not_found` where it is not switched on. */
export function handOffOf({ settings }: Call): HandOff {
  if (!settings.handOff) throw new SignupError('not_found')
  return settings.handOff
}

/** Gives a link by which someone else enters the code; the link before of the same ticket has ended then. */
export async function handOff(body: unknown, call: Call): Promise<ActionResult> {
  const { page, seconds, links, attempts } = handOffOf(call)
  const { now, idempotency, generations } = call.settings
  const { method = 'sms', ...asked } = parseBody(handOffBodySchema, body)
  const attempt = await sentAttempt(asked, call)
  const { ticketId, endsAt: ticketEndsAt, ...whose } = attempt
  call.note({ method })
  await countAttempt('handOff', whose.uniquePhone, call)

  const repeat = { asks: ['handOff', whose.e164, method], proof: ticketId, usefulSeconds: seconds }
  return idempotency.once(repeatable(call, repeat), async () => {
    await assertCurrent(generations, whose.uniquePhone, whose.generation)
    const endsAt = Math.min(now() + seconds * 1000, ticketEndsAt)
    const link = links.make()
    await attempts.open(link, { ...whose, ticketId, ticketEndsAt, method, endsAt })
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
  const { ticketId } = await sentAttempt(parseBody(phoneBodySchema, body), call)
  const accepted = await attempts.result(ticketId)
  const data: HandOffResult = accepted ? { state: 'verified', ...accepted } : { state: 'waiting' }
  return { data }
}
