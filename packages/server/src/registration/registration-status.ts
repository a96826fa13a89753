import type { RegistrationStatus } from '@embedded-signup/contract'
import type { NxcloudPhone } from '../nxcloud/data'

/** `status` values that end a registration or a live number, in NXCloud's words. */
const ended = ['BANNED', 'RESTRICTED', 'DELETED', 'MIGRATED', 'DISCONNECTED', 'FLAGGED']

/**
 * Reads a number's row. Reasons are NXCloud's own words in lower case, with the field's name before those that would say
 * nothing alone:
 *
 * - `failed`: `creation_failed` (register_status 1), `registration_failed` (2), `banned`, `restricted`, `flagged`,
 *   `deleted`, `migrated`, `disconnected`, `name_declined`, `name_expired`
 * - `in_review`: `name_pending_review`
 * - `connected`: `rate_limited` where WhatsApp limits what the number may send, else none
 */
export function registrationStatus(phone: NxcloudPhone): RegistrationStatus {
  const { register_status: step, status = '', name_status: name = '' } = phone
  if (step === 1) return { state: 'failed', reason: 'creation_failed' }
  if (step === 2) return { state: 'failed', reason: 'registration_failed' }
  if (ended.includes(status)) return { state: 'failed', reason: status.toLowerCase() }
  if (status === 'CONNECTED') return { state: 'connected' }
  if (status === 'RATE_LIMITED') return { state: 'connected', reason: 'rate_limited' }
  if (name === 'DECLINED' || name === 'EXPIRED') {
    return { state: 'failed', reason: `name_${name.toLowerCase()}` }
  }
  if (name === 'PENDING_REVIEW') return { state: 'in_review', reason: 'name_pending_review' }
  return { state: 'registering' }
}

/** `status` values after which only a new registration can help. */
const lost = ['DELETED', 'MIGRATED', 'DISCONNECTED']

/** Whether `createClient` has nothing left to do. 3 does not tell: it also stands on numbers that were only verified. */
export const isRegistered = ({ register_status: step, status = '' }: NxcloudPhone): boolean =>
  !lost.includes(status) && (step === 4 || step === 5 || status === 'CONNECTED' || status === 'RATE_LIMITED')
