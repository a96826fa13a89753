'use client'
import { useEmbeddedSignup, type EmbeddedSignup } from '@embedded-signup/hooks'
import type { ReactNode } from 'react'
import { useRender } from '../frame/render'
import { StepBody } from '../frame/step-body'
import { StatusRegion, StepFrame } from '../frame/step-frame'
import type { StatusProps } from '../verify-phone/root'
import { Status as StatusText } from '../verify-phone/status'
import { StepContext } from '../verify-phone/step-context'
import type { EmbeddedSignupProps } from './embedded-signup'
import { Progress as ProgressOf } from './progress'
import { RegistrationStatus, RegistrationStep } from './registration-step'
import { useRegistrationWords } from './use-registration-words'
import { SignupContext, useSignupValue } from './signup-context'

export interface RootProps extends EmbeddedSignupProps {
  /** The parts, in any order and any markup. */
  children: ReactNode
}

/** Holds the whole signup. The parts of `VerifyPhone` stand inside it too, all but its root. */
export function Root({ registrationMessages, children, ...props }: RootProps) {
  const signup = useEmbeddedSignup(props)
  const words = useRegistrationWords(props.messages, registrationMessages)
  return (
    <StepFrame {...props} name={signup.step}>
      <SignupContext.Provider value={{ signup, words }}>
        <StepContext.Provider value={{ step: verifying(signup), choice: props }}>
          {children}
        </StepContext.Provider>
      </SignupContext.Provider>
    </StepFrame>
  )
}

/** A number that is being registered is a verified one to the parts of `VerifyPhone`. */
const verifying = (signup: EmbeddedSignup) =>
  signup.step === 'registration'
    ? ({ ...signup, step: 'verified', proof: undefined, ticket: undefined } as const)
    : signup

/** The three stages of the way. */
export function Progress() {
  return <ProgressOf {...useSignupValue()} />
}

/** Says where the signup stands, from the code to the live number; in place of `VerifyPhone.Status`. */
export function Status({ className, render }: StatusProps) {
  const { signup, words } = useSignupValue()
  const draw = useRender(render)
  const news =
    signup.step === 'registration' ? (
      <RegistrationStatus step={signup} words={words} />
    ) : (
      <StatusText step={signup} />
    )
  return (
    <StatusRegion name={signup.step} className={className}>
      {draw && signup.step !== 'phone' ? draw({ children: news }, verifying(signup)) : news}
    </StatusRegion>
  )
}

/** What there is to know and to do while the number is registered; nothing before. */
export function Registration() {
  const { signup, words } = useSignupValue()
  const step = signup.step === 'registration' ? signup : undefined
  return <StepBody name={step?.step}>{step && <RegistrationStep step={step} words={words} />}</StepBody>
}
