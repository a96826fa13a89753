'use client'
import { useEmbeddedSignup, type UseEmbeddedSignupOptions } from '@embedded-signup/hooks'
import type { CountryChoice } from '../fields/country-choice'
import { StepBody } from '../frame/step-body'
import { StatusRegion, StepFrame, type FrameProps } from '../frame/step-frame'
import { useAfterSending } from '../verify-phone/after-sending'
import { PhoneStep } from '../verify-phone/phone-step'
import { Status } from '../verify-phone/status'
import { Progress } from './progress'
import { RegistrationStatus, RegistrationStep } from './registration-step'
import type { RegistrationWords } from './registration-words'
import { useRegistrationWords } from './use-registration-words'

export interface EmbeddedSignupProps extends UseEmbeddedSignupOptions, FrameProps, CountryChoice {
  /** Single words of the way after the code, over those of `messages`. */
  registrationMessages?: Partial<RegistrationWords> | undefined
}

/**
 * The whole way: number, code, registration with WhatsApp, live number. A reload, or `resumeWith` on another device, goes
 * on where it was.
 *
 * @example
 * <SignupProvider endpoint="/api/signup">
 *   <EmbeddedSignup onDone={({ phone }) => showInbox(phone)} />
 * </SignupProvider>
 */
export function EmbeddedSignup({ registrationMessages, ...props }: EmbeddedSignupProps) {
  const signup = useEmbeddedSignup(props)
  const afterSending = useAfterSending(signup)
  const words = useRegistrationWords(props.messages, registrationMessages)
  return (
    <StepFrame {...props} name={signup.step}>
      <Progress signup={signup} words={words} />
      <StatusRegion name={signup.step}>
        {signup.step === 'registration' ? (
          <RegistrationStatus step={signup} words={words} />
        ) : (
          <Status step={signup} />
        )}
      </StatusRegion>
      <StepBody name={signup.step}>
        {signup.step === 'phone' && <PhoneStep step={signup} choice={props} />}
        {afterSending}
        {signup.step === 'registration' && <RegistrationStep step={signup} words={words} />}
      </StepBody>
    </StepFrame>
  )
}
