import { connect, createServer, type Server } from 'node:net'
import { pipeline } from 'node:stream'
import { sandboxAccount, type SandboxFailure } from '@embedded-signup/sandbox'
import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { timeOut } from '../testing/time-out'
import { createNxcloudClient } from './client'
import type { NxcloudOptions } from './options'
import type { UpstreamOutcome } from './outcome'
import { resultOf } from './result'

const phone = '+6281234567890'
const timeoutMs = 10_000

let nxcloud: SandboxServer
const proxies: Server[] = []
beforeEach(async () => {
  nxcloud = await startSandboxServer({ options: { slowMs: 2 * timeoutMs, lockAfter: null } })
})
afterEach(async () => {
  await nxcloud.close()
  await Promise.all(proxies.splice(0).map((proxy) => new Promise((resolve) => proxy.close(resolve))))
})

const clientOf = (options: Partial<NxcloudOptions> = {}) =>
  createNxcloudClient({ ...sandboxAccount, baseUrl: nxcloud.url, timeoutMs, ...options })

/** Passes every connection on to NXCloud, and counts them and the bytes that came back. */
async function countingProxy() {
  const seen = { connections: 0, bytesBack: 0 }
  const target = new URL(nxcloud.url)
  const proxy = createServer((near) => {
    seen.connections += 1
    const far = connect(Number(target.port), target.hostname)
    far.on('data', (chunk) => (seen.bytesBack += chunk.byteLength))
    pipeline(near, far, near, () => {})
  })
  proxies.push(proxy)
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return { seen, baseUrl: `http://127.0.0.1:${(proxy.address() as { port: number }).port}` }
}

describe('the client and NXCloud over real sockets', () => {
  it('keep their connection for calls that follow each other', async () => {
    const { seen, baseUrl } = await countingProxy()
    const client = clientOf({ baseUrl })
    for (let call = 0; call < 20; call += 1) expect(await client.login()).toMatchObject({ code: 0 })
    expect(nxcloud.sandbox.calls.count('login')).toBe(20)
    // Node's fetch may open a second one while it sets up the first.
    expect(seen.connections).toBeLessThanOrEqual(2)
  })

  it.each(['md5', 'sha256'] as const)(
    'agree on signatures by %s, with a body and without',
    async (algorithm) => {
      const client = clientOf({ algorithm })
      expect(await client.login()).toMatchObject({ code: 0, data: { token: expect.any(String) } })
      expect(await client.getCode(phone, 'voice')).toMatchObject({ code: 0 })
      const created = await client.createApp({
        appName: '牛小信',
        webhook: 'https://acme.example/hooks?a=1&b=2',
      })
      expect(created).toMatchObject({ code: 0, data: { app_name: '牛小信' } })
    },
  )

  const ends: [SandboxFailure, UpstreamOutcome['kind'], 'ok' | 'rejected' | 'unknown'][] = [
    ['throttled', 'answered', 'rejected'],
    ['throttled_4xx', 'answered', 'rejected'],
    ['unavailable', 'answered', 'rejected'],
    ['too_many_requests', 'answered', 'rejected'],
    ['msg_instead_of_message', 'answered', 'ok'],
    ['wrong_clock', 'answered', 'ok'],
    ['redirect', 'redirected', 'rejected'],
    ['html', 'not_json', 'unknown'],
    ['html_after', 'not_json', 'unknown'],
    ['empty', 'not_json', 'unknown'],
    ['cut_json', 'not_json', 'unknown'],
    ['cut_before', 'cut', 'unknown'],
    ['cut_after', 'cut', 'unknown'],
    ['cut_body', 'cut', 'unknown'],
    ['huge', 'too_large', 'unknown'],
    ['slow', 'timed_out', 'unknown'],
    ['hang', 'timed_out', 'unknown'],
  ]
  /** A time-out comes when NXCloud has been asked, without the wait. */
  async function endOf(kind: UpstreamOutcome['kind'], ask: () => Promise<UpstreamOutcome>) {
    if (kind !== 'timed_out') return ask()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      return await timeOut(nxcloud.sandbox, ask, timeoutMs)
    } finally {
      vi.useRealTimers()
    }
  }

  it.each(ends)('%s ends as %s, which means %s', async (failure, kind, status) => {
    nxcloud.sandbox.fail(failure)
    const outcome = await endOf(kind, () => clientOf().getCode(phone, 'sms'))
    expect(outcome.kind).toBe(kind)
    expect(resultOf('getCode', outcome).status).toBe(status)
  })

  it('work again after each of them, on the same client', async () => {
    let aheadMs = 0
    const client = clientOf({ now: () => Date.now() + aheadMs })
    for (const [failure, end] of ends) {
      nxcloud.sandbox.fail(failure, { times: 1 })
      const { kind, ...told } = await endOf(end, () => client.getCode(phone, 'sms'))
      // A 429 names a time for which nothing is sent.
      if (kind === 'answered' && 'retryAfter' in told) aheadMs += (told.retryAfter ?? 0) * 1000
      const next = await client.login()
      expect([failure, resultOf('login', next).status]).toEqual([failure, 'ok'])
    }
  })

  it('give up a huge answer near the limit, instead of reading it to the end', async () => {
    const { seen, baseUrl } = await countingProxy()
    nxcloud.sandbox.fail('huge')
    const outcome = await clientOf({ baseUrl, maxAnswerBytes: 65_536 }).login()
    expect(outcome).toMatchObject({ kind: 'too_large' })
    // 32 MiB were on offer; what the sockets had buffered is all that came.
    expect(seen.bytesBack).toBeLessThan(16_000_000)
  })

  it('send a signed request nowhere else: a redirect’s target is never asked', async () => {
    const { seen, baseUrl } = await countingProxy()
    nxcloud.sandbox.fail('redirect')
    await clientOf({ baseUrl }).getCode(phone, 'sms')
    expect(seen.connections).toBe(1)
    expect(nxcloud.sandbox.calls.count()).toBe(1)
  })
})
