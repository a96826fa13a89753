import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeListener } from '../adapters/to-node-listener'
import { createSignupHandler } from '../handler/create-handler'
import type { SignupHandlerOptions } from '../handler/options'

export interface SignupServerOptions {
  /** 0 lets the system choose. */
  port: number
  /** Default: every interface. */
  host?: string | undefined
  handler: SignupHandlerOptions
}

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:8787`. */
  url: string
  /** Takes no more connections and resolves when what was in flight is answered, or `graceMs` (default 25 000) are over. */
  close: (graceMs?: number) => Promise<void>
}

/**
 * The handler as a server of its own.
 *
 * @throws TypeError for options that cannot work, and Node's error (`EADDRINUSE`, …) when it cannot listen.
 */
export async function startSignupServer({
  port,
  host,
  handler,
}: SignupServerOptions): Promise<RunningServer> {
  // A caller has 10 s for the headers and 30 s for the whole request: bodies are small, slow ones only hold sockets.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000 },
    toNodeListener(createSignupHandler(handler)),
  )
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  const name = host === undefined ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${name}:${address.port}`,
    async close(graceMs = 25_000) {
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearTimeout(timer)
    },
  }
}
