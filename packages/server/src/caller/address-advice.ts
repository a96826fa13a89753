import ipaddr from 'ipaddr.js'
import type { Log } from '../log/log'
import type { ClientAddressOptions } from './client-address'

/** Looks at a request that is about to be limited, and tells the operator once what keeps that from working. */
export type AddressAdvice = (request: Request, ip: string | undefined) => void

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
  return (request, ip) => {
    if (ip === undefined) {
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
