import { EmbeddedSignup, VerifyPhoneStep } from '@embedded-signup/ui'
import '@embedded-signup/ui/styles.css'
import type { GoLiveProps, VerifyProps } from './look'
import './variables.css'

export const Verify = (props: VerifyProps) => <VerifyPhoneStep {...props} className="harbor-step" />

export const GoLive = (props: GoLiveProps) => <EmbeddedSignup {...props} className="harbor-step" />
