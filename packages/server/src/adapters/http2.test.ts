import { once } from 'node:events'
import http2, { type ClientHttp2Session, type Http2Server, type OutgoingHttpHeaders } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { SignupHandler } from '../handler/create-handler'
import { createTestSignup } from '../testing/signup'
import { toNodeListener } from './to-node-listener'

const servers: Http2Server[] = []
const sessions: ClientHttp2Session[] = []
afterEach(async () => {
  for (const session of sessions.splice(0)) session.destroy()
  for (const server of servers.splice(0)) {
    server.close()
    await once(server, 'close')
  }
})

async function connect(handler: SignupHandler) {
  const server = http2.createServer(toNodeListener(handler))
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const session = http2.connect(`http://127.0.0.1:${port}`)
  sessions.push(session)
  const ask = async (headers: OutgoingHttpHeaders, body?: string) => {
    const stream = session.request(headers, { endStream: body === undefined })
    if (body !== undefined) stream.end(body)
    let text = ''
    stream.on('data', (chunk) => (text += String(chunk)))
    const [answer] = (await once(stream, 'response')) as [Record<string, string>]
    if (!stream.readableEnded) await once(stream, 'end')
    return { status: Number(answer[':status']), headers: answer, text }
  }
  return { ask, session, port }
}

const post = (action: string, more: OutgoingHttpHeaders = {}) => ({
  ':method': 'POST',
  ':path': `/api/signup/${action}`,
  'content-type': 'application/json',
  ...more,
})
const body = JSON.stringify({ phone_number: '6281234567890', method: 'sms' })

describe('the handler behind HTTP/2', () => {
  it('serves every action, several at once on one connection', async () => {
    const { handler, sandbox } = createTestSignup()
    const { ask } = await connect(handler)
    const [policy, sent, head] = await Promise.all([
      ask({ ':path': '/api/signup/policy' }),
      ask(post('getCode'), body),
      ask({ ':method': 'HEAD', ':path': '/api/signup/policy' }),
    ])
    expect(policy).toMatchObject({ status: 200, text: expect.stringContaining('"code_length":6') })
    expect(sent).toMatchObject({ status: 200, text: expect.stringContaining('"ticket"') })
    expect(sent.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(head).toMatchObject({ status: 405, text: '' })
    expect(sandbox.calls.count('getCode')).toBe(1)
  })

  it('takes the authority for the host, and the session’s address for the caller’s', async () => {
    const seen: unknown[] = []
    const { ask, port } = await connect((request, context) => {
      seen.push(request.url, context?.ip, request.headers.get('cookie'))
      return Promise.resolve(new Response('{}'))
    })
    await ask(post('getCode', { cookie: 'a=b' }), body)
    await ask(post('getCode', { ':authority': 'Signup.example:8443' }), body)
    expect(seen).toEqual([
      `http://127.0.0.1:${port}/api/signup/getCode`,
      '127.0.0.1',
      'a=b',
      'http://signup.example:8443/api/signup/getCode',
      '127.0.0.1',
      null,
    ])
  })

  it.each<[string, OutgoingHttpHeaders, number]>([
    ['an authority that is no host', { ':authority': 'user@a.example' }, 400],
    ['a host beside another authority', { ':authority': 'a.example', host: 'b.example' }, 400],
    ['the same host twice', { ':authority': 'a.example', host: 'A.example' }, 200],
    ['a path that is not in its normal form', { ':path': '/api/signup/x/%2e%2e/policy' }, 404],
  ])('answers %s', async (_what, headers, status) => {
    const { handler, log } = createTestSignup()
    const { ask } = await connect(handler)
    expect((await ask({ ':path': '/api/signup/policy', ...headers })).status).toBe(status)
    const refused = log.lines.filter(({ event }) => event === 'request_unreadable')
    expect(refused).toHaveLength(status === 200 ? 0 : 1)
  })

  it('refuses a body of megabytes and stays ready', async () => {
    const { handler } = createTestSignup()
    const { ask } = await connect(handler)
    expect((await ask(post('getCode'), 'x'.repeat(4_000_000))).status).toBe(413)
    expect((await ask(post('getCode'), body)).status).toBe(200)
  })

  it('lets the handler know when the caller leaves', async () => {
    let onAsked = () => {}
    const asked = new Promise<void>((resolve) => (onAsked = resolve))
    let onLeft = () => {}
    const left = new Promise<void>((resolve) => (onLeft = resolve))
    const { session } = await connect(async (request) => {
      request.signal.addEventListener('abort', () => onLeft())
      onAsked()
      await left
      return new Response('{}')
    })
    const stream = session.request(post('getCode'), { endStream: true })
    stream.on('error', () => {})
    await asked
    stream.close(http2.constants.NGHTTP2_CANCEL)
    await expect(left).resolves.toBeUndefined()
  })

  it('gives a caller no code whose session has ended before the request was read', async () => {
    const { handler, sandbox } = createTestSignup()
    const answers: Promise<Response>[] = []
    const { session } = await connect((...asked) => {
      const answer = handler(...asked)
      answers.push(answer)
      return answer
    })
    await once(session, 'remoteSettings')
    for (let n = 0; n < 20; n++) {
      const stream = session.request(post('getCode'))
      stream.on('error', () => {})
      stream.end(JSON.stringify({ phone_number: `62812${1000 + n}0000`, method: 'sms' }))
    }
    const [server] = servers.splice(0)
    session.destroy()
    server!.close()
    await once(server!, 'close')
    await Promise.all(answers)
    // Those that came before the end are within the limit of one address.
    expect(sandbox.calls.count('getCode')).toBeLessThanOrEqual(10)
  })
})
