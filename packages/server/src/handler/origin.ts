import { SignupError } from '@embedded-signup/contract'
import { redact } from '../log/redact'
import { readHost } from './host'

export interface OriginRule {
  /** @throws SignupError `forbidden_origin` when a page of another site asks. */
  check: (request: Request) => void
  /** CORS headers of every answer; only listed origins get any but `Vary`. */
  headersFor: (request: Request) => Record<string, string>
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text

export interface OriginOptions {
  /** Origins of pages that may call, beside the handler's own. */
  origins?: readonly string[] | undefined
  /** Hosts at which the handler may be asked; default any. */
  hosts?: readonly string[] | undefined
}

/**
 * Who may call: pages of the handler's own host, pages of the listed origins, and callers that are no browser (those
 * send no `Origin`; what keeps them out is `authorize`, not this).
 *
 * Where the hosts are known, the handler's own host is one of them. Without listed origins nothing else is answered: a
 * page can have its own name lead to this machine, and is then a page of the host it asks (DNS rebinding).
 *
 * @throws TypeError for an entry that is no origin or no host.
 */
export function readOrigins({ origins: listed, hosts }: OriginOptions): OriginRule {
  const wrong = listed?.find((origin) => !isOrigin(origin))
  if (wrong !== undefined) {
    throw new TypeError(
      `origins: '${wrong}' is not an origin. Write scheme, host and port alone, like 'https://app.example.com'.`,
    )
  }
  const allowed = new Set(listed)
  const isOwnHost = readHosts(hosts)

  return {
    check(request) {
      const origin = request.headers.get('origin')
      if (origin !== null && allowed.has(origin)) return
      const asked = request.headers.get('host') ?? new URL(request.url).host
      if ((origin !== null || listed === undefined) && !isOwnHost(asked)) {
        throw new SignupError('forbidden_origin', {
          detail: `${JSON.stringify(redact(asked.slice(0, 200), []))} is not in the list of hosts (hosts, SIGNUP_HOSTS), so no page of it may call, and without origins nobody else.`,
        })
      }
      const crossSite = request.headers.get('sec-fetch-site') === 'cross-site'
      if (crossSite || (origin !== null && !isOwn(origin, request, listed === undefined))) {
        throw new SignupError('forbidden_origin', {
          detail:
            origin === null
              ? 'A page of another site asked without an Origin header.'
              : `Pages of ${JSON.stringify(redact(origin.slice(0, 200), []))} are not in the list of origins.`,
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

/** @throws TypeError for an entry that is no host. */
function readHosts(hosts: readonly string[] | undefined): (asked: string) => boolean {
  if (hosts === undefined) return () => true
  const wrong = hosts.find((text) => !readHost(text))
  if (wrong !== undefined) {
    throw new TypeError(
      `hosts: '${wrong}' is not a host. Write what the Host header says, like 'signup.example.com', with a port where only that one is meant.`,
    )
  }
  const known = new Set(hosts.map((text) => readHost(text)?.host))
  return (asked) => {
    const { name, host } = readHost(asked) ?? {}
    return known.has(host) || known.has(name)
  }
}

/**
 * Whether pages of this URL may call the handler, as far as it is known beforehand: with neither origins nor hosts any page
 * may be one of the handler's own.
 */
export function mayCall(page: string, { origins, hosts }: OriginOptions): boolean {
  const { origin, host } = new URL(page)
  if (origins?.includes(origin)) return true
  return hosts === undefined ? origins === undefined : readHosts(hosts)(host)
}
