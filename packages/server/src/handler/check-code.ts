import { maskPhone, SignupError, type CodeAccepted } from '@embedded-signup/contract'
import { checkCodeBodySchema } from '@embedded-signup/contract/schemas'
import { askUpstream } from './ask-upstream'
import type { ActionResult, Call } from './call'
import { parseBody } from './parse-body'
import { readNumber } from './read-number'
import { errorOf } from './settle'

/** Checks the code a person typed. */
export async function checkCode(body: unknown, call: Call): Promise<ActionResult> {
  const { settings } = call
  const { phone_number, code } = parseBody(checkCodeBodySchema, body)
  call.note({ phone: maskPhone(phone_number) })
  const phone = readNumber(phone_number, settings)
  call.note({ country: phone.country, lineType: phone.lineType })
  if (code.length !== settings.policy.codeLength) throw new SignupError('invalid_code')

  const hidden = [phone.e164, phone.e164.slice(1), code]
  const outcome = await askUpstream(call, 'checkCode', hidden, (nxcloud) =>
    nxcloud.checkCode(phone.e164, code),
  )
  const accepted: CodeAccepted = {}
  const error = errorOf('checkCode', outcome)
  if (error) return { data: null, error }
  call.tell({ type: 'numberVerified' })
  return { data: accepted }
}
