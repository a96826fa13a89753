export { hcaptcha, recaptcha, turnstile, type RecaptchaOptions } from './challenges/vendors'
export type { SiteVerifyOptions } from './challenges/site-verify'
export type { ChallengeContext, VerifyChallenge } from './challenges/verify-challenge'
