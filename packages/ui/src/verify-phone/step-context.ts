'use client'
import type { VerifyPhone } from '@embedded-signup/hooks'
import { createContext, useContext } from 'react'
import type { CountryChoice } from '../fields/country-choice'

interface StepValue {
  step: VerifyPhone
  choice: CountryChoice
}

export const StepContext = createContext<StepValue | undefined>(undefined)

function useStepValue(): StepValue {
  const value = useContext(StepContext)
  if (!value) {
    throw new Error('No <VerifyPhone.Root> above. Put the parts of the step inside <VerifyPhone.Root>.')
  }
  return value
}

/**
 * The step at hand, as `useVerifyPhone` returns it, for parts of your own inside `<VerifyPhone.Root>`.
 *
 * @throws Error when there is no `<VerifyPhone.Root>` above.
 */
export const useVerifyPhoneStep = (): VerifyPhone => useStepValue().step

export const useCountryChoice = (): CountryChoice => useStepValue().choice

type Arm<Name extends VerifyPhone['step']> = Extract<VerifyPhone, { step: Name }>

/** The step at hand if it is one of these; a part of another step draws nothing. */
export function useArm<Name extends VerifyPhone['step']>(...names: readonly Name[]): Arm<Name> | undefined {
  const step = useVerifyPhoneStep()
  return (names as readonly string[]).includes(step.step) ? (step as Arm<Name>) : undefined
}
