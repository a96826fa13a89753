'use client'
import { useEmbeddedSignup, type UseEmbeddedSignupOptions } from '@embedded-signup/hooks'
import { useMemo } from 'react'
import type { CountryChoice } from '../fields/country-choice'
import { useLater } from '../later/use-later'
import { StepFrame, type WordsProps } from '../parts/step-frame'
import { PhoneStep } from '../verify-phone/phone-step'
import { Status } from '../verify-phone/status'
import { Progress } from './progress'
import { RegistrationStatus, RegistrationStep } from './registration-step'
import { enRegistration, type RegistrationWords } from './registration-words'

export interface EmbeddedSignupProps extends UseEmbeddedSignupOptions, WordsProps, CountryChoice {
  /** Words of the way after the code. Default: English. */
  registrationMessages?: Partial<RegistrationWords> | undefined
  className?: string | undefined
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
export function EmbeddedSignup({
  messages,
  locale,
  registrationMessages,
  className,
  ...options
}: EmbeddedSignupProps) {
  const signup = useEmbeddedSignup(options)
  const later = useLater(signup.step === 'code')
  const words = useMemo(() => ({ ...enRegistration, ...registrationMessages }), [registrationMessages])
  const status =
    signup.step === 'registration' ? (
      <RegistrationStatus step={signup} words={words} />
    ) : (
      <Status step={signup} />
    )
  const frame = { messages, locale, className }
  return (
    <StepFrame
      {...frame}
      name={signup.step}
      status={status}
      above={<Progress signup={signup} words={words} />}
    >
      {signup.step === 'phone' && <PhoneStep {...signup} choice={options} />}
      {signup.step === 'code' && later && <later.CodeStep {...signup} />}
      {signup.step === 'registration' && <RegistrationStep step={signup} words={words} />}
    </StepFrame>
  )
}
