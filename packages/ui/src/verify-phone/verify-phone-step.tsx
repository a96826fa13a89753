'use client'
import { useVerifyPhone, type UseVerifyPhoneOptions } from '@embedded-signup/hooks'
import type { CountryChoice } from '../fields/country-choice'
import { StepFrame, type WordsProps } from '../parts/step-frame'
import { CodeStep, SentStep } from './code-step'
import { PhoneStep } from './phone-step'
import { Status } from './status'

export interface VerifyPhoneStepProps extends UseVerifyPhoneOptions, WordsProps, CountryChoice {
  className?: string | undefined
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
export function VerifyPhoneStep({ messages, locale, className, name, ...options }: VerifyPhoneStepProps) {
  const step = useVerifyPhone(options)
  const words = { messages, locale, className }
  return (
    <StepFrame {...words} name={step.step} status={<Status step={step} />}>
      {step.step === 'phone' && <PhoneStep {...step} choice={options} />}
      {step.step === 'code' && <CodeStep {...step} />}
      {step.step === 'sent' && <SentStep {...step} />}
      {name && <input type="hidden" name={name} value={(step.step === 'verified' && step.proof) || ''} />}
    </StepFrame>
  )
}
