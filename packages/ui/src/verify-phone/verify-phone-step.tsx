'use client'
import { useVerifyPhone, type UseVerifyPhoneOptions } from '@embedded-signup/hooks'
import { forwardRef, useEffect, useRef, type Ref } from 'react'
import type { CountryChoice } from '../fields/country-choice'
import { useLater } from '../later/use-later'
import { StepFrame, type StepHandle, type WordsProps } from '../parts/step-frame'
import { PhoneStep } from './phone-step'
import { Status } from './status'

export interface VerifyPhoneStepProps extends UseVerifyPhoneOptions, WordsProps, CountryChoice {
  className?: string | undefined
  /** Puts the proof into a hidden input of this name, for the form around the step. */
  name?: string | undefined
  /** The proof when the number is verified, and an empty text when it no longer is. */
  onChange?: ((proof: string) => void) | undefined
  /** The proof as the form knows it: emptied, by a form's `reset()` for one, it starts a verified step over. */
  value?: string | undefined
  /** The focus has left the step. */
  onBlur?: (() => void) | undefined
  /** Nothing can be typed or pressed. */
  disabled?: boolean | undefined
}

function Step(props: VerifyPhoneStepProps, ref: Ref<StepHandle>) {
  const { messages, locale, className, name, onChange, value, onBlur, disabled, ...options } = props
  const step = useVerifyPhone({
    ...options,
    onVerified(verified) {
      onChange?.(verified.proof ?? '')
      options.onVerified?.(verified)
    },
  })
  const later = useLater(step.step !== 'phone')
  const verified = step.step === 'verified' ? step : undefined
  const held = useRef(value)
  useEffect(() => {
    if (held.current && !value) verified?.startOver()
    held.current = value
  })
  const frame = { messages, locale, className, onBlur, disabled }
  return (
    <StepFrame {...frame} handle={ref} name={step.step} status={<Status step={step} />}>
      {step.step === 'phone' && <PhoneStep {...step} choice={options} />}
      {step.step === 'code' && later && <later.CodeStep {...step} />}
      {step.step === 'sent' && later && <later.SentStep {...step} />}
      {name && <input type="hidden" name={name} value={verified?.proof ?? ''} />}
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
export const VerifyPhoneStep = forwardRef(Step)
