import type { CountryCode, Method } from '@embedded-signup/contract'
import type { UseFormReturn } from 'react-hook-form'

/** All that is typed and chosen in a step; one form, since each one costs the first paint. */
export interface StepValues {
  country: CountryCode | ''
  tel: string
  method: Method | ''
  code: string
}

export type StepForm = UseFormReturn<StepValues>
