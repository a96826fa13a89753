import type { SignupProgress, UseVerifyPhoneOptions, VerifiedNumber } from '@embedded-signup/hooks'
import type { Messages } from '@embedded-signup/ui'
import type { ComponentType } from 'react'

export interface VerifyProps extends Pick<UseVerifyPhoneOptions, 'defaultPhone' | 'onVerified'> {
  /** The same in every look: one that is chosen at the code step shows the code step. */
  id: string
  messages: Messages
}

export interface GoLiveProps {
  id: string
  /** The number that was verified. */
  resumeWith: VerifiedNumber
  messages: Messages
  onProgress: (progress: SignupProgress) => void
}

/** The kit's two places on this page, drawn in one way. */
export interface LookModule {
  /** The number and its code. */
  Verify: ComponentType<VerifyProps>
  /** The registration with WhatsApp. */
  GoLive: ComponentType<GoLiveProps>
}
