import ipaddr from 'ipaddr.js'

/** What one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one (RFC 6177 gives each site at least that). */
export function addressBlock(ip: string): string {
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return address.toString()
  return address.toByteArray().slice(0, 8).join('.')
}
