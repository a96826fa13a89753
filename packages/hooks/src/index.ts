export {
  createSignupClient,
  type CheckCodeInput,
  type GetCodeInput,
  type HandedInput,
  type HandOffInput,
  type PhoneInput,
  type RequestOptions,
  type SignupClient,
  type SignupClientOptions,
} from './client/create-signup-client'
export { useCodeField, type CodeChange, type CodeField, type CodeFieldOptions } from './code/use-code-field'
export { useEnterCode, type EnterCode, type UseEnterCodeOptions } from './enter-code/use-enter-code'
export { verifyFlow, verifyMoves, type Attempt, type VerifyEvent, type VerifyState } from './flow/verify-flow'
export type { HandOffOffer } from './hand-off/hand-off-offer'
export { useHandOff, type HandOff } from './hand-off/use-hand-off'
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
export {
  useRegistration,
  type Registration,
  type UseRegistrationOptions,
  type VerifiedNumber,
} from './registration/use-registration'
export { useOnline } from './verify/use-online'
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
  type LineType,
  type Method,
  type PagePolicy,
  type RegistrationReason,
} from '@embedded-signup/contract'
