import { createServer, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createTestSignup } from '../testing/signup'
import { hcaptcha, recaptcha, turnstile, type RecaptchaOptions } from './vendors'
import type { VerifyChallenge } from './verify-challenge'

const phone = '6281234567890'
const servers: { close: () => void; closeAllConnections: () => void }[] = []
afterEach(() =>
  servers.splice(0).forEach((server) => {
    server.closeAllConnections()
    server.close()
  }),
)

/** A vendor on loopback that keeps the forms it gets. */
async function startVendor(answer: (response: ServerResponse) => void) {
  const forms: URLSearchParams[] = []
  const server = createServer((incoming, response) => {
    let form = ''
    incoming.on('data', (chunk) => (form += String(chunk)))
    incoming.on('end', () => {
      forms.push(new URLSearchParams(form))
      answer(response)
    })
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/siteverify`, forms }
}

const says = (body: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(body))
const vendors: [string, (options: RecaptchaOptions) => VerifyChallenge][] = [
  ['turnstile', turnstile],
  ['hcaptcha', hcaptcha],
  ['recaptcha', recaptcha],
]
const request = new Request('https://signup.example')

describe.each(vendors)('%s', (_name, vendor) => {
  it('sends secret, token and address as a form, and takes a token that passed', async () => {
    const { url, forms } = await startVendor(says({ success: true, hostname: 'app.example' }))
    const verify = vendor({ secret: 'widget-secret', url })
    expect(await verify('token-1', { request, ip: '192.0.2.1' })).toBe(true)
    expect(Object.fromEntries(forms[0]!)).toEqual({
      secret: 'widget-secret',
      response: 'token-1',
      remoteip: '192.0.2.1',
    })
    await verify('token-2', { request, ip: undefined })
    expect(forms[1]!.has('remoteip')).toBe(false)
  })

  it.each<[string, object, Partial<RecaptchaOptions>, boolean]>([
    ['did not pass', { success: false, 'error-codes': ['timeout-or-duplicate'] }, {}, false],
    [
      'passed on another page',
      { success: true, hostname: 'evil.example' },
      { hostnames: ['app.example'] },
      false,
    ],
    ['passed on our page', { success: true, hostname: 'app.example' }, { hostnames: ['app.example'] }, true],
  ])('answers for a token that %s', async (_fact, body, options, passed) => {
    const { url } = await startVendor(says(body))
    expect(await vendor({ secret: 's', url, ...options })('t', { request, ip: undefined })).toBe(passed)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['never answers', () => {}],
    ['answers HTML', (response) => void response.writeHead(502).end('<html>')],
    ['answers something else', says({ ok: true })],
    ['redirects', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['hangs up', (response) => void response.destroy()],
  ])('sends no code while the vendor %s', async (_fact, answer) => {
    const { url } = await startVendor(answer)
    const { post, sandbox, log } = createTestSignup({
      verifyChallenge: vendor({ secret: 'widget-secret', url, timeoutMs: 100 }),
    })
    const body = { phone_number: phone, method: 'sms', challenge: 'the-token' }
    const { status, body: refused } = await post('getCode', body)
    expect(status).toBe(403)
    expect(refused.error).toEqual({ type: 'challenge_failed' })
    expect(sandbox.calls.count()).toBe(0)
    expect(log.text()).toMatch(/could not be checked/)
    expect(log.text()).not.toMatch(/widget-secret|the-token/)
  })

  it('needs its secret', () => {
    expect(() => vendor({ secret: '' })).toThrow('secret must be the secret key')
  })
})

describe('recaptcha v3', () => {
  it.each<[object, Partial<RecaptchaOptions>, boolean]>([
    [{ score: 0.5 }, {}, true],
    [{ score: 0.4 }, {}, false],
    [{ score: 0.4 }, { minScore: 0.3 }, true],
    [{ score: 0.9, action: 'signup' }, { action: 'signup' }, true],
    [{ score: 0.9, action: 'login' }, { action: 'signup' }, false],
    [{ score: 0.9 }, { action: 'signup' }, false],
  ])('%o with %o', async (answer, options, passed) => {
    const { url } = await startVendor(says({ success: true, ...answer }))
    expect(await recaptcha({ secret: 's', url, ...options })('t', { request, ip: undefined })).toBe(passed)
  })
})

describe('a challenge in the handler', () => {
  const body = { phone_number: phone, method: 'sms' }

  it('is needed, and asked about with the token and the address', async () => {
    const asked: unknown[] = []
    const { post, sandbox } = createTestSignup({
      verifyChallenge: (token, { ip }) => {
        asked.push([token, ip])
        return token === 'good'
      },
    })
    for (const challenge of [undefined, '', 'bad']) {
      const answer = await post('getCode', { ...body, challenge })
      expect([answer.status, answer.body.error?.type]).toEqual([403, 'challenge_failed'])
    }
    expect(sandbox.calls.count()).toBe(0)
    expect((await post('getCode', { ...body, challenge: 'good' })).status).toBe(200)
    expect(asked).toEqual([
      ['bad', '192.0.2.1'],
      ['good', '192.0.2.1'],
    ])
  })

  it('is not asked about twice for one request: a token is good once', async () => {
    let checks = 0
    const { post } = createTestSignup({ verifyChallenge: () => ++checks === 1 })
    const key = { 'idempotency-key': 'one-request' }
    expect((await post('getCode', { ...body, challenge: 'first' }, key)).status).toBe(200)
    expect((await post('getCode', { ...body, challenge: 'second' }, key)).status).toBe(200)
    expect(checks).toBe(1)
  })
})
