import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createNxcloudClient } from './client'

const account = { accessKey: 'k', accessSecret: 's' }

const closers: (() => void)[] = []
afterEach(() => closers.splice(0).forEach((close) => close()))

/** A listener that does with each connection what the test says, on a port of its own. */
async function clientOf(onRequest: (socket: Socket) => void, timeoutMs = 10_000) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.once('data', () => onRequest(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const close = () => {
    sockets.forEach((socket) => socket.destroy())
    server.close()
  }
  closers.push(close)
  const url = `http://127.0.0.1:${port}`
  const client = createNxcloudClient({ ...account, baseUrl: url, timeoutMs })
  return { url, getCode: () => client.getCode('+6281234567890', 'sms'), close }
}

describe('on real sockets', () => {
  it('a port where nothing listens refused the connection', async () => {
    const { getCode, close } = await clientOf(() => {})
    close()
    expect(await getCode()).toMatchObject({ kind: 'refused_connection', reason: 'ECONNREFUSED' })
  })

  it('a socket destroyed after the request arrived is cut', async () => {
    const { getCode } = await clientOf((socket) => socket.destroy())
    expect(await getCode()).toMatchObject({ kind: 'cut' })
  })

  it('an answer whose body breaks off is cut', async () => {
    const { getCode } = await clientOf((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"code":0'),
    )
    expect(await getCode()).toMatchObject({ kind: 'cut' })
  })

  it('silence is a time-out', async () => {
    const { getCode } = await clientOf(() => {}, 200)
    expect(await getCode()).toEqual({ kind: 'timed_out', timeoutMs: 200 })
  })

  it('headers without the rest are a time-out', async () => {
    const { getCode } = await clientOf(
      (socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"co'),
      200,
    )
    expect(await getCode()).toEqual({ kind: 'timed_out', timeoutMs: 200 })
  })

  it('a redirect is not followed', async () => {
    const { getCode } = await clientOf((socket) =>
      socket.end(
        'HTTP/1.1 307 Temporary Redirect\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n',
      ),
    )
    expect(await getCode()).toEqual({ kind: 'redirected', httpStatus: 307 })
  })

  it('a failed TLS handshake refused the connection', async () => {
    const { url } = await clientOf((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const client = createNxcloudClient({
      ...account,
      baseUrl: url.replace('http:', 'https:'),
      timeoutMs: 10_000,
    })
    expect(await client.login()).toMatchObject({
      kind: 'refused_connection',
      reason: expect.stringMatching(/SSL/),
    })
  })
})
