import { allowsPhone, methodsFor, SignupError, type Method, type ValidPhone } from '@embedded-signup/contract'
import { canonicalPhone, readPhone } from '@embedded-signup/contract/phone'
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
  if (isDeniedElsewhere(phone, { metadata, policy })) {
    throw new SignupError('country_not_supported', {
      detail: 'The number is a line of a denied country, written with a neighbour’s calling code.',
    })
  }
  return phone
}

/** A line of a denied country is denied through its neighbour's calling code too: San Marino's through Italy. */
function isDeniedElsewhere({ e164 }: ValidPhone, { metadata, policy }: NumberRules): boolean {
  const { countries } = policy
  const canonical = canonicalPhone(e164)
  if (!countries || !('deny' in countries) || canonical === e164) return false
  const phone = readPhone(canonical, { metadata })
  return phone.kind === 'valid' && !allowsPhone(countries, phone)
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
