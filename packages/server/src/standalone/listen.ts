import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refuseBrokenRequest } from './refuse-broken-request'

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:8787`. */
  url: string
  /** Takes no more connections and resolves when what was in flight is answered, or `graceMs` (default 25 000) are over. */
  close: (graceMs?: number) => Promise<void>
}

/** @throws Node's error (`EADDRINUSE`, …) when it cannot listen. */
export async function listen(
  listener: RequestListener,
  port: number,
  host: string | undefined,
): Promise<RunningServer> {
  let stopping = false
  // A caller has 10 s for the headers and 30 s for the whole request: bodies are small, slow ones only hold sockets.
  const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000 }
  // Without a Host the handler refuses, in the contract's shape.
  const server = createServer({ ...timeouts, requireHostHeader: false }, (incoming, outgoing) => {
    // Who is kept alive would hold up the end, or send the next request into a closing socket.
    outgoing.once('finish', () => {
      if (stopping) setImmediate(() => server.closeIdleConnections())
    })
    if (stopping) outgoing.setHeader('connection', 'close')
    listener(incoming, outgoing)
  })
  server.on('clientError', refuseBrokenRequest)
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  const name = host === undefined ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${address.port}`,
    async close(graceMs = 25_000) {
      stopping = true
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearTimeout(timer)
    },
  }
}
