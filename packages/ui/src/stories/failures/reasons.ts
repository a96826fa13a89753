import type { RegistrationReason } from '@embedded-signup/hooks'
import type { SandboxFailure, SandboxPhone } from '@embedded-signup/sandbox'

/** How NXCloud comes to give a reason, and what becomes of the number then. */
export interface ReasonGiven {
  failure?: SandboxFailure
  /** What the list says once the number is registered. */
  listed?: Partial<SandboxPhone>
  state: 'failed' | 'in_review' | 'connected'
  /** The number is registered: what stands in its way goes elsewhere, and the list tells when it has gone. */
  mended?: 'at WhatsApp'
}

export const reasons: Record<RegistrationReason, ReasonGiven> = {
  creation_failed: { failure: 'creation_failed', state: 'failed' },
  registration_failed: { failure: 'registration_failed', state: 'failed' },
  banned: { failure: 'banned', state: 'failed', mended: 'at WhatsApp' },
  restricted: { failure: 'restricted', state: 'failed', mended: 'at WhatsApp' },
  flagged: { failure: 'flagged', state: 'failed', mended: 'at WhatsApp' },
  deleted: { listed: { status: 'DELETED' }, state: 'failed' },
  migrated: { listed: { status: 'MIGRATED' }, state: 'failed' },
  disconnected: { failure: 'disconnected', state: 'failed' },
  name_declined: { failure: 'name_declined', state: 'failed', mended: 'at WhatsApp' },
  name_expired: {
    listed: { status: 'PENDING', name_status: 'EXPIRED' },
    state: 'failed',
    mended: 'at WhatsApp',
  },
  name_pending_review: { failure: 'name_pending_review', state: 'in_review' },
  rate_limited: { listed: { status: 'RATE_LIMITED' }, state: 'connected' },
}
