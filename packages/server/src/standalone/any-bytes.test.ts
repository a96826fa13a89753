import { connect } from 'node:net'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toNodeListener } from '../adapters/to-node-listener'
import { faultOfRefusal } from '../testing/contract-answer'
import { createTestSignup } from '../testing/signup'
import { listen, type RunningServer } from './listen'

let server: RunningServer
let port: number
beforeAll(async () => {
  server = await listen(toNodeListener(createTestSignup().handler), { port: 0, host: '127.0.0.1' })
  port = Number(new URL(server.url).port)
})
afterAll(() => server.close({ graceMs: 0 }))

/** All that comes back until the server closes; it has 20 s for that. */
function exchange(bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.setTimeout(20_000, () => {
      socket.destroy()
      reject(new Error('The server neither answered nor closed.'))
    })
    socket.on('data', (chunk) => received.push(chunk))
    // A server that closes before it has read all resets the connection.
    socket.on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(received)))
  })
}

/** The first answer in what came back. */
function firstAnswer(received: Buffer): { status: number; text: string } {
  const all = received.toString('utf8')
  const [head = '', rest = ''] = all.split('\r\n\r\n')
  const length = Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? NaN)
  const chunked = /transfer-encoding: *chunked/i.test(head)
  const body = Buffer.from(rest)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]),
    text: chunked ? (rest.split('\r\n')[1] ?? '') : body.subarray(0, length).toString('utf8'),
  }
}

const faultUnlessSilent = (received: Buffer) =>
  received.byteLength === 0 ? undefined : faultOfRefusal(firstAnswer(received))

const latin1 = (text: string) => Buffer.from(text, 'latin1')

/** Any bytes but those that end the line. */
const lineBytes = (maxLength: number) =>
  fc
    .uint8Array({ maxLength, size: 'max' })
    .map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13)))

const framed = (path: Uint8Array, header: Uint8Array, body: Uint8Array) =>
  Buffer.concat([
    latin1('POST /'),
    path,
    latin1(
      ' HTTP/1.1\r\nhost: signup.example\r\ncontent-type: application/json\r\nconnection: close\r\nx-any: ',
    ),
    header,
    latin1(`\r\ncontent-length: ${body.byteLength}\r\n\r\n`),
    body,
  ])

describe('any bytes on the wire', () => {
  it('in path, header and body are refused with 4xx in the contract’s shape', async () => {
    const path = fc.oneof(
      fc.constant(latin1('api/signup/getCode')),
      fc.constant(latin1('api/signup/checkCode')),
      lineBytes(300),
    )
    const header = fc.oneof(fc.constant(latin1('x')), lineBytes(300))
    const body = fc.uint8Array({ maxLength: 20_000, size: 'max' })
    await fc.assert(
      fc.asyncProperty(path, header, body, async (...parts) => {
        expect(faultOfRefusal(firstAnswer(await exchange(framed(...parts))))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  it('that are no HTTP at all end the connection, with 400 or without a word', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000, size: 'max' }), async (bytes) => {
        expect(faultUnlessSilent(await exchange(bytes))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['headers beyond the limit', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a host that is none', 'GET /api/signup/x HTTP/1.1\r\nhost: a b:c:d\r\nconnection: close\r\n\r\n'],
    ['an absolute target', 'GET http://evil.example/x HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'],
    ['a tunnel', 'CONNECT a:1 HTTP/1.1\r\nhost: a\r\n\r\n'],
    ['an upgrade', 'GET /x HTTP/1.1\r\nhost: a\r\nconnection: upgrade, close\r\nupgrade: websocket\r\n\r\n'],
  ])('%s: refused or closed', async (_name, text) => {
    expect(faultUnlessSilent(await exchange(latin1(text)))).toBeUndefined()
  })

  it('leave the server as it was', async () => {
    expect((await fetch(`${server.url}/api/signup/policy`)).status).toBe(200)
  })
})
