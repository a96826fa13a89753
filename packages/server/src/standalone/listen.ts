import { once } from 'node:events'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { inUrl } from './hosts'
import { refuseBrokenRequest } from './refuse-broken-request'

/** What the server itself refuses, before any handler hears of it. */
export type RefusedConnection =
  /** What came is no HTTP, or too large. */
  | 'broken_request'
  /** Headers or body did not come in time. */
  | 'request_timeout'
  | 'too_many_connections'

export interface ListenOptions {
  /** 0 lets the system choose. */
  port: number
  /** Default: every interface. */
  host?: string | undefined
  /**
   * How long an idle connection is kept. It has to be longer than a load balancer in front keeps its own (60 s is usual),
   * which would else send a request into a closing socket. Default 65.
   */
  keepAliveSeconds?: number | undefined
  /** Connections at once; further ones are dropped. Default 2000. */
  maxConnections?: number | undefined
  /** Milliseconds for a request's headers, counted from the connection. Default 10 000. */
  headersTimeoutMs?: number | undefined
  /** Milliseconds for a whole request: bodies are small, slow ones only hold sockets. Default 30 000. */
  requestTimeoutMs?: number | undefined
  onRefused?: ((why: RefusedConnection) => void) | undefined
}

export interface CloseOptions {
  /**
   * Milliseconds for which connections are still taken while `/readyz` shows that it is stopping, so that whatever
   * balances the load sends nobody here any more when the port closes. Default 0.
   */
  drainMs?: number | undefined
  /** Milliseconds for what is in flight after that. Default 20 000. */
  graceMs?: number | undefined
}

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:8787`. */
  url: string
  /** Resolves when the port is closed and what was in flight is answered, or its time is over. */
  close: (options?: CloseOptions) => Promise<void>
}

/** Node's settings for what a connection may do and for how long. */
export const socketLimits = ({
  keepAliveSeconds = 65,
  headersTimeoutMs = 10_000,
  requestTimeoutMs = 30_000,
}: Omit<ListenOptions, 'port'>) => ({
  keepAliveTimeout: keepAliveSeconds * 1000,
  headersTimeout: headersTimeoutMs,
  requestTimeout: requestTimeoutMs,
  // Node looks for requests that are late at this interval alone, 30 s by default: they had up to that much longer.
  connectionsCheckingInterval: Math.min(1000, headersTimeoutMs, requestTimeoutMs),
})

/** @throws Node's error (`EADDRINUSE`, …) when it cannot listen. */
export async function listen(listener: RequestListener, options: ListenOptions): Promise<RunningServer> {
  const { port, host, maxConnections = 2000, onRefused = () => {} } = options
  let stopping = false
  const inFlight = new Set<ServerResponse>()
  const server = createServer(
    // Without a Host the handler refuses, in the contract's shape.
    { ...socketLimits(options), requireHostHeader: false },
    (incoming, outgoing) => {
      inFlight.add(outgoing)
      outgoing.once('close', () => inFlight.delete(outgoing))
      // Who is kept alive would hold up the end, or send the next request into a closing socket.
      outgoing.once('finish', () => {
        if (stopping) setImmediate(() => server.closeIdleConnections())
      })
      outgoing.shouldKeepAlive &&= !stopping
      listener(incoming, outgoing)
    },
  )
  server.maxConnections = maxConnections
  server.on('drop', () => onRefused('too_many_connections'))
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // A caller who leaves is no news.
    if (error.code !== 'ECONNRESET')
      onRefused(error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request_timeout' : 'broken_request')
    refuseBrokenRequest(error, socket)
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: `http://${host === undefined ? 'localhost' : inUrl(host)}:${address.port}`,
    async close({ drainMs = 0, graceMs = 20_000 } = {}) {
      stopping = true
      for (const outgoing of inFlight) outgoing.shouldKeepAlive = false
      if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs))
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearTimeout(timer)
    },
  }
}
