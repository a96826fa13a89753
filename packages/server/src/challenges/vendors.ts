import { siteVerify, type SiteVerifyOptions } from './site-verify'
import type { VerifyChallenge } from './verify-challenge'

/** Cloudflare Turnstile. https://developers.cloudflare.com/turnstile/get-started/server-side-validation/ */
export const turnstile = (options: SiteVerifyOptions): VerifyChallenge =>
  siteVerify('https://challenges.cloudflare.com/turnstile/v0/siteverify', options)

/** hCaptcha. https://docs.hcaptcha.com/#verify-the-user-response-server-side */
export const hcaptcha = (options: SiteVerifyOptions): VerifyChallenge =>
  siteVerify('https://api.hcaptcha.com/siteverify', options)

export interface RecaptchaOptions extends SiteVerifyOptions {
  /** v3 alone: least score that passes, 0 to 1. Default 0.5, which Google recommends to begin with. */
  minScore?: number | undefined
  /** v3 alone: the action the page must have named. Default: any. */
  action?: string | undefined
}

/** Google reCAPTCHA, v2 and v3. https://developers.google.com/recaptcha/docs/verify */
export const recaptcha = ({ minScore = 0.5, action, ...options }: RecaptchaOptions): VerifyChallenge =>
  siteVerify(
    'https://www.google.com/recaptcha/api/siteverify',
    options,
    (answer) =>
      (answer.score === undefined || answer.score >= minScore) &&
      (action === undefined || answer.action === action),
  )
