import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createConnectionLog } from '../standalone/connection-log'
import { listen, socketLimits, type ListenOptions, type RefusedConnection } from '../standalone/listen'
import { collectLog } from '../testing/collect-log'

const cleanUps: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

async function start(options: Partial<ListenOptions> = {}) {
  const refused: RefusedConnection[] = []
  const server = await listen((_incoming, outgoing) => void outgoing.end('served'), {
    port: 0,
    host: '127.0.0.1',
    onRefused: (why) => void refused.push(why),
    ...options,
  })
  cleanUps.push(() => server.close({ graceMs: 0 }))
  const open = async () => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.on('error', () => {})
    cleanUps.push(() => socket.destroy())
    await once(socket, 'connect')
    return socket
  }
  return { ...server, refused, open }
}

/** All that comes until the server ends the connection. */
async function rest(socket: Socket): Promise<string> {
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  await once(socket, 'close')
  return text
}

describe('a client that is slow', () => {
  it('has 10 s for the headers and 30 s for the request, give or take a second', () => {
    expect(socketLimits({})).toEqual({
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 1000,
      keepAliveTimeout: 65_000,
    })
  })

  it.each([
    ['sends nothing', ''],
    ['never ends its headers', 'POST /x HTTP/1.1\r\nHost: a\r\n'],
    ['never ends its body', 'POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n12'],
  ])('is answered 408 and let go: it %s', async (_what, text) => {
    const listener: ListenOptions = { port: 0, headersTimeoutMs: 50, requestTimeoutMs: 100 }
    const { open, refused } = await start(listener)
    const socket = await open()
    socket.write(text)
    const answer = await rest(socket)
    expect(answer).toContain('408')
    expect(refused).toContain('request_timeout')
  })
})

describe('a client that opens too many connections', () => {
  it('is dropped, and those that are open go on', async () => {
    const { open, refused, url } = await start({ maxConnections: 2 })
    const [first] = [await open(), await open()]
    const third = await open()
    expect(await rest(third)).toBe('')
    expect(refused).toEqual(['too_many_connections'])
    first.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(await rest(first)).toContain('served')
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('what the server itself refuses', () => {
  it('leaves a line, however little of it was HTTP', async () => {
    const { open, refused } = await start()
    const socket = await open()
    socket.write('\u0016\u0003\u0001 not http\r\n\r\n')
    await rest(socket)
    expect(refused).toEqual(['broken_request'])
  })

  it('is counted each time, and written once in a while', () => {
    const log = collectLog()
    const counted: string[] = []
    const onRefused = createConnectionLog(log, (why) => void counted.push(why))
    for (let at = 0; at < 1000; at++) onRefused('too_many_connections')
    onRefused('request_timeout')
    expect(counted).toHaveLength(1001)
    expect(log.lines.map(({ why }) => why)).toEqual(['too_many_connections', 'request_timeout'])
    expect(log.lines[0]?.message).toContain('MAX_CONNECTIONS')
  })
})
