import { expect, it } from 'vitest'
import { createTestSignup } from '../testing/signup'

const forwarded = { 'x-forwarded-for': '203.0.113.7' }

it.each<
  [string, Parameters<typeof createTestSignup>[0], Record<string, string>, string | undefined, string[]]
>([
  ['comes without an address', {}, {}, undefined, ['no_address']],
  ['has an address', {}, {}, '203.0.113.7', []],
  ['comes through a proxy that is not trusted', {}, forwarded, '10.0.0.1', ['proxy_not_trusted']],
  ['comes through the loopback unforwarded', {}, {}, '::1', []],
  ['comes through a trusted proxy', { trustedProxies: ['private'] }, forwarded, '10.0.0.1', []],
  ['claims a proxy from outside', {}, forwarded, '198.51.100.1', []],
  ['comes through a unix socket that is not trusted', {}, forwarded, 'unix', ['proxy_not_trusted']],
  ['comes through a trusted unix socket', { trustedProxies: ['unix'] }, forwarded, 'unix', []],
  ['is not limited by address', { policy: { perIpPerHour: null } }, forwarded, undefined, []],
])('a request that %s', async (_fact, options, headers, ip, events) => {
  const { getCode, log } = createTestSignup(options)
  for (const phone of ['6281234567890', '6281234567891']) {
    expect((await getCode(phone, 'sms', headers, { ip })).status).toBe(200)
  }
  const advice = log.lines.filter(({ event }) => ['no_address', 'proxy_not_trusted'].includes(String(event)))
  expect(advice.map(({ event }) => event)).toEqual(events)
})
