import { createServer, type RequestListener, type Server } from 'node:http'
import { connect } from 'node:net'
import express from 'express'
import Fastify from 'fastify'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SignupHandler } from '../handler/create-handler'
import { createTestSignup } from '../testing/signup'
import { toNodeListener } from './to-node-listener'

const servers: Server[] = []
// A second that goes by between two requests is one off the wait; a part of a second is none.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(async () => {
  vi.useRealTimers()
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    }),
  )
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return `http://127.0.0.1:${port}`
}

const body = JSON.stringify({ phone_number: '6281234567890', method: 'sms' })
const post = (url: string, init: RequestInit = {}) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, ...init })

/** One request written by hand, and all that comes back until the server closes. */
const raw = (url: string, text: string) =>
  new Promise<string>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    let received = ''
    const socket = connect(Number(port), hostname, () => {
      socket.write(text)
    })
      .on('data', (chunk) => (received += chunk))
      .on('close', () => resolve(received))
      .on('error', reject)
  })

describe('the handler behind Node', () => {
  it('answers by http', async () => {
    const { handler, sandbox } = createTestSignup()
    const url = await listen(toNodeListener(handler))
    const answer = await post(`${url}/api/signup/getCode`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ code: 0, data: { resend_after: 60 } })
    expect(sandbox.inbox.messages()).toHaveLength(1)
    vi.advanceTimersByTime(1)
    const again = await post(`${url}/api/signup/getCode`)
    expect(again.status).toBe(429)
    expect(again.headers.get('retry-after')).toBe('60')
  })

  it.each([
    ['before the body is parsed', false],
    ['after express.json() has parsed it', true],
  ])('answers by Express below a mount path, %s', async (_when, parsed) => {
    const { handler } = createTestSignup()
    const app = express()
    if (parsed) app.use(express.json())
    app.use('/api/signup', toNodeListener(handler))
    const url = await listen(app)
    expect((await post(`${url}/api/signup/getCode`)).status).toBe(200)
    expect(await (await fetch(`${url}/api/signup/policy`)).json()).toMatchObject({ data: { code_length: 6 } })
  })

  it("answers by Fastify's raw request, with the body Fastify has parsed", async () => {
    const { handler } = createTestSignup()
    const listener = toNodeListener(handler)
    const fastify = Fastify()
    fastify.all('/api/signup/*', (request, reply) => {
      reply.hijack()
      listener(Object.assign(request.raw, { body: request.body }), reply.raw)
    })
    await fastify.ready()
    const url = await listen((request, response) => fastify.routing(request, response))
    expect((await post(`${url}/api/signup/getCode`)).status).toBe(200)
  })

  it('gives the handler the socket’s address and the host the page sees', async () => {
    const seen: unknown[] = []
    const handler: SignupHandler = (request, context) => {
      seen.push(context?.ip, new URL(request.url).host)
      return Promise.resolve(new Response('{}'))
    }
    const url = await listen(toNodeListener(handler))
    await post(url)
    expect(seen).toEqual(['127.0.0.1', new URL(url).host])
  })

  it('tells the handler when the caller leaves', async () => {
    const caller = new AbortController()
    const { promise, resolve } = withResolvers()
    const url = await listen(
      toNodeListener(async (request) => {
        request.signal.addEventListener('abort', () => resolve())
        caller.abort()
        await promise
        return new Response('{}')
      }),
    )
    await expect(post(url, { signal: caller.signal })).rejects.toThrow(/abort/i)
    await promise
  })

  it('refuses a body of megabytes and stays ready for the next request', async () => {
    const { handler } = createTestSignup()
    const url = await listen(toNodeListener(handler))
    const chunks = (count: number) =>
      new ReadableStream({
        pull(controller) {
          if (count-- === 0) return controller.close()
          controller.enqueue(new Uint8Array(65_536))
        },
      })
    const init = { body: chunks(64), duplex: 'half' } as RequestInit
    expect((await post(`${url}/api/signup/getCode`, init)).status).toBe(413)
    expect((await post(`${url}/api/signup/getCode`, { body: 'x'.repeat(4_000_000) })).status).toBe(413)
    expect((await post(`${url}/api/signup/getCode`)).status).toBe(200)
  })

  it.each([
    ['an impossible host', 'GET /api/signup/policy HTTP/1.1\r\nHost: a b@c/\r\n', '400'],
    ['two hosts', 'GET /api/signup/policy HTTP/1.1\r\nHost: a\r\nHost: b\r\n', '400'],
    ['an empty host', 'GET /api/signup/policy HTTP/1.1\r\nHost:\r\n', '400'],
    ['no host, as in HTTP 1.0', 'GET /api/signup/policy HTTP/1.0\r\n', '200'],
    ['a path that looks like a host', 'GET //evil.example/api/signup/policy HTTP/1.1\r\nHost: h\r\n', '404'],
    ['a whole URL for a path', 'GET http://h/api/signup/policy HTTP/1.1\r\nHost: h\r\n', '404'],
    ['TRACE', 'TRACE /api/signup/getCode HTTP/1.1\r\nHost: h\r\n', '405'],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: h\r\n', '404'],
    ['HEAD', 'HEAD /api/signup/policy HTTP/1.1\r\nHost: h\r\n', '405'],
  ])('answers %s', async (_what, head, status) => {
    const { handler } = createTestSignup()
    const url = await listen(toNodeListener(handler))
    expect(await raw(url, `${head}Connection: close\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })
})

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}
