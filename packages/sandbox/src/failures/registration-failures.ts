import type { SandboxPhone } from '../state/phone'
import type { SandboxFailureInfo } from './failure-info'

type RegistrationFailureInfo = SandboxFailureInfo & {
  stage: 'registration'
  /** What phoneList shows once registrationMs have passed, instead of a connected phone. */
  outcome: Partial<SandboxPhone>
}

/** createClient answers 0; phoneList tells the rest when the registration's time is over. */
export const registrationFailures = {
  creation_failed: {
    title: 'Creation fails',
    description: 'phoneList ends at register_status 1.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 1, status: 'PENDING' },
  },
  registration_failed: {
    title: 'Registration fails',
    description: 'phoneList ends at register_status 2.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 2, status: 'PENDING' },
  },
  registration_stuck: {
    title: 'Registration never ends',
    description: 'phoneList stays at register_status 4 and PENDING.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 4, status: 'PENDING' },
  },
  banned: {
    title: 'Banned',
    description: 'WhatsApp bans the number: status BANNED.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 5, status: 'BANNED', quality_rating: 'RED' },
  },
  restricted: {
    title: 'Restricted',
    description: 'WhatsApp restricts the number: status RESTRICTED.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 5, status: 'RESTRICTED', quality_rating: 'RED' },
  },
  flagged: {
    title: 'Flagged',
    description: 'WhatsApp flags the number for low quality: status FLAGGED.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 5, status: 'FLAGGED', quality_rating: 'RED' },
  },
  disconnected: {
    title: 'Disconnected',
    description: 'The number is registered, then DISCONNECTED.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 5, status: 'DISCONNECTED' },
  },
  name_declined: {
    title: 'Name declined',
    description: 'WhatsApp declines the display name: name_status DECLINED, status PENDING.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 4, status: 'PENDING', name_status: 'DECLINED' },
  },
  name_pending_review: {
    title: 'Name under review',
    description: 'WhatsApp reviews the display name: name_status PENDING_REVIEW, status PENDING.',
    stage: 'registration',
    actions: ['createClient'],
    sent: true,
    outcome: { register_status: 4, status: 'PENDING', name_status: 'PENDING_REVIEW' },
  },
} as const satisfies Record<string, RegistrationFailureInfo>
