import { SignupError } from '@embedded-signup/contract'

export interface OriginRule {
  /** @throws SignupError `forbidden_origin` when a page of another site asks. */
  check: (request: Request) => void
  /** CORS headers of every answer; only listed origins get any but `Vary`. */
  headersFor: (request: Request) => Record<string, string>
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text

/**
 * Who may call: pages of the handler's own host, pages of the listed origins, and callers that are no browser (those
 * send no `Origin`; what keeps them out is `authorize`, not this).
 *
 * @throws TypeError for an entry that is no origin.
 */
export function readOrigins(listed: readonly string[] | undefined): OriginRule {
  const wrong = listed?.find((origin) => !isOrigin(origin))
  if (wrong !== undefined) {
    throw new TypeError(
      `origins: '${wrong}' is not an origin. Write scheme, host and port alone, like 'https://app.example.com'.`,
    )
  }
  const allowed = new Set(listed)

  return {
    check(request) {
      const origin = request.headers.get('origin')
      if (origin !== null && allowed.has(origin)) return
      const crossSite = request.headers.get('sec-fetch-site') === 'cross-site'
      if (crossSite || (origin !== null && !isOwn(origin, request, listed === undefined))) {
        throw new SignupError('forbidden_origin', {
          detail:
            origin === null
              ? 'A page of another site asked without an Origin header.'
              : `Pages of ${JSON.stringify(origin.slice(0, 200))} are not in the list of origins.`,
        })
      }
    },
    headersFor(request) {
      const origin = request.headers.get('origin')
      const vary = { vary: 'Origin' }
      if (origin === null || !allowed.has(origin)) return vary
      return {
        ...vary,
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'Retry-After, X-Request-Id',
      }
    },
  }
}

/**
 * Behind a proxy that ends TLS the handler sees http where the page sees https: then the host alone decides. Next writes
 * its own name into the URL, whatever the page was asked for at: there the `Host` header knows, and no page can set it.
 */
function isOwn(origin: string, request: Request, hostAlone: boolean): boolean {
  if (!URL.canParse(origin)) return false
  const page = new URL(origin)
  const own = new URL(request.url)
  if (page.origin === own.origin) return true
  const hosts = [own.host, request.headers.get('host')]
  return hostAlone && /^https?:$/.test(page.protocol) && hosts.includes(page.host)
}
