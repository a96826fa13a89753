import type { PhoneNumberType } from 'libphonenumber-js/core'
import type { Method } from '../actions'

/** What a number plan tells of a line; `unknown` where it tells nothing. */
export type LineType = Lowercase<PhoneNumberType> | 'unknown'

const both: readonly Method[] = ['sms', 'voice']
const voiceOnly: readonly Method[] = ['voice']

/**
 * Which methods can reach a line, after WhatsApp's rules: fixed, toll-free, VoIP and UAN lines only by voice; pagers,
 * voicemail, shared-cost and premium lines not at all. Nor personal numbers (+44 70, +1 5xx): they are forwarded at the
 * caller's cost, which is why toll fraud rents them, and no business has its WhatsApp there. Where the plan cannot tell mobile from fixed (US,
 * Canada and others) both are offered.
 */
export function methodsFor(lineType: LineType): readonly Method[] {
  switch (lineType) {
    case 'fixed_line':
    case 'toll_free':
    case 'voip':
    case 'uan':
      return voiceOnly
    case 'pager':
    case 'voicemail':
    case 'shared_cost':
    case 'premium_rate':
    case 'personal_number':
      return []
    default:
      return both
  }
}
