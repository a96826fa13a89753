import type { RegistrationReason } from '@embedded-signup/hooks'
import type { Fill } from '../messages/messages'

/** The words of the way after the code. */
export interface RegistrationWords {
  progressLabel: string
  stages: Record<'verify' | 'register' | 'live', string>
  registering: Fill<'phone'>
  registeringHint: string
  connected: Fill<'phone'>
  inReview: Fill<'phone'>
  inReviewHint: string
  failed: Fill<'phone'>
  /** What happened and what to do, for each reason that WhatsApp gives. */
  reasons: Record<RegistrationReason, string>
  /** For a reason newer than this release, or none. */
  otherReason: string
  retry: string
  startOver: string
  /** Where the verification no longer counts: the same number once more, from the start. */
  verifyAgain: string
}

export const enRegistration: RegistrationWords = {
  progressLabel: 'Progress',
  stages: { verify: 'Verify', register: 'Register', live: 'Live' },
  registering: 'Connecting {phone} to WhatsApp…',
  registeringHint: 'This takes up to a few minutes. You can leave this page and come back.',
  connected: '{phone} is live on WhatsApp',
  inReview: '{phone} is registered',
  inReviewHint:
    'WhatsApp is reviewing the display name. There is nothing to do; this page goes on by itself.',
  failed: '{phone} could not be connected',
  reasons: {
    creation_failed:
      'WhatsApp did not accept the number. If it is used in a WhatsApp app, delete the account there first, then try again.',
    registration_failed:
      'WhatsApp did not register the number. If it is used in a WhatsApp app, delete the account there; if it has a two-step PIN, switch that off. Then try again.',
    banned: 'WhatsApp has banned this number. Appeal to WhatsApp support, or use another number.',
    restricted:
      'WhatsApp has restricted this number. Wait until the restriction ends, or use another number.',
    flagged:
      'WhatsApp has marked this number for low quality. It can be connected again once the quality has risen.',
    deleted: 'The number was removed from WhatsApp. Try again to register it anew.',
    migrated: 'The number was moved to another business account. Move it back, or use another number.',
    disconnected: 'The number lost its connection to WhatsApp. Try again to register it anew.',
    name_declined: 'WhatsApp declined the display name. Choose another name, then try again.',
    name_expired: 'The approval of the display name has expired. Ask for it again, then try again.',
    name_pending_review: 'WhatsApp is reviewing the display name.',
    rate_limited: 'WhatsApp limits how many messages this number may send for now.',
  },
  otherReason: 'WhatsApp gave no reason that we know. Try again later, or use another number.',
  retry: 'Try again',
  startOver: 'Use another number',
  verifyAgain: 'Verify the number again',
}
