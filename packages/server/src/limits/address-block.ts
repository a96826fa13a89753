import ipaddr from 'ipaddr.js'

/** Addresses that are limited together. */
export interface AddressBlock {
  /** Names the block: keys are made of it. */
  name: string
  /** How many times the limit of one address the block has. */
  times: number
}

/**
 * A /48 is what one site may have (RFC 6177), and what a tunnel broker gives away: 65 536 subnets, each with an
 * allowance of its own. It can also be a provider's pool for many customers, hence more than one address has.
 */
const siteTimes = 3

/**
 * The blocks that an address belongs to; each has its own limit. An IPv4 address is one alone. An IPv6 one counts by its
 * first 64 bits, which is what one subscriber has at least, and by its first 48. Addresses that carry an IPv4 address
 * inside (mapped, NAT64, 6to4, Teredo, SIIT) are that IPv4 address. Every request whose address is unknown is in one
 * block with all the others: without a value to limit by, the strictest applies.
 */
export function addressBlocks(ip: string | undefined): readonly AddressBlock[] {
  if (ip === undefined) return [{ name: 'unknown', times: 1 }]
  const address = ipaddr.process(ip)
  const inside = address.kind() === 'ipv4' ? address.toByteArray() : ipv4Inside(address)
  if (inside) return [{ name: inside.join('.'), times: 1 }]
  const groups = address.toNormalizedString().split(':')
  return [
    { name: `${groups.slice(0, 4).join(':')}::/64`, times: 1 },
    { name: `${groups.slice(0, 3).join(':')}::/48`, times: siteTimes },
  ]
}

/** The IPv4 address whose holder has this IPv6 address, byte by byte. */
function ipv4Inside(address: ipaddr.IPv4 | ipaddr.IPv6): number[] | undefined {
  const bytes = address.toByteArray()
  switch (address.range()) {
    // NAT64 (RFC 6052, RFC 8215) and SIIT (RFC 2765): the last 32 bits.
    case 'rfc6052':
    case 'rfc6145':
      return bytes.slice(12)
    // RFC 3056: the 32 bits behind 2002.
    case '6to4':
      return bytes.slice(2, 6)
    // RFC 4380: the last 32 bits, inverted.
    case 'teredo':
      return bytes.slice(12).map((byte) => byte ^ 0xff)
    default:
      return undefined
  }
}
