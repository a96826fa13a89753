import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SandboxFailure } from '../failures/failure-table'
import { createSandbox } from '../create-sandbox'
import { createCaller, type CallOverrides } from '../testing/nxcloud-caller'
import { startSandboxServer, type SandboxServer } from './start-sandbox-server'

const phone = '6281234567890'
const body = { phone_number: phone, method: 'sms' }
let server: SandboxServer

beforeEach(async () => {
  server = await startSandboxServer({ options: { slowMs: 40 } })
})
afterEach(() => server.close())

const send = (overrides?: CallOverrides) =>
  createCaller({ fetch, baseUrl: server.url }).send('getCode', body, overrides)

async function failing(failure: SandboxFailure, overrides?: CallOverrides) {
  server.sandbox.fail(failure)
  const response = await send(overrides)
  return { response, text: await response.text() }
}

describe('the sandbox server', () => {
  it('answers a signed request over a real socket, and its clock dates it', async () => {
    server.sandbox.clock.skew(30_000)
    const askedAt = Date.now()
    const response = await send()
    const answeredAt = Date.now()
    expect(await response.json()).toEqual({ code: 0, message: 'success', data: {} })
    const date = Date.parse(response.headers.get('date') ?? '')
    // It counts whole seconds.
    expect(date).toBeGreaterThan(askedAt + 30_000 - 1000)
    expect(date).toBeLessThanOrEqual(answeredAt + 30_000)
    expect(server.sandbox.inbox.messages(phone)).toHaveLength(1)
  })

  it('signs over the bytes that came, not over what they mean', async () => {
    const sentBody = JSON.stringify({ method: 'sms', phone_number: phone })
    expect(await (await send({ sentBody })).json()).toMatchObject({ code: 1003 })
    const spaced = JSON.stringify(body, null, 2)
    const { call } = createCaller({ fetch, baseUrl: server.url })
    expect(await call('getCode', spaced)).toMatchObject({ code: 0 })
  })

  it('takes text beyond ASCII sent in chunks', async () => {
    const { call } = createCaller({ fetch, baseUrl: server.url })
    const app = { app_name: '牛小信 '.repeat(20_000), webhook: 'https://example.com' }
    expect(await call('createApp', app)).toMatchObject({ code: 0, data: { app_name: app.app_name } })
  })

  it('refuses a body over 1 MiB with 413', async () => {
    const answered = send({ sentBody: 'x'.repeat(1024 * 1024 + 1) }).then((response) => response.status)
    // The server may cut the upload short, which fetch tells as a failure.
    expect([413, 'cut']).toContain(await answered.catch(() => 'cut'))
    expect(server.sandbox.calls.count()).toBe(0)
  })

  it('survives a caller that leaves in the middle of its request', async () => {
    const { port } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1')
    const path = '/api/wa/integrator/embedded/register/getCode'
    socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"pho`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    socket.destroy()
    expect(await (await send()).json()).toMatchObject({ code: 0 })
  })

  it.each([
    ['refused', 'ECONNRESET', 0],
    ['cut_before', 'UND_ERR_SOCKET', 0],
    ['cut_after', 'UND_ERR_SOCKET', 1],
  ] as const)('breaks the connection for %s', async (failure, code, messages) => {
    server.sandbox.fail(failure)
    const error: unknown = await send().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code } })
    expect(server.sandbox.inbox.messages()).toHaveLength(messages)
    expect(server.sandbox.calls.all()).toMatchObject([{ httpStatus: null, pending: false }])
  })

  it('breaks the connection within the body for cut_body', async () => {
    await expect(failing('cut_body')).rejects.toThrow('terminated')
    expect(server.sandbox.inbox.messages()).toHaveLength(1)
  })

  it('never answers for hang, and ends the call when the caller leaves', async () => {
    server.sandbox.fail('hang')
    const leave = new AbortController()
    const leaving = send({ signal: leave.signal })
    await server.sandbox.inbox.waitFor(phone)
    leave.abort()
    await expect(leaving).rejects.toMatchObject({ name: 'AbortError' })
    expect(server.sandbox.inbox.messages()).toHaveLength(1)
    await expect
      .poll(() => server.sandbox.calls.all(), { timeout: 8000 })
      .toMatchObject([{ pending: false, httpStatus: null, delivered: true }])
  })

  it('answers late for slow, and lets a caller that leaves go', async () => {
    const startedAt = performance.now()
    expect((await failing('slow')).response.status).toBe(200)
    expect(performance.now() - startedAt).toBeGreaterThan(35)
    server.sandbox.heal()
    server.sandbox.fail('slow', { delayMs: 60_000 })
    const after = server.sandbox.inbox.latest(phone)!
    const leave = new AbortController()
    const leaving = send({ signal: leave.signal })
    await server.sandbox.inbox.waitFor(phone, { after })
    leave.abort()
    await expect(leaving).rejects.toMatchObject({ name: 'AbortError' })
    await expect
      .poll(() => server.sandbox.calls.all().at(-1), { timeout: 8000 })
      .toMatchObject({ pending: false, httpStatus: null })
  })

  it('answers half of the JSON, nothing, HTML and 32 MiB', async () => {
    expect((await failing('cut_json')).text).toMatch(/^\{"code":0.*[^}]$/)
    expect((await failing('empty')).text).toBe('')
    expect((await failing('html')).response.status).toBe(502)
    expect((await failing('html_after')).response.status).toBe(504)
    expect((await failing('huge')).text).toHaveLength(32 * 1024 * 1024)
  })

  it('redirects to a page of HTML', async () => {
    const { response } = await failing('redirect', { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/maintenance.html'])
    const followed = await fetch(new URL('/maintenance.html', server.url))
    expect([followed.status, followed.headers.get('content-type')]).toEqual([200, 'text/html'])
  })

  it('answers 404 elsewhere', async () => {
    expect((await fetch(server.url)).status).toBe(404)
  })

  it('serves the sandbox it is given', async () => {
    const sandbox = createSandbox({ codeLength: 8 })
    const own = await startSandboxServer({ sandbox })
    await createCaller({ fetch, baseUrl: own.url }).call('getCode', body)
    await own.close()
    expect(sandbox.inbox.latest()?.code).toHaveLength(8)
  })

  it('breaks silent connections when it closes', async () => {
    const own = await startSandboxServer()
    own.sandbox.fail('hang')
    const sending = createCaller({ fetch, baseUrl: own.url }).send('getCode', body)
    await own.sandbox.inbox.waitFor(phone)
    await Promise.all([expect(sending).rejects.toThrow('fetch failed'), own.close()])
  })

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startSandboxServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
