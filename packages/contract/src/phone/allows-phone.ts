import type { PagePolicy } from '../actions'
import { allowsCountry } from './country-rule'
import type { ValidPhone } from './reading'

/**
 * Whether a policy lets a number in, the same on page and server. A number that several countries have is allowed with any
 * of them, and denied with the one it is mostly taken for.
 */
export function allowsPhone(rule: PagePolicy['countries'], phone: Pick<ValidPhone, 'countries'>): boolean {
  if (!rule) return true
  const { countries } = phone
  return ('deny' in rule ? countries.slice(0, 1) : countries).some((country) => allowsCountry(rule, country))
}
