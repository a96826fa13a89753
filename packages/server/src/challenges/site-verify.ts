import * as v from 'valibot'
import type { VerifyChallenge } from './verify-challenge'

export interface SiteVerifyOptions {
  /** The widget's secret key. */
  secret: string
  /** Where tokens are checked, if not at the vendor's own address. */
  url?: string | undefined
  /** Default: the platform's. */
  fetch?: typeof globalThis.fetch | undefined
  /** Milliseconds; a check that takes longer refuses. Default 5000. */
  timeoutMs?: number | undefined
  /** Host names of pages whose tokens are taken. Default: any that the widget's own settings allow. */
  hostnames?: readonly string[] | undefined
}

const answerSchema = v.object({
  success: v.boolean(),
  hostname: v.optional(v.string()),
  score: v.optional(v.number()),
  action: v.optional(v.string()),
})

export type SiteVerifyAnswer = v.InferOutput<typeof answerSchema>

/**
 * The check that Turnstile, hCaptcha and reCAPTCHA have in common: secret, token and address go out as a form, JSON with
 * `success` comes back.
 *
 * @throws (the check, not this function) when the vendor gives no answer in time, or one that cannot be read.
 */
export function siteVerify(
  vendorUrl: string,
  { secret, url = vendorUrl, timeoutMs = 5000, hostnames, ...options }: SiteVerifyOptions,
  accepts: (answer: SiteVerifyAnswer) => boolean = () => true,
): VerifyChallenge {
  if (!secret) throw new TypeError('The challenge needs the secret key of its widget.')
  return async (token, { ip }) => {
    const response = await (options.fetch ?? globalThis.fetch)(url, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ secret, response: token, ...(ip ? { remoteip: ip } : {}) }).toString(),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    const answer = v.parse(answerSchema, await response.json())
    const here = !hostnames || hostnames.includes(answer.hostname ?? '')
    return answer.success && here && accepts(answer)
  }
}
