export { SignupProvider, type SignupProviderProps } from '@embedded-signup/hooks'
export { en } from './messages/en'
export type { Fill, Messages, Plural } from './messages/messages'
export { VerifyPhoneStep, type VerifyPhoneStepProps } from './verify-phone/verify-phone-step'
