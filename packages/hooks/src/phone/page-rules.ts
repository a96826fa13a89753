import type { Method, PagePolicy, ValidPhone } from '@embedded-signup/contract'
import type { FieldProblem } from './phone-field'

const bothMethods: readonly Method[] = ['sms', 'voice']

/** Whether the backend's policy lets a country's numbers in. */
export function allows({ countries }: PagePolicy, code: string): boolean {
  if (!countries) return true
  return 'allow' in countries ? countries.allow.includes(code) : !countries.deny.includes(code)
}

/** Why a number that exists gets no code all the same; the backend says the same before it spends anything. */
export function refusal(reading: ValidPhone, policy: PagePolicy): FieldProblem | undefined {
  if (!reading.country || usableMethods(policy, reading.methods).length === 0) return 'phone_not_supported'
  return allows(policy, reading.country) ? undefined : 'country_not_supported'
}

/**
 * The ways that the backend offers and the line can take.
 *
 * @param reach the ways that can reach the line. Default: both.
 */
export function usableMethods({ methods = bothMethods }: PagePolicy, reach = bothMethods): readonly Method[] {
  return methods.filter((method) => reach.includes(method))
}
