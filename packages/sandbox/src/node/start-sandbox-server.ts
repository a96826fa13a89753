import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isIPv6, type AddressInfo } from 'node:net'
import { createSandbox } from '../create-sandbox'
import type { Sandbox, SandboxOptions } from '../sandbox'
import { maintenancePage, maintenancePath } from '../wire/gateway-replies'
import { jsonReply, type HttpReply, type SandboxReply } from '../wire/reply'
import { answerControl } from './control-api'
import { isFromThisMachine } from './control-request'
import { readBody } from './read-body'
import { writeReply } from './write-reply'

export interface SandboxServerOptions {
  /** The sandbox to serve. Default: a new one, made with `options`. */
  sandbox?: Sandbox
  /** For the new sandbox; unused when `sandbox` is given. */
  options?: SandboxOptions
  /** Default 0: any free port. */
  port?: number
  /** Default `127.0.0.1`: this machine alone. */
  host?: string
}

export interface SandboxServer {
  /** For example `http://127.0.0.1:40123`, without a slash at the end: the base URL to give a backend. */
  url: string
  sandbox: Sandbox
  /** Stops listening and breaks every open connection, silent ones too. */
  close: () => Promise<void>
}

const untold = (reply: HttpReply): SandboxReply => ({ ...reply, ended: () => undefined })

function control(sandbox: Sandbox, request: IncomingMessage, url: URL, body: Uint8Array) {
  if (!isFromThisMachine(request)) return untold(jsonReply({ error: 'Only this machine may control.' }, 403))
  const { status, json } = answerControl(sandbox, request.method ?? '', url, body)
  return untold(jsonReply(json, status, { 'cache-control': 'no-store' }))
}

/**
 * The control API for a server of your own, whose backend has the sandbox in its process: false leaves the request to it.
 */
export function createSandboxControls(sandbox: Sandbox) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = new URL(request.url ?? '/', 'http://sandbox')
    if (!url.pathname.startsWith('/sandbox/')) return false
    serve(sandbox, request, response).catch(() => response.destroy())
    return true
  }
}

async function serve(sandbox: Sandbox, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://sandbox')
  const body = await readBody(request)
  if (!body) return writeReply(response, untold(jsonReply({ error: 'The body is too large.' }, 413)))
  if (url.pathname === maintenancePath) return writeReply(response, untold(maintenancePage()))
  if (url.pathname.startsWith('/sandbox/')) return writeReply(response, control(sandbox, request, url, body))

  const header = (name: string) => {
    const value = request.headers[name.toLowerCase()]
    return Array.isArray(value) ? value.join(', ') : value
  }
  const reply = sandbox.receive({ method: request.method ?? '', path: url.pathname, header, body })
  return writeReply(response, reply)
}

/** Serves a sandbox over HTTP, network failures included, with a control API under `/sandbox/`. Rejects if it cannot listen. */
export async function startSandboxServer({
  sandbox: given,
  options = {},
  port = 0,
  host = '127.0.0.1',
}: SandboxServerOptions = {}): Promise<SandboxServer> {
  const sandbox = given ?? createSandbox(options)
  const server = createServer((request, response) => {
    // A caller that goes away while its request is read leaves nothing to answer.
    serve(sandbox, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address() as AddressInfo
  const name = isIPv6(address.address) ? `[${address.address}]` : address.address

  return {
    url: `http://${name}:${address.port}`,
    sandbox,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}
