import ipaddr from 'ipaddr.js'
import type { HandlerContext } from '../handler/call'

export interface ClientAddressOptions {
  /**
   * Proxies whose `X-Forwarded-For` is believed: addresses, ranges (`10.0.0.0/8`), `'loopback'`, `'private'`, or `'unix'`
   * for a proxy that connects through a unix socket. Default none: the address is the socket's.
   */
  trustedProxies?: readonly string[] | undefined
  /** Reads the address from where your platform puts it (`CF-Connecting-IP`, …); goes before `trustedProxies`. */
  clientIp?: ((request: Request, context: HandlerContext) => string | undefined) | undefined
}

/** The caller's address, `undefined` where it is not known. */
export type ClientAddress = (request: Request, context: HandlerContext) => string | undefined

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** What the context gives as the address of a peer on a unix socket, and how a proxy there is named. */
export const unixSocket = 'unix'

type Hop = Address | typeof unixSocket

const named: Record<string, readonly string[]> = {
  loopback: ['loopback'],
  private: ['loopback', 'private', 'uniqueLocal', 'linkLocal'],
}

/** @throws TypeError for a trusted proxy that is none. */
export function createClientAddress({ trustedProxies = [], clientIp }: ClientAddressOptions): ClientAddress {
  const rules = trustedProxies.filter((text) => text !== unixSocket).map(readRule)
  const trusts = (hop: Hop) =>
    hop === unixSocket ? trustedProxies.includes(unixSocket) : rules.some((rule) => rule(hop))

  return (request, context) => {
    if (clientIp) return parse(clientIp(request, context))?.toString()
    let nearest: Hop | undefined = context.ip === unixSocket ? unixSocket : parse(context.ip)
    if (!nearest) return undefined
    const hops = (request.headers.get('x-forwarded-for') ?? '').split(',').toReversed()
    for (const hop of hops) {
      if (!trusts(nearest)) break
      // What stands left of an entry that is no address was written by nobody knows whom.
      const next = parse(hop)
      if (!next) break
      nearest = next
    }
    return nearest === unixSocket ? undefined : nearest.toString()
  }
}

function readRule(text: string): (address: Address) => boolean {
  const ranges = named[text]
  if (ranges) return (address) => ranges.includes(address.range())
  const [range, bits] = readRange(text)
  if (isTooWide(range, bits)) {
    throw new TypeError(
      `trustedProxies: '${text}' is too wide: anybody in it can name any address and has no limit. List the proxies' own addresses or their network.`,
    )
  }
  return (address) => address.kind() === range.kind() && address.match(range, bits)
}

/** The shortest prefixes that one party's network has: 10.0.0.0/8, unique local and link-local addresses; else a /16. */
const shortest: Partial<Record<string, number>> = {
  uniqueLocal: 7,
  linkLocal: 10,
  rfc6052: 104,
  rfc6145: 104,
}

const isTooWide = (range: Address, bits: number) =>
  bits < (range.kind() === 'ipv4' ? 8 : (shortest[range.range()] ?? 16))

function readRange(text: string): [Address, number] {
  try {
    const [range, bits] = text.includes('/') ? ipaddr.parseCIDR(text) : wholeAddress(text)
    // Such an address is read as IPv4, so the range would match nothing.
    if (range.range() === 'ipv4Mapped') throw new TypeError('Write it as IPv4.')
    return [range, bits]
  } catch (cause) {
    throw new TypeError(
      `trustedProxies: '${text}' is no address, no range like '10.0.0.0/8', and none of 'loopback', 'private' and 'unix'.`,
      { cause },
    )
  }
}

const wholeAddress = (text: string): [Address, number] => {
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

/** Takes `1.2.3.4`, `1.2.3.4:5678`, `::1`, `[::1]:80`; an IPv4 address inside an IPv6 one is the IPv4 one. */
function parse(text: string | undefined): Address | undefined {
  const bare = (text ?? '')
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*/, '')
  const plain = /^\d+\.\d+\.\d+\.\d+$|:/.test(bare)
  return plain && ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined
}
