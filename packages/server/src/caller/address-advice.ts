import ipaddr from 'ipaddr.js'
import type { HandlerContext } from '../handler/call'
import type { Log } from '../log/log'
import { unixSocket, type ClientAddressOptions } from './client-address'

/** Looks at a request and the address it is limited by, and tells the operator once what keeps that from working. */
export type AddressAdvice = (request: Request, ip: string | undefined, context: HandlerContext) => void

const nobodysAlone = ['loopback', 'private', 'uniqueLocal', 'linkLocal']

/** Without an address, or with a proxy's, everybody together is limited as one. */
export function createAddressAdvice(
  { trustedProxies = [], clientIp }: ClientAddressOptions,
  log: Log,
): AddressAdvice {
  const told = new Set<string>()
  const tell = (event: string, message: string) => {
    if (told.has(event)) return
    told.add(event)
    log.warn({ event }, message)
  }
  return (request, ip, context) => {
    if (ip === undefined && context.ip === unixSocket && !clientIp) {
      tell(
        'proxy_not_trusted',
        "Requests come through a unix socket without an address that can be believed, so all of them together have what policy.perIpPerHour gives one. List 'unix' in trustedProxies (SIGNUP_TRUSTED_PROXIES), and see that the proxy sets X-Forwarded-For.",
      )
    } else if (ip === undefined) {
      tell(
        'no_address',
        'Requests come without an address, so all of them together have what policy.perIpPerHour gives one. Pass the context { ip } to the handler, or set clientIp; policy.perIpPerHour: null lifts the limit.',
      )
    } else if (
      trustedProxies.length === 0 &&
      !clientIp &&
      request.headers.has('x-forwarded-for') &&
      nobodysAlone.includes(ipaddr.process(ip).range())
    ) {
      tell(
        'proxy_not_trusted',
        'Requests come through a proxy that is not in trustedProxies, so policy.perIpPerHour counts all callers behind it as one. List the proxy (SIGNUP_TRUSTED_PROXIES), or set clientIp.',
      )
    }
  }
}
