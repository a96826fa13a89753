import * as v from 'valibot'
import type { OptionSchemas } from '../options/check-options'
import { callable, milliseconds, text } from '../options/kinds'
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

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

const isSafeUrl = (value: unknown) => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))
}

/** What each option is. */
export const siteVerifySchemas: OptionSchemas<SiteVerifyOptions> = {
  secret: text('the secret key of the challenge’s widget'),
  url: v.optional(v.custom<string>(isSafeUrl, 'must be https (http on loopback): the secret key goes there')),
  fetch: v.optional(callable('a function like fetch')),
  timeoutMs: v.optional(milliseconds(60_000)),
  hostnames: v.optional(
    v.custom<readonly string[]>(
      (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.every((name) => typeof name === 'string' && /^[a-z\d.-]+$/.test(name)),
      "must be a list of host names in lower case like 'app.example.com', at least one",
    ),
  ),
}

/**
 * The check that Turnstile, hCaptcha and reCAPTCHA have in common: secret, token and address go out as a form, JSON with
 * `success` comes back.
 *
 * @throws (the check, not this function) when the vendor gives no answer in time, or one that cannot be read.
 */
export function siteVerify(
  vendorUrl: string,
  { secret, url = vendorUrl, timeoutMs = 5000, hostnames, fetch }: SiteVerifyOptions,
  accepts: (answer: SiteVerifyAnswer) => boolean = () => true,
): VerifyChallenge {
  return async (token, { ip }) => {
    const response = await (fetch ?? globalThis.fetch)(url, {
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
