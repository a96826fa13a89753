import { Agent, createServer, request, type RequestOptions } from 'node:http'
import { sandboxAccount } from '@embedded-signup/sandbox'
import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { killPrograms, startProgram } from './testing/start-program'

const keys = { NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: 'the-secret' }
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

let nxcloud: SandboxServer
let account: Record<string, string>
beforeEach(async () => {
  nxcloud = await startSandboxServer({ options: { slowMs: 5000 } })
  account = {
    NXCLOUD_ACCESS_KEY: sandboxAccount.accessKey,
    NXCLOUD_ACCESS_SECRET: sandboxAccount.accessSecret,
    NXCLOUD_BASE_URL: nxcloud.url,
    SIGNUP_SECRET: 'a secret of the tests and 32 bytes at least',
  }
})
afterEach(async () => {
  killPrograms()
  await nxcloud.close()
})

const method = 'POST'
const headers = { 'content-type': 'application/json' }
const body = JSON.stringify({ phone_number: '6281234567890', method: 'sms' })
const sendCode = (url: string) => fetch(`${url}/getCode`, { method, headers, body })

/** The status of an answer, on a connection that only the server ends: after 5 s of silence, unless it stops. */
const askAndStay = (url: string, init: RequestOptions = {}, sent = '') =>
  new Promise<number | undefined>((resolve, reject) => {
    request(url, { ...init, agent: new Agent({ keepAlive: true }) }, (answer) =>
      answer.resume().on('end', () => resolve(answer.statusCode)),
    )
      .on('error', reject)
      .end(sent)
  })

describe('embedded-signup-server', () => {
  it('names what is missing in one line and exits with 1', async () => {
    const { exitCode, out, err } = await startProgram({}).ended
    expect(exitCode).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(
      /^embedded-signup-server: missing NXCLOUD_ACCESS_KEY and NXCLOUD_ACCESS_SECRET: .*\n$/,
    )
  })

  it.each([
    [
      { NXCLOUD_BASE_URL: 'http://api2.nxcloud.com' },
      /^embedded-signup-server: NXCLOUD_BASE_URL must be https: .*\n$/,
    ],
    [
      { SIGNUP_ORIGINS: 'app.example' },
      /^embedded-signup-server: SIGNUP_ORIGINS: 'app\.example' is not an origin.*\n$/,
    ],
    [{ SIGNUP_BASE_PATH: 'signup' }, /^embedded-signup-server: SIGNUP_BASE_PATH must be a path.*\n$/],
  ])('refuses %o in one line', async (env, message) => {
    const { exitCode, err } = await startProgram({ ...keys, ...env }).ended
    expect(exitCode).toBe(1)
    expect(err).toMatch(message)
  })

  it.each(['PORT', 'METRICS_PORT'])('says in one line that %s is taken', async (name) => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const free = { METRICS_PORT: '0' }
    const { exitCode, err } = await startProgram({ ...keys, ...free, [name]: String(port) }).ended
    await new Promise((resolve) => other.close(resolve))
    expect(exitCode).toBe(1)
    expect(err).toBe(
      `embedded-signup-server: port ${port} is taken: stop what uses it, or set ${name} to another one.\n`,
    )
  })

  it('prints its help and its version', async () => {
    const [help, version] = await Promise.all([
      startProgram({}, ['--help']).ended,
      startProgram({}, ['--version']).ended,
    ])
    expect(help).toMatchObject({ exitCode: 0, err: '' })
    expect(help.out).toMatch(/^Usage: embedded-signup-server \[doctor\]/)
    expect(version).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
  })

  it('refuses a command it does not have', async () => {
    const { exitCode, err } = await startProgram(keys, ['start']).ended
    expect(exitCode).toBe(1)
    expect(err).toBe("embedded-signup-server: there is no command 'start'. See --help.\n")
  })
})

describe('embedded-signup-server doctor', () => {
  it('exits with 0 where all is well', async () => {
    const { exitCode, out, err } = await startProgram(account, ['doctor']).ended
    expect(err).toBe('')
    expect(out).toMatch(/^ok {5}settings/)
    expect(exitCode).toBe(0)
  })

  it('exits with 2 for a wrong secret, and says so on stderr', async () => {
    const wrong = { ...account, NXCLOUD_ACCESS_SECRET: 'wrong-one' }
    const { exitCode, out, err } = await startProgram(wrong, ['doctor']).ended
    expect(err).toMatch(/^wrong {2}NXCloud: The signature is wrong\..*\n$/)
    expect(out + err).not.toContain('wrong-one')
    expect(exitCode).toBe(2)
  })
})

describe('a server that runs', () => {
  it('answers, logs one line without the number, and tells its health and its metrics', async () => {
    const { child, address, ended, printed } = startProgram({
      ...account,
      SIGNUP_ORIGINS: 'https://app.example',
      METRICS_TOKEN: 'let-me-in',
    })
    const url = await address
    const base = new URL(url).origin
    expect((await sendCode(url)).status).toBe(200)
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    expect((await fetch(`${base}/metrics`)).status).toBe(401)
    const metrics = await fetch(`${base}/metrics`, { headers: { authorization: 'Bearer let-me-in' } })
    expect(await metrics.text()).toContain('signup_sends_total{country="ID",method="sms",certain="yes"} 1')

    child.kill('SIGTERM')
    const { exitCode, err } = await ended
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    const all = printed().trimEnd().split('\n')
    const [first] = all.filter((line) => !line.startsWith('{'))
    const lines = all.filter((line) => line.startsWith('{'))
    expect(first).toBe(
      `embedded-signup-server: ${url} → ${new URL(nxcloud.url).host}; pages from: https://app.example; metrics: ${base}/metrics`,
    )
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({ level: 'info', action: 'getCode', status: 200, phone: '+62••••90' }),
    )
    expect(printed()).not.toMatch(/sandbox-access-secret|81234567890|let-me-in|secret-of-the-tests/)
  })

  it('serves its metrics on a port of their own, and nothing else there', async () => {
    const { address, printed } = startProgram({ ...account, METRICS_PORT: '0' })
    const base = new URL(await address).origin
    const [, metricsUrl = ''] = /metrics: (\S+)/.exec(printed()) ?? []
    expect(new URL(metricsUrl).origin).not.toBe(base)
    expect(await (await fetch(metricsUrl)).text()).toContain('process_resident_memory_bytes')
    expect((await fetch(`${base}/metrics`)).status).toBe(404)
    expect((await fetch(new URL('/api/signup/policy', metricsUrl))).status).toBe(404)
  })

  it('on SIGTERM takes nobody in, finishes what is in flight with a slow NXCloud, and exits with 0', async () => {
    nxcloud.sandbox.fail('slow')
    const { child, address, ended } = startProgram(account)
    const url = await address
    const sent = askAndStay(`${url}/getCode`, { method, headers }, body)
    while (nxcloud.sandbox.calls.count('getCode') === 0) await pause(10)
    child.kill('SIGTERM')
    const policy = () => fetch(`${url}/policy`).then(({ status }) => String(status), String)
    await expect.poll(policy, { timeout: 4000 }).toMatch('fetch failed')
    expect(child.exitCode).toBeNull()
    await expect(sendCode(url)).rejects.toThrow('fetch failed')

    expect(await sent).toBe(200)
    const answeredAt = performance.now()
    const { exitCode, err } = await ended
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    // Neither the 25 s of grace nor the 5 s of a connection that is kept alive.
    expect(performance.now() - answeredAt).toBeLessThan(4000)
  })

  it('on SIGTERM does not wait for a connection that is kept alive and idle', async () => {
    const { child, address, ended } = startProgram(account)
    expect(await askAndStay(`${await address}/policy`)).toBe(200)
    const stoppedAt = performance.now()
    child.kill('SIGTERM')
    const { exitCode, err } = await ended
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    expect(performance.now() - stoppedAt).toBeLessThan(4000)
  })

  it('waits no longer than SHUTDOWN_SECONDS', async () => {
    nxcloud.sandbox.fail('hang')
    const { child, address, ended } = startProgram({ ...account, SHUTDOWN_SECONDS: '0' })
    const sent = sendCode(await address)
    sent.catch(() => {})
    while (nxcloud.sandbox.calls.count('getCode') === 0) await pause(10)
    child.kill('SIGTERM')
    await expect(sent).rejects.toThrow('fetch failed')
    expect((await ended).exitCode).toBe(0)
  })
})
