import { maskPhone, SignupError, type CodeSent } from '@embedded-signup/contract'
import { getCodeBodySchema } from '@embedded-signup/contract/schemas'
import { deliveryOf } from '../nxcloud/outcome'
import type { ActionResult, Call } from './call'
import { parseBody } from './parse-body'
import { checkMethod, readNumber } from './read-number'
import { errorOf, logOutcome } from './settle'

/**
 * Sends a code. The right to send is reserved before NXCloud is asked, and given back only when it certainly sent
 * nothing. A caller who leaves once NXCloud was asked changes nothing: the code is on its way.
 */
export async function getCode(body: unknown, call: Call): Promise<ActionResult> {
  const { settings } = call
  const { phone_number, method } = parseBody(getCodeBodySchema, body)
  call.note({ phone: maskPhone(phone_number), method })
  const phone = readNumber(phone_number, settings)
  checkMethod(phone, method, settings)
  if (call.signal.aborted)
    throw new SignupError('bad_request', { detail: 'The caller left before anything was sent.' })

  const reservation = await settings.cooldown.reserve(phone.e164)
  if (!reservation.granted) throw new SignupError('cooldown', { retryAfter: reservation.retryAfter })
  const resendAt = settings.now() + reservation.seconds * 1000

  const outcome = await settings.nxcloud.getCode(phone.e164, method)
  logOutcome(call, 'getCode', outcome, [phone.e164, phone.e164.slice(1)])
  const error = errorOf('getCode', outcome)
  if (deliveryOf(outcome) === 'refused') {
    await reservation.giveBack()
    return { data: null, error }
  }
  const resendAfter = Math.max(0, Math.ceil((resendAt - settings.now()) / 1000))
  const data: CodeSent = { resend_after: resendAfter, code_length: settings.policy.codeLength }
  return { data, ...(error ? { error: new SignupError(error.code, { retryAfter: resendAfter }) } : {}) }
}
