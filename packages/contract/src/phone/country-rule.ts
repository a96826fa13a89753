import type { PagePolicy } from '../actions'

/** Whether a policy lets a country's numbers in; without a rule it lets in all. */
export const allowsCountry = (rule: PagePolicy['countries'], country: string): boolean =>
  !rule || ('allow' in rule ? rule.allow.includes(country) : !rule.deny.includes(country))
