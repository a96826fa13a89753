import type { ErrorCode, FieldProblem, SignupError, VerifyPhone } from '@embedded-signup/hooks'

/** Failures that speak of the number or of the code: the field they stand beside is marked. */
const aboutField: Partial<Record<VerifyPhone['step'], readonly ErrorCode[]>> = {
  phone: [
    'invalid_phone',
    'phone_not_supported',
    'country_not_supported',
    'send_refused',
    'cooldown',
    'throttled',
  ],
  code: ['code_rejected', 'invalid_code'],
}

export type Failure = {
  /** Whether the field at hand has to be looked at again. */
  ofField: boolean
} & ({ problem: FieldProblem; error?: undefined } | { problem?: undefined; error: SignupError })

/** What went wrong last at the step at hand. */
export function failureOf(step: VerifyPhone): Failure | undefined {
  if (step.step === 'verified') return undefined
  if (step.step === 'phone' && step.field.problem) return { ofField: true, problem: step.field.problem }
  const error =
    step.step === 'phone'
      ? step.send.error
      : ((step.step === 'code' ? step.check.error : undefined) ?? step.resend.error)
  return error && { ofField: aboutField[step.step]?.includes(error.code) ?? false, error }
}
