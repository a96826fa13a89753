'use client'
import { useVerifyPhone, type UseVerifyPhoneOptions } from '@embedded-signup/hooks'
import type { CountryChoice } from '../fields/country-choice'
import { StatusRegion, StepBody, StepFrame, type FrameProps } from '../frame/step-frame'
import { useAfterSending } from './after-sending'
import { PhoneStep } from './phone-step'
import { ProofInput } from './proof-input'
import { Status } from './status'

export interface VerifyPhoneStepProps extends UseVerifyPhoneOptions, FrameProps, CountryChoice {
  /** Puts the proof into a hidden input of this name, for the form around the step. */
  name?: string | undefined
}

/**
 * Enter a number, choose SMS or voice call, get a code, enter it. Takes the width it is given; import
 * `@embedded-signup/ui/styles.css` once. It is no `<form>`, so it may stand inside one, and Enter does not submit it.
 *
 * @example
 * <SignupProvider endpoint="/api/signup">
 *   <VerifyPhoneStep onVerified={({ proof }) => next(proof)} />
 * </SignupProvider>
 */
export function VerifyPhoneStep({ name, ...props }: VerifyPhoneStepProps) {
  const step = useVerifyPhone(props)
  const { ready, afterSending } = useAfterSending(step)
  return (
    <StepFrame {...props} name={step.step} ready={ready}>
      <StatusRegion name={step.step}>
        <Status step={step} />
      </StatusRegion>
      <StepBody name={step.step}>
        {step.step === 'phone' && <PhoneStep step={step} choice={props} />}
        {afterSending}
        {name && <ProofInput name={name} step={step} />}
      </StepBody>
    </StepFrame>
  )
}
