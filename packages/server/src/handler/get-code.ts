import { maskPhone, SignupError, type CodeSent } from '@embedded-signup/contract'
import { getCodeBodySchema } from '@embedded-signup/contract/schemas'
import { deliveryOf } from '../nxcloud/outcome'
import { askUpstream } from './ask-upstream'
import type { ActionResult, Call } from './call'
import { parseBody } from './parse-body'
import { checkMethod, readNumber } from './read-number'
import { errorOf } from './settle'

/**
 * Sends a code. The right to send is reserved before NXCloud is asked, and given back only when it certainly sent
 * nothing. A caller who leaves once NXCloud was asked changes nothing: the code is on its way.
 */
export async function getCode(body: unknown, call: Call): Promise<ActionResult> {
  const { settings } = call
  const { phone_number, method } = parseBody(getCodeBodySchema, body)
  call.note({ phone: maskPhone(phone_number), method })
  const phone = readNumber(phone_number, settings)
  call.note({ country: phone.country, lineType: phone.lineType })
  checkMethod(phone, method, settings)
  if (call.signal.aborted)
    throw new SignupError('bad_request', { detail: 'The caller left before anything was sent.' })

  const reservation = await settings.cooldown.reserve(phone.e164)
  if (!reservation.granted) throw new SignupError('cooldown', { retryAfter: reservation.retryAfter })
  call.tell({ type: 'sendReserved', waitSeconds: reservation.seconds })
  const resendAt = settings.now() + reservation.seconds * 1000

  const hidden = [phone.e164, phone.e164.slice(1)]
  const outcome = await askUpstream(call, 'getCode', hidden, (nxcloud) => nxcloud.getCode(phone.e164, method))
  const error = errorOf('getCode', outcome)
  const delivery = deliveryOf(outcome)
  if (delivery === 'refused') {
    await reservation.giveBack()
    call.tell({ type: 'sendGivenBack' })
    return { data: null, error }
  }
  call.tell({ type: 'sendCommitted', certain: delivery === 'done' })
  const resendAfter = Math.max(0, Math.ceil((resendAt - settings.now()) / 1000))
  const data: CodeSent = { resend_after: resendAfter, code_length: settings.policy.codeLength }
  return { data, ...(error ? { error: new SignupError(error.code, { retryAfter: resendAfter }) } : {}) }
}
