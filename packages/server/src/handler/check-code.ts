import { maskPhone, SignupError, type CodeAccepted } from '@embedded-signup/contract'
import { checkCodeBodySchema } from '@embedded-signup/contract/schemas'
import type { ActionResult, Call } from './call'
import { parseBody } from './parse-body'
import { readNumber } from './read-number'
import { errorOf, logOutcome } from './settle'

/** Checks the code a person typed. */
export async function checkCode(body: unknown, call: Call): Promise<ActionResult> {
  const { settings } = call
  const { phone_number, code } = parseBody(checkCodeBodySchema, body)
  call.note({ phone: maskPhone(phone_number) })
  const phone = readNumber(phone_number, settings)
  if (code.length !== settings.policy.codeLength) throw new SignupError('invalid_code')

  const outcome = await settings.nxcloud.checkCode(phone.e164, code)
  logOutcome(call, 'checkCode', outcome, [phone.e164, phone.e164.slice(1), code])
  const accepted: CodeAccepted = {}
  const error = errorOf('checkCode', outcome)
  return error ? { data: null, error } : { data: accepted }
}
