export {
  createSignupClient,
  type CheckCodeInput,
  type GetCodeInput,
  type PhoneInput,
  type RequestOptions,
  type SignupClient,
  type SignupClientOptions,
} from './client/create-signup-client'
export { useCodeField, type CodeField, type CodeFieldOptions } from './code/use-code-field'
export { verifyFlow, verifyMoves, type Attempt, type VerifyEvent, type VerifyState } from './flow/verify-flow'
export { loadNumberPlan } from './phone/number-plan'
export type { FieldProblem, MethodField, MethodOption, PhoneField } from './phone/phone-field'
export { SignupProvider, type SignupProviderProps } from './provider/signup-provider'
export { useCountdown, useHasPassed } from './time/use-countdown'
export type { Action } from './verify/action'
export {
  useEmbeddedSignup,
  type EmbeddedSignup,
  type SignupProgress,
  type UseEmbeddedSignupOptions,
} from './embedded/use-embedded-signup'
export { useRegistration, type Registration, type VerifiedNumber } from './registration/use-registration'
export { useVerifyPhone } from './verify/use-verify-phone'
export type { UseVerifyPhoneOptions, VerifiedPhone, VerifyPhone } from './verify/verify-phone'
export {
  asciiDigits,
  errorCatalogue,
  errorTexts,
  SignupError,
  type Country,
  type CountryCode,
  type E164,
  type ErrorCode,
  type Method,
  type PagePolicy,
  type RegistrationReason,
} from '@embedded-signup/contract'
