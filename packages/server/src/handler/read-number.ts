import { allowsPhone, methodsFor, SignupError, type Method, type ValidPhone } from '@embedded-signup/contract'
import { readPhone } from '@embedded-signup/contract/phone'
import type { HandlerSettings } from './settings'

type NumberRules = Pick<HandlerSettings, 'metadata' | 'policy'>

/**
 * The page's number, judged again by the full number plan and the policy: a page can be bypassed.
 *
 * @param digits E.164, with or without `+`.
 * @throws SignupError `invalid_phone`, `phone_not_supported` for numbers of no country (+800, +870, +881 and their like,
 *   dear to call and none of them a business's WhatsApp number) or `country_not_supported`.
 */
export function readNumber(digits: string, { metadata, policy }: NumberRules): ValidPhone {
  const phone = readPhone(`+${digits.replace(/^\+/, '')}`, { metadata })
  if (phone.kind !== 'valid') {
    throw new SignupError('invalid_phone', {
      detail: phone.kind === 'invalid' ? `The number plan says ${phone.problem}.` : 'There are no digits.',
    })
  }
  if (phone.country === undefined) throw new SignupError('phone_not_supported')
  if (!allowsPhone(policy.countries ?? undefined, phone)) throw new SignupError('country_not_supported')
  return phone
}

/** @throws SignupError `phone_not_supported` or `method_not_supported`. */
export function checkMethod(
  phone: ValidPhone,
  method: Method,
  { policy }: Pick<NumberRules, 'policy'>,
): void {
  const possible = methodsFor(phone.lineType)
  if (possible.length === 0) throw new SignupError('phone_not_supported')
  if (!possible.includes(method) || !policy.methods.includes(method))
    throw new SignupError('method_not_supported')
}
