import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { sandboxAccount } from '@embedded-signup/sandbox'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSignupServer, type SignupServerOptions } from '../standalone/serve'
import type { RunningServer } from '../standalone/listen'
import { exchangeRaw, rawPost, statusOf } from '../testing/node-server'
import { accountAt, serveProgram, stopPrograms } from '../testing/run-program'
import { createTestSignup, testSecret } from '../testing/signup'

let nxcloud: SandboxServer
const servers: RunningServer[] = []
beforeAll(async () => {
  nxcloud = await startSandboxServer()
})
afterEach(async () => {
  await stopPrograms()
  for (const server of servers.splice(0)) await server.close({ graceMs: 0 })
  nxcloud.sandbox.reset()
})
afterAll(() => nxcloud.close())

/** What a page of `http://host` sends when its name was made to lead to this machine. */
const pageOf = (host: string, action = 'getCode') =>
  rawPost(
    `/api/signup/${action}`,
    { phone_number: '6281234567890', method: 'sms' },
    { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' },
  )
const policyAt = (host: string) =>
  `GET /api/signup/policy HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`

const ask = async (url: string, text: string) =>
  statusOf(await exchangeRaw({ port: Number(new URL(url).port) }, text))

async function startServer(options: Partial<SignupServerOptions> = {}) {
  const server = await startSignupServer({
    port: 0,
    host: '127.0.0.1',
    ...options,
    handler: {
      nxcloud: { ...sandboxAccount, baseUrl: nxcloud.url },
      secret: testSecret,
      log: { info() {}, warn() {}, error() {} },
      ...options.handler,
    },
  })
  servers.push(server)
  return server
}

describe('the program without SIGNUP_ORIGINS', () => {
  it('answers at its own hosts alone', async () => {
    const { url, log } = await serveProgram({ ...accountAt(nxcloud.url), SIGNUP_HOSTS: 'Signup.example.com' })
    const { port } = new URL(url)
    expect(await ask(url, pageOf(`evil.example:${port}`))).toBe(403)
    expect(await ask(url, policyAt(`evil.example:${port}`))).toBe(403)
    expect(await ask(url, pageOf('localhost.evil.example'))).toBe(403)
    expect(nxcloud.sandbox.calls.count()).toBe(0)
    expect(log).toContainEqual(
      expect.objectContaining({ detail: expect.stringContaining('SIGNUP_HOSTS'), error: 'forbidden_origin' }),
    )
    for (const host of [
      `127.0.0.1:${port}`,
      `localhost:${port}`,
      '[::1]',
      'signup.example.com',
      'signup.example.com:80',
    ])
      expect([host, await ask(url, policyAt(host))]).toEqual([host, 200])
    expect(await ask(url, pageOf('signup.example.com'))).toBe(200)
  })

  it('answers no caller without an Origin at another host either', async () => {
    const { url } = await serveProgram(accountAt(nxcloud.url))
    const body = { phone_number: '6281234567890', method: 'sms' }
    expect(await ask(url, rawPost('/api/signup/getCode', body, { host: 'evil.example' }))).toBe(403)
    expect(nxcloud.sandbox.calls.count()).toBe(0)
  })
})

describe('the program with SIGNUP_ORIGINS', () => {
  it('answers pages of these at whatever host, and no page of a host that is not its own', async () => {
    const { url } = await serveProgram({ ...accountAt(nxcloud.url), SIGNUP_ORIGINS: 'https://app.example' })
    const body = { phone_number: '6281234567890', method: 'sms' }
    expect(await ask(url, pageOf('evil.example'))).toBe(403)
    const listed = { host: 'signup.internal', origin: 'https://app.example' }
    expect(await ask(url, rawPost('/api/signup/getCode', body, listed))).toBe(200)
    // A backend of yours sends no Origin, and asks by the name it knows.
    expect(await ask(url, policyAt('signup.internal'))).toBe(200)
  })
})

describe('startSignupServer', () => {
  it('answers at this machine’s names and its own address', async () => {
    const { url } = await startServer()
    expect(await ask(url, pageOf('evil.example'))).toBe(403)
    expect(await ask(url, policyAt(new URL(url).host))).toBe(200)
  })

  it('answers at the hosts that the handler is given', async () => {
    const { url } = await startServer({
      handler: { nxcloud: { ...sandboxAccount, baseUrl: nxcloud.url }, hosts: ['a.example:8443'] },
    })
    expect(await ask(url, policyAt('a.example:8443'))).toBe(200)
    expect(await ask(url, policyAt('a.example'))).toBe(403)
  })

  it.each<[object, RegExp]>([
    [{ port: '8787' }, /^port must be a whole number from 0 to 65535\.$/],
    [{ keepAliveSeconds: 0 }, /^keepAliveSeconds must be/],
    [{ maxConnections: 0 }, /^maxConnections must be/],
    [
      { keepAlive: 65 },
      /^keepAlive is not an option of startSignupServer\. Did you mean keepAliveSeconds\?$/,
    ],
  ])('refuses %o by name', async (options, message) => {
    await expect(startServer(options)).rejects.toThrow(message)
  })
})

describe('a handler that knows its hosts', () => {
  it('takes a page of them for its own, by the Host that the page asked at', async () => {
    const { post } = createTestSignup({ hosts: ['shop.example'] })
    const body = { phone_number: '6281234567890', method: 'sms' }
    const at = async (host: string) =>
      (await post('getCode', body, { host, origin: `https://${host}` })).status
    expect(await at('evil.example')).toBe(403)
    expect(await at('shop.example')).toBe(200)
  })
})
