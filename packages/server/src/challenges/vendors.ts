import * as v from 'valibot'
import { checkOptions } from '../options/check-options'
import { text } from '../options/kinds'
import { siteVerify, siteVerifySchemas, type SiteVerifyOptions } from './site-verify'
import type { VerifyChallenge } from './verify-challenge'

/** Cloudflare Turnstile. https://developers.cloudflare.com/turnstile/get-started/server-side-validation/ */
export function turnstile(options: SiteVerifyOptions): VerifyChallenge {
  checkOptions(siteVerifySchemas, options, { of: 'turnstile' })
  return siteVerify('https://challenges.cloudflare.com/turnstile/v0/siteverify', options)
}

/** hCaptcha. https://docs.hcaptcha.com/#verify-the-user-response-server-side */
export function hcaptcha(options: SiteVerifyOptions): VerifyChallenge {
  checkOptions(siteVerifySchemas, options, { of: 'hcaptcha' })
  return siteVerify('https://api.hcaptcha.com/siteverify', options)
}

export interface RecaptchaOptions extends SiteVerifyOptions {
  /** v3 alone: least score that passes, 0 to 1. Default 0.5, which Google recommends to begin with. */
  minScore?: number | undefined
  /** v3 alone: the action the page must have named. Default: any. */
  action?: string | undefined
}

const recaptchaSchemas = {
  ...siteVerifySchemas,
  minScore: v.optional(
    v.custom<number>(
      (value) => typeof value === 'number' && value >= 0 && value <= 1,
      'must be a number from 0 to 1',
    ),
  ),
  action: v.optional(text('the name of an action')),
}

/** Google reCAPTCHA, v2 and v3. https://developers.google.com/recaptcha/docs/verify */
export function recaptcha(options: RecaptchaOptions): VerifyChallenge {
  checkOptions<RecaptchaOptions>(recaptchaSchemas, options, { of: 'recaptcha' })
  const { minScore = 0.5, action, ...common } = options
  return siteVerify(
    'https://www.google.com/recaptcha/api/siteverify',
    common,
    (answer) =>
      (answer.score === undefined || answer.score >= minScore) &&
      (action === undefined || answer.action === action),
  )
}
