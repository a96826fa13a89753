import { methodsFor, SignupError, type Method, type ValidPhone } from '@embedded-signup/contract'
import { readPhone } from '@embedded-signup/contract/phone'
import type { HandlerSettings } from './options'

type NumberRules = Pick<HandlerSettings, 'metadata' | 'policy'>

/**
 * The page's number, judged again by the full number plan and the policy: a page can be bypassed.
 *
 * @param digits E.164, with or without `+`.
 * @throws SignupError `invalid_phone` or `country_not_supported`.
 */
export function readNumber(digits: string, { metadata, policy }: NumberRules): ValidPhone {
  const phone = readPhone(`+${digits.replace(/^\+/, '')}`, { metadata })
  if (phone.kind !== 'valid') {
    throw new SignupError('invalid_phone', {
      detail: phone.kind === 'invalid' ? `The number plan says ${phone.problem}.` : 'There are no digits.',
    })
  }
  if (!countryAllowed(phone.country, policy.countries)) throw new SignupError('country_not_supported')
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

function countryAllowed(country: string | undefined, rule: NumberRules['policy']['countries']): boolean {
  if (!rule) return true
  // Numbers of no country (+800 and its like) pass a list of what is denied, never one of what is allowed.
  if ('allow' in rule) return country !== undefined && rule.allow.includes(country)
  return country === undefined || !rule.deny.includes(country)
}
