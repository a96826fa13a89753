import { describe, expect, it } from 'vitest'
import { createClientAddress, type ClientAddressOptions } from './client-address'

const read = (options: ClientAddressOptions, ip: string | undefined, forwarded?: string) =>
  createClientAddress(options)(
    new Request('https://signup.example', {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    }),
    { ip },
  )

describe('the caller’s address', () => {
  it.each<[string, readonly string[], string | undefined, string | undefined, string | undefined]>([
    ['is the socket’s', [], '192.0.2.1', undefined, '192.0.2.1'],
    ['is the socket’s, whatever a stranger forwards', [], '192.0.2.1', '198.51.100.1', '192.0.2.1'],
    ['is what a trusted proxy forwards', ['10.0.0.0/8'], '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['is the socket’s when it is no trusted proxy', ['10.0.0.0/8'], '192.0.2.1', '198.51.100.1', '192.0.2.1'],
    [
      'is the last that is no proxy, not what the caller wrote before it',
      ['10.0.0.0/8'],
      '10.1.2.3',
      '1.1.1.1, 198.51.100.1, 10.9.9.9',
      '198.51.100.1',
    ],
    [
      'is the farthest where all are proxies',
      ['private'],
      '127.0.0.1',
      '192.168.1.5, 10.9.9.9',
      '192.168.1.5',
    ],
    ['is the nearest sure one when an entry is no address', ['loopback'], '::1', 'unknown', '::1'],
    ['is the nearest sure one when there is no header', ['loopback'], '127.0.0.1', undefined, '127.0.0.1'],
    ['is IPv4 inside IPv6', ['loopback'], '::ffff:127.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
    ['is without its port', ['loopback'], '127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['is IPv6 without its port', ['::1'], '::1', '[2001:db8::1]:4711', '2001:db8::1'],
    ['is IPv6 without its zone', [], 'fe80::1%eth0', undefined, 'fe80::1'],
    ['is unknown where the platform tells none', ['loopback'], undefined, '198.51.100.1', undefined],
    ['is unknown where the platform tells none that is one', [], 'unix:', undefined, undefined],
  ])('%s', (_fact, trustedProxies, ip, forwarded, expected) => {
    expect(read({ trustedProxies }, ip, forwarded)).toBe(expected)
  })

  it('is what clientIp reads', () => {
    const address = createClientAddress({
      clientIp: (request) => request.headers.get('cf-connecting-ip') ?? undefined,
    })
    const request = (ip: string) =>
      new Request('https://signup.example', { headers: { 'cf-connecting-ip': ip } })
    expect(address(request('198.51.100.1'), { ip: '10.0.0.1' })).toBe('198.51.100.1')
    expect(address(request('not an address'), { ip: '10.0.0.1' })).toBeUndefined()
  })

  it.each(['10.0.0.0/33', 'proxy.example', '', 'public'])('is not read through the proxy %j', (proxy) => {
    expect(() => createClientAddress({ trustedProxies: [proxy] })).toThrow(
      `trustedProxies: '${proxy}' is no address`,
    )
  })
})
