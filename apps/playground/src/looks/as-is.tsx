import { EmbeddedSignup, VerifyPhoneStep } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'
import type { GoLiveProps, VerifyProps } from './look'

export const Verify = (props: VerifyProps) => <VerifyPhoneStep {...props} />

export const GoLive = (props: GoLiveProps) => <EmbeddedSignup {...props} />
