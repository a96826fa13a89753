import { maskPhone, SignupError, type CodeAccepted } from '@embedded-signup/contract'
import { checkCodeBodySchema } from '@embedded-signup/contract/schemas'
import { deliveryOf } from '../nxcloud/outcome'
import type { Holder } from '../tickets/tickets'
import { afterAsking } from './after-asking'
import { askUpstream } from './ask-upstream'
import type { ActionResult, Call } from './call'
import { parseBody } from './parse-body'
import { readNumber } from './read-number'
import { repeatable } from './repeatable'
import { errorOf } from './settle'

/** WhatsApp sends 6 digits, NXCloud's page shows 4: NXCloud judges a code of any such length. */
const codeDigits = /^\d{4,12}$/

/** Checks the code a person typed, for whoever asked for it. */
export async function checkCode(body: unknown, call: Call): Promise<ActionResult> {
  const { settings, subject } = call
  const { phone_number, code, ticket } = parseBody(checkCodeBodySchema, body)
  call.note({ phone: maskPhone(phone_number) })
  const phone = readNumber(phone_number, settings)
  call.note({ country: phone.country, lineType: phone.lineType })
  if (!codeDigits.test(code)) throw new SignupError('invalid_code')

  const holder = { e164: phone.e164, subject }
  const stage = await settings.tickets.read(ticket, holder)
  if (stage !== 'sent') throw new SignupError('attempt_invalid', { detail: 'The ticket’s code was entered.' })

  const asks = ['checkCode', phone.e164, code]
  return settings.idempotency.once(repeatable(call, asks), () => check(code, holder, call))
}

/**
 * A try counts when NXCloud judged the code. When it certainly did not, the try is given back. When nobody knows, the code
 * keeps its try, since the person may have typed it right; the number's daily tries stay spent, so that failing
 * connections open no way to guess on.
 */
async function check(code: string, holder: Holder, call: Call): Promise<ActionResult> {
  const { settings } = call
  const { e164 } = holder
  const attempt = await settings.checks.reserve(e164)
  if (!attempt.granted) {
    throw new SignupError('too_many_checks', { retryAfter: attempt.retryAfter, attemptsLeft: 0 })
  }
  const hidden = [e164, e164.slice(1), code]
  const outcome = await askUpstream(call, 'checkCode', hidden, (nxcloud) => nxcloud.checkCode(e164, code))
  const error = errorOf('checkCode', outcome)
  if (!error) {
    await afterAsking(call, attempt.accept)
    call.tell({ type: 'numberVerified' })
    const data: CodeAccepted = {
      proof: await settings.proofs.issue(holder),
      ticket: await settings.tickets.issue('verified', holder),
    }
    return { data }
  }
  if (error.code === 'code_rejected') {
    return { data: null, error: new SignupError('code_rejected', { attemptsLeft: attempt.left }) }
  }
  await afterAsking(call, deliveryOf(outcome) === 'unknown' ? attempt.giveBackToCode : attempt.giveBack)
  return { data: null, error }
}
