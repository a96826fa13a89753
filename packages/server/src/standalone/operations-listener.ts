import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { readHost } from '../handler/host'
import { isLoopback } from './hosts'

export interface Operations {
  /** What keeps the server from sending, in a few words for whoever asks; `undefined`: nothing. */
  findObstacle: () => Promise<string | undefined>
  /** Whether it is about to end: then nobody should be sent here any more. */
  stopping: () => boolean
  /** Prometheus' text. */
  metrics: () => Promise<string>
  /**
   * `undefined`: `/metrics` is not there. `token`: only for those who bear it; without one only at a host that is this
   * machine itself, so that no page whose name leads here reads them.
   */
  metricsAccess: { token: string | undefined } | undefined
}

/** `/healthz`, `/readyz` and, where it is opened, `/metrics`; anything else goes to `next`. */
export function createOperationsListener(operations: Operations, next: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    const [path] = (incoming.url ?? '').split('?')
    const answer = answers[path ?? '']
    if (!answer || (path === '/metrics' && !operations.metricsAccess)) return next(incoming, outgoing)
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      outgoing.setHeader('allow', 'GET, HEAD')
      return write(incoming, outgoing, 405, 'only GET\n')
    }
    void answer(operations, incoming, outgoing)
  }
}

type AnswerOperation = (
  operations: Operations,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) => void | Promise<void>

const answers: Partial<Record<string, AnswerOperation>> = {
  // Says that the process lives, whatever else may be down: a restart would not bring Redis back.
  '/healthz': (_operations, incoming, outgoing) => write(incoming, outgoing, 200, 'ok\n'),

  async '/readyz'({ findObstacle, stopping }, incoming, outgoing) {
    if (stopping()) return write(incoming, outgoing, 503, 'stopping\n')
    const obstacle = await findObstacle()
    return obstacle === undefined
      ? write(incoming, outgoing, 200, 'ready\n')
      : write(incoming, outgoing, 503, `${obstacle}\n`)
  },

  async '/metrics'({ metrics, metricsAccess }, incoming, outgoing) {
    const token = metricsAccess?.token
    if (token === undefined) {
      const name = readHost(incoming.headers.host ?? '')?.name
      if (!isLoopback(name?.replace(/^\[(.*)\]$/, '$1')))
        return write(incoming, outgoing, 403, 'without a token, only at localhost\n')
    } else if (!sameToken(incoming.headers.authorization, token)) {
      outgoing.setHeader('www-authenticate', 'Bearer')
      return write(incoming, outgoing, 401, 'a bearer token is needed\n')
    }
    outgoing.setHeader('content-type', 'text/plain; version=0.0.4; charset=utf-8')
    return write(incoming, outgoing, 200, await metrics())
  },
}

/** Hashed first, so that the comparison takes the same time whatever was sent. */
function sameToken(authorization: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(authorization ?? ''), hash(`Bearer ${token}`))
}

function write(incoming: IncomingMessage, outgoing: ServerResponse, status: number, text: string): void {
  incoming.resume()
  outgoing.statusCode = status
  if (!outgoing.hasHeader('content-type')) outgoing.setHeader('content-type', 'text/plain; charset=utf-8')
  outgoing.setHeader('cache-control', 'no-store')
  outgoing.setHeader('x-content-type-options', 'nosniff')
  outgoing.end(incoming.method === 'HEAD' ? undefined : text)
}
