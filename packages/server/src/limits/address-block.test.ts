import { describe, expect, it } from 'vitest'
import { addressBlocks } from './address-block'

const names = (ip: string | undefined) => addressBlocks(ip).map(({ name }) => name)

describe('the blocks of an address', () => {
  it.each([
    ['IPv4', '192.0.2.1'],
    ['IPv4 mapped into IPv6', '::ffff:192.0.2.1'],
    ['NAT64 by the well-known prefix', '64:ff9b::c000:201'],
    ['NAT64 by the prefix for local use', '64:ff9b:1::c000:201'],
    ['6to4', '2002:c000:201::1'],
    ['6to4 in another subnet', '2002:c000:201:ffff::9'],
    ['Teredo', '2001:0:4136:e378:8000:63bf:3fff:fdfe'],
    ['SIIT', '::ffff:0:192.0.2.1'],
  ])('are the IPv4 address alone for %s', (_kind, ip) => {
    expect(addressBlocks(ip)).toEqual([{ name: '192.0.2.1', times: 1 }])
  })

  it('are the /64 and the /48 for IPv6', () => {
    expect(addressBlocks('2001:db8:1:2:3:4:5:6')).toEqual([
      { name: '2001:db8:1:2::/64', times: 1 },
      { name: '2001:db8:1::/48', times: 3 },
    ])
    expect(names('2001:db8:1:2::9')).toEqual(names('2001:db8:1:2:3:4:5:6'))
    expect(names('2001:db8:1:9::1')[1]).toBe(names('2001:db8:1:2::1')[1])
    expect(names('2001:db8:2:2::1')[1]).not.toBe(names('2001:db8:1:2::1')[1])
  })

  it('are one block for every request without an address', () => {
    expect(addressBlocks(undefined)).toEqual([{ name: 'unknown', times: 1 }])
  })
})
