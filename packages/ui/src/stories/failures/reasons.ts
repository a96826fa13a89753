import type { RegistrationReason } from '@embedded-signup/hooks'
import type { SandboxFailure, SandboxPhone } from '@embedded-signup/sandbox'

/** How NXCloud comes to give a reason, and what becomes of the number then. */
export interface ReasonGiven {
  failure?: SandboxFailure
  /** What the list says once the number is registered. */
  listed?: Partial<SandboxPhone>
  state: 'failed' | 'in_review' | 'connected'
}

export const reasons: Record<RegistrationReason, ReasonGiven> = {
  creation_failed: { failure: 'creation_failed', state: 'failed' },
  registration_failed: { failure: 'registration_failed', state: 'failed' },
  banned: { failure: 'banned', state: 'failed' },
  restricted: { failure: 'restricted', state: 'failed' },
  flagged: { failure: 'flagged', state: 'failed' },
  deleted: { listed: { status: 'DELETED' }, state: 'failed' },
  migrated: { listed: { status: 'MIGRATED' }, state: 'failed' },
  disconnected: { failure: 'disconnected', state: 'failed' },
  name_declined: { failure: 'name_declined', state: 'failed' },
  name_expired: { listed: { status: 'PENDING', name_status: 'EXPIRED' }, state: 'failed' },
  name_pending_review: { failure: 'name_pending_review', state: 'in_review' },
  rate_limited: { listed: { status: 'RATE_LIMITED' }, state: 'connected' },
}
