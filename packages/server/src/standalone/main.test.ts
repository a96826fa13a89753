import { createServer, type AddressInfo } from 'node:net'
import { Agent, request, type IncomingHttpHeaders, type RequestOptions } from 'node:http'
import { once } from 'node:events'
import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { accountAt, runProgram, serveProgram, stopPrograms } from '../testing/run-program'

let nxcloud: SandboxServer
let account: Record<string, string>
beforeAll(async () => {
  nxcloud = await startSandboxServer()
  account = accountAt(nxcloud.url)
})
beforeEach(() => nxcloud.sandbox.reset())
afterEach(async () => {
  vi.useRealTimers()
  await stopPrograms()
})
afterAll(() => nxcloud.close())

const keys = { NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: 'the-secret' }
const sendCode = (origin: string) =>
  fetch(`${origin}/api/signup/getCode`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone_number: '6281234567890', method: 'sms' }),
  })

/** Resolves when NXCloud has been asked for anything. */
const askedOf = ({ sandbox }: SandboxServer) =>
  new Promise<void>((resolve) => {
    const unsubscribe = sandbox.calls.subscribe(() => {
      unsubscribe()
      resolve()
    })
  })

interface KeptAnswer {
  status: number | undefined
  headers: IncomingHttpHeaders
  /** Resolves when the server ends the connection. */
  closed: Promise<unknown>
}

/** An answer on a connection that only the server ends. */
const askAndStay = (url: string, init: RequestOptions = {}, sent = '') =>
  new Promise<KeptAnswer>((resolve, reject) => {
    request(url, { ...init, agent: new Agent({ keepAlive: true }) }, (answer) => {
      const closed = once(answer.socket, 'close')
      answer.resume().on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, closed }))
    })
      .on('error', reject)
      .end(sent)
  })

describe('embedded-signup-server', () => {
  it.each([
    [{}, /^embedded-signup-server: missing NXCLOUD_ACCESS_KEY and NXCLOUD_ACCESS_SECRET: .*$/],
    [
      { ...keys, NXCLOUD_BASE_URL: 'http://api2.nxcloud.com' },
      /^embedded-signup-server: NXCLOUD_BASE_URL must be https: .*$/,
    ],
    [
      { ...keys, SIGNUP_ORIGINS: 'app.example' },
      /^embedded-signup-server: SIGNUP_ORIGINS: 'app\.example' is not an origin.*$/,
    ],
    [
      { ...keys, SIGNUP_HOSTS: 'https://a' },
      /^embedded-signup-server: SIGNUP_HOSTS: 'https:\/\/a' is not a host/,
    ],
    [{ ...keys, SIGNUP_BASE_PATH: 'signup' }, /^embedded-signup-server: SIGNUP_BASE_PATH must be a path.*$/],
    [
      { ...keys, SIGNUP_SECRET: 'changeme'.repeat(4) },
      /^embedded-signup-server: SIGNUP_SECRET can be guessed: (?!.*changeme)/,
    ],
    [
      { ...keys, SIGNUP_TRUSTED_PROXIES: '0.0.0.0/0' },
      /^embedded-signup-server: SIGNUP_TRUSTED_PROXIES: '0\.0\.0\.0\/0' is too wide/,
    ],
    [{ ...keys, HOST: '192.0.2.1' }, /^embedded-signup-server: HOST is not an address of this machine/],
  ])('refuses %o in one line', async (env, message) => {
    const { ending, said, complained } = await runProgram(env)
    expect(ending).toEqual({ exitCode: 1 })
    expect(said).toEqual([])
    expect(complained).toEqual([expect.stringMatching(message)])
  })

  it.each(['PORT', 'METRICS_PORT'])('says in one line that %s is taken', async (name) => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { ending, complained } = await runProgram({ ...keys, METRICS_PORT: '0', [name]: String(port) })
    other.close()
    expect(ending).toEqual({ exitCode: 1 })
    expect(complained).toEqual([
      `embedded-signup-server: port ${port} is taken: stop what uses it, or set ${name} to another one.`,
    ])
  })

  it('prints its help and its version', async () => {
    const [help, version] = [await runProgram({}, ['--help']), await runProgram({}, ['--version'])]
    expect(help.said.join('\n')).toMatch(/^Usage: embedded-signup-server \[doctor\]/)
    expect(version.said).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/)])
    expect([help.ending, version.ending]).toEqual([{ exitCode: 0 }, { exitCode: 0 }])
  })

  it('refuses a command it does not have', async () => {
    const { ending, complained } = await runProgram(keys, ['start'])
    expect(ending).toEqual({ exitCode: 1 })
    expect(complained).toEqual(["embedded-signup-server: there is no command 'start'. See --help."])
  })

  it('serves its metrics on a port of their own, and nothing else there', async () => {
    const { url, metricsUrl = '' } = await serveProgram({ ...account, METRICS_PORT: '0' })
    expect(new URL(metricsUrl).origin).not.toBe(url)
    expect(await (await fetch(metricsUrl)).text()).toContain('process_resident_memory_bytes')
    expect((await fetch(`${url}/metrics`)).status).toBe(404)
    expect((await fetch(new URL('/api/signup/policy', metricsUrl))).status).toBe(404)
  })

  it('keeps an idle connection longer than a load balancer does, as its variable says', async () => {
    const standard = await serveProgram(account)
    const { headers } = await askAndStay(`${standard.url}/api/signup/policy`)
    expect(headers['keep-alive']).toBe('timeout=65')
    const longer = await serveProgram({ ...account, KEEP_ALIVE_SECONDS: '350' })
    const kept = await askAndStay(`${longer.url}/api/signup/policy`)
    expect(kept.headers['keep-alive']).toBe('timeout=350')
  })
})

describe('when it is told to stop', () => {
  it('shows that on /readyz for the drain delay, and serves on, before it closes the port', async () => {
    // The delay is this one timer; sockets have their own.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { url, stop } = await serveProgram({ ...account, DRAIN_SECONDS: '5' })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    const stopped = stop()
    await vi.advanceTimersByTimeAsync(4999)
    const readyz = await fetch(`${url}/readyz`)
    expect([readyz.status, await readyz.text()]).toEqual([503, 'stopping\n'])
    expect((await sendCode(url)).status).toBe(200)
    // Whoever keeps a connection is told to take another.
    expect((await askAndStay(`${url}/api/signup/policy`)).headers.connection).toBe('close')
    await vi.advanceTimersByTimeAsync(1)
    await stopped
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed')
  })

  it('finishes what is in flight with a slow NXCloud, and takes nobody in', async () => {
    const slow = await startSandboxServer()
    slow.sandbox.fail('hang')
    const { url, stop } = await serveProgram({
      ...accountAt(slow.url),
      DRAIN_SECONDS: '0',
      SHUTDOWN_SECONDS: '60',
      NXCLOUD_TIMEOUT_MS: '60000',
    })
    const asked = askedOf(slow)
    const sent = sendCode(url)
    await asked
    const stopped = stop()
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed')
    // NXCloud ends the connection at last: nobody knows whether the code was sent.
    await slow.close()
    const answer = await sent
    expect([answer.status, answer.headers.get('connection')]).toEqual([504, 'close'])
    await stopped
  })

  it('does not wait for a connection that is kept alive and idle', async () => {
    const { url, stop } = await serveProgram({ ...account, SHUTDOWN_SECONDS: '3600' })
    const { status, closed } = await askAndStay(`${url}/api/signup/policy`)
    expect(status).toBe(200)
    await Promise.all([stop({ drain: false }), closed])
  })

  it('waits no longer than SHUTDOWN_SECONDS', async () => {
    nxcloud.sandbox.fail('hang')
    const { url, stop } = await serveProgram({
      ...account,
      SHUTDOWN_SECONDS: '0',
      NXCLOUD_TIMEOUT_MS: '60000',
    })
    const asked = askedOf(nxcloud)
    const sent = sendCode(url)
    sent.catch(() => {})
    await asked
    await stop({ drain: false })
    await expect(sent).rejects.toThrow('fetch failed')
  })
})
