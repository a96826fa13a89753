import dns from 'node:dns'
import { createServer, type RequestListener, type Server } from 'node:http'
import { sandboxAccount } from '@embedded-signup/sandbox'
import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runDoctor } from './doctor'

let nxcloud: SandboxServer
const others: Server[] = []
beforeEach(async () => {
  nxcloud = await startSandboxServer()
})
afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  await nxcloud.close()
  for (const server of others.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  others.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

async function doctor(env: Record<string, string> = {}) {
  const lines: string[] = []
  const exit = await runDoctor({
    env: {
      NXCLOUD_ACCESS_KEY: sandboxAccount.accessKey,
      NXCLOUD_ACCESS_SECRET: sandboxAccount.accessSecret,
      NXCLOUD_BASE_URL: nxcloud.url,
      ...env,
    },
    say: (line) => void lines.push(line),
    complain: (line) => void lines.push(line),
  })
  return { exit, lines, wrong: lines.filter((line) => line.startsWith('wrong')) }
}

describe('the doctor', () => {
  it('finds nothing where all is well, by one free call', async () => {
    const { exit, lines } = await doctor()
    expect(lines).toEqual([
      'ok     settings: all there and well-formed',
      expect.stringMatching(
        /^ok {5}NXCloud: 127\.0\.0\.1:\d+ knows the key, and accepts the signature and the account$/,
      ),
      expect.stringMatching(/^ok {5}clock: within the 60 s that NXCloud allows/),
      expect.stringMatching(/^ok {5}store: this process’s memory/),
    ])
    expect(exit).toBe(0)
    expect(nxcloud.sandbox.calls.all().map(({ action }) => action)).toEqual(['login'])
  })

  it('names a setting that is missing, and asks nobody', async () => {
    const { exit, wrong } = await doctor({ NXCLOUD_ACCESS_SECRET: '' })
    expect(wrong).toEqual([
      'wrong  settings: missing NXCLOUD_ACCESS_SECRET: set it to what the NXCloud console shows.',
    ])
    expect(exit).toBe(1)
    expect(nxcloud.sandbox.calls.count()).toBe(0)
  })

  it('names a setting that cannot work', async () => {
    const { exit, wrong } = await doctor({ NXCLOUD_BASE_URL: 'http://api2.nxcloud.com' })
    expect(wrong).toEqual([expect.stringContaining('settings: NXCLOUD_BASE_URL must be https')])
    expect(exit).toBe(1)
  })

  it('tells an unknown key', async () => {
    const { exit, wrong } = await doctor({ NXCLOUD_ACCESS_KEY: 'nobody' })
    expect(wrong).toEqual([expect.stringMatching(/The access key is unknown, or .* \(code 1005\)$/)])
    expect(exit).toBe(2)
  })

  it('tells a secret that does not belong to the key, without repeating it', async () => {
    const { exit, wrong } = await doctor({ NXCLOUD_ACCESS_SECRET: 'not-the-one' })
    expect(wrong).toEqual([expect.stringMatching(/the access secret does not belong to .* \(code 1003\)$/)])
    expect(exit).toBe(2)
    expect(wrong.join()).not.toContain('not-the-one')
  })

  it('tells an account that is no integrator’s', async () => {
    nxcloud.sandbox.fail('not_integrator', { action: 'login' })
    const { exit, wrong } = await doctor()
    expect(wrong).toEqual([expect.stringMatching(/account is not an integrator.* \(code 9007\)$/)])
    expect(exit).toBe(2)
  })

  it.each([
    [600_000, 'behind'],
    [-600_000, 'ahead of'],
  ])('tells a clock that is off by %i ms', async (skew, way) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    nxcloud.sandbox.clock.skew(skew)
    const { exit, wrong } = await doctor()
    expect(wrong).toEqual([
      expect.stringMatching(new RegExp(`clock: this machine is (599|600|601) s ${way} NXCloud`)),
    ])
    expect(exit).toBe(3)
  })

  it('tells a clock that NXCloud refuses whatever it shows', async () => {
    nxcloud.sandbox.fail('timestamp_expired', { action: 'login' })
    const { exit, wrong } = await doctor()
    expect(wrong).toEqual([expect.stringMatching(/Set this machine's clock .* \(code 1004\)$/)])
    expect(exit).toBe(3)
  })

  it('tells that nothing listens', async () => {
    const gone = nxcloud.url
    await nxcloud.close()
    const { exit, wrong } = await doctor({ NXCLOUD_BASE_URL: gone })
    expect(wrong).toEqual([expect.stringMatching(/No connection to .* \(ECONNREFUSED\)/)])
    expect(exit).toBe(4)
    nxcloud = await startSandboxServer()
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('tells a name that does not resolve: %s', async (code) => {
    const error = Object.assign(new Error(`getaddrinfo ${code}`), { code, syscall: 'getaddrinfo' })
    // What `fetch` looks names up with; its last argument is called back.
    const lookup = vi.spyOn(dns, 'lookup').mockImplementation((...asked: unknown[]) => {
      process.nextTick(asked.at(-1) as (failed: Error) => void, error)
    })
    const { exit, wrong } = await doctor({ NXCLOUD_BASE_URL: 'https://nxcloud.invalid' })
    expect(lookup).toHaveBeenCalledWith('nxcloud.invalid', expect.anything(), expect.anything())
    expect(wrong).toEqual([expect.stringContaining(`No connection to nxcloud.invalid (${code})`)])
    expect(exit).toBe(4)
  })

  it.each([
    ['html', 502, 'something that is not NXCloud'],
    ['redirect', 302, 'answered with a redirect'],
  ] as const)('tells a gateway that answers in its place: %s', async (_name, status, text) => {
    const url = await listen((_request, response) =>
      response.writeHead(status, { location: 'https://else.example' }).end('<h1>no</h1>'),
    )
    const { exit, wrong } = await doctor({ NXCLOUD_BASE_URL: url })
    expect(wrong).toEqual([expect.stringContaining(text)])
    expect(exit).toBe(4)
  })

  it('tells silence, by the time-out', async () => {
    const url = await listen(() => {})
    const { exit, wrong } = await doctor({ NXCLOUD_BASE_URL: url, NXCLOUD_TIMEOUT_MS: '100' })
    expect(wrong).toEqual([expect.stringContaining('gave no whole answer within 100 ms')])
    expect(exit).toBe(4)
  })

  it('tells a Redis that is not there, without its password', async () => {
    const { exit, wrong } = await doctor({
      REDIS_URL: 'redis://:hush-hush@127.0.0.1:1',
      SIGNUP_SECRET: 'a secret of the tests and 32 bytes at least',
    })
    expect(wrong).toEqual([
      expect.stringMatching(
        /^wrong {2}store: the store is out of reach: Redis at 127\.0\.0\.1:1 \(ECONNREFUSED\)/,
      ),
    ])
    expect(wrong.join()).not.toContain('hush-hush')
    expect(exit).toBe(5)
  })
})
