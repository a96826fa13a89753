import { once } from 'node:events'
import { connect, type AddressInfo, type Server } from 'node:net'

export interface TestServer {
  port: number
  /** Resolves when so many connections, from the start on, have ended on the server's side. */
  connectionsEnded: (count: number) => Promise<void>
  close: () => Promise<void>
}

/** Lets any of Node's servers listen on loopback, or on a unix socket. */
export async function listenOn(server: Server, path?: string): Promise<TestServer> {
  const open = new Set<{ destroy: () => void }>()
  let ended = 0
  let onEnded = () => {}
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => {
      open.delete(socket)
      ended += 1
      onEnded()
    })
  })
  if (path === undefined) server.listen(0, '127.0.0.1')
  else server.listen(path)
  await once(server, 'listening')
  return {
    port: path === undefined ? (server.address() as AddressInfo).port : 0,
    connectionsEnded: (count) =>
      new Promise((resolve) => {
        onEnded = () => {
          if (ended >= count) resolve()
        }
        onEnded()
      }),
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** One request written by hand, and all that comes back until the server closes the connection. */
export const exchangeRaw = (target: { port: number } | { path: string }, text: string) =>
  new Promise<string>((resolve) => {
    let received = ''
    const socket = connect(target, () => socket.write(text, 'latin1'))
      .on('data', (chunk) => (received += chunk.toString('latin1')))
      // A server that closes before it has read all resets the connection.
      .on('error', () => {})
      .on('close', () => resolve(received))
  })

/** A request that resets its connection as soon as it is written: the server reads it from a socket without a peer. */
export const sendAndReset = (port: number, text: string) =>
  new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(text)
      socket.resetAndDestroy()
    })
      .on('error', () => {})
      .on('close', () => resolve())
  })

export const rawPost = (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const text = JSON.stringify(body)
  const all = { host: 'signup.example', 'content-type': 'application/json', connection: 'close', ...headers }
  const lines = Object.entries({ ...all, 'content-length': String(Buffer.byteLength(text)) })
  return `POST ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`
}

export const statusOf = (received: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(received)?.[1])
