'use client'
import { useVerifyPhone, type UseVerifyPhoneOptions } from '@embedded-signup/hooks'
import { forwardRef, useEffect, useRef, type Ref } from 'react'
import type { CountryChoice } from '../fields/country-choice'
import { StepBody } from '../frame/step-body'
import { StatusRegion, StepFrame, type FrameProps, type StepHandle } from '../frame/step-frame'
import { useAfterSending } from './after-sending'
import { PhoneStep } from './phone-step'
import { ProofInput } from './proof-input'
import { Status } from './status'

export interface VerifyPhoneStepProps extends UseVerifyPhoneOptions, FrameProps, CountryChoice {
  /** Puts the proof into a hidden input of this name, for the form around the step. */
  name?: string | undefined
  /** The proof when the number is verified, and an empty text when it no longer is. */
  onChange?: ((proof: string) => void) | undefined
  /** The proof as the form knows it: emptied, by a form's `reset()` for one, it starts a verified step over. */
  value?: string | undefined
}

function VerifyPhone({ name, onChange, value, ...props }: VerifyPhoneStepProps, ref: Ref<StepHandle>) {
  const step = useVerifyPhone({
    ...props,
    onVerified(verified) {
      onChange?.(verified.proof ?? '')
      props.onVerified?.(verified)
    },
  })
  const afterSending = useAfterSending(step)
  const held = useRef(value)
  useEffect(() => {
    if (held.current && !value && step.step === 'verified') step.startOver()
    held.current = value
  })
  return (
    <StepFrame {...props} handle={ref} name={step.step}>
      <StatusRegion name={step.step}>
        <Status step={step} />
      </StatusRegion>
      <StepBody name={step.step}>
        {step.step === 'phone' && <PhoneStep step={step} choice={props} />}
        {afterSending}
      </StepBody>
      {name && <ProofInput name={name} step={step} />}
    </StepFrame>
  )
}

/**
 * Enter a number, choose SMS or voice call, get a code, enter it. Takes the width it is given; import
 * `@embedded-signup/ui/styles.css` once. It is no `<form>`, so it may stand inside one, and Enter does not submit it.
 * It is a field of React Hook Form as it stands: `<Controller render={({ field }) => <VerifyPhoneStep {...field} />} />`.
 *
 * @example
 * <SignupProvider endpoint="/api/signup">
 *   <VerifyPhoneStep onVerified={({ proof }) => next(proof)} />
 * </SignupProvider>
 */
export const VerifyPhoneStep = forwardRef(VerifyPhone)
