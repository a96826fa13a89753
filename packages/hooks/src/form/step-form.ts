import type { CountryCode, Method } from '@embedded-signup/contract'
import type { UseFormReturn } from 'react-hook-form'

/** What is typed and chosen at the phone step. */
export interface StepValues {
  country: CountryCode | ''
  tel: string
  method: Method | ''
}

export type StepForm = UseFormReturn<StepValues>
