import type { ServerResponse } from 'node:http'
import { SignupError } from '@embedded-signup/contract'
import { answerWith } from '../handler/answer'
import type { SignupHandler } from '../handler/create-handler'
import { toRequest, type NodeRequest } from './node-request'

export type NodeListener = (incoming: NodeRequest, outgoing: ServerResponse) => void

/**
 * The handler for Node's `http`, Express and Fastify's raw request. Below a mount path it goes by the whole path, and
 * it takes a body that `express.json()` has parsed already.
 *
 * @example
 * createServer(toNodeListener(handler)).listen(8787)
 * express().use('/api/signup', toNodeListener(handler))
 *
 * @example
 * const listener = toNodeListener(handler)
 * void fastify.register((scope, _options, done) => {
 *   scope.removeAllContentTypeParsers()
 *   scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
 *   scope.all('/api/signup/*', (request, reply) => {
 *     reply.hijack()
 *     listener(request.raw, reply.raw)
 *   })
 *   done()
 * })
 */
export function toNodeListener(handler: SignupHandler): NodeListener {
  return (incoming, outgoing) => {
    const left = new AbortController()
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) left.abort()
    })
    // A handler of yours may reject; the signup handler never does.
    answer(handler, incoming, outgoing, left.signal).catch(() => outgoing.destroy())
  }
}

async function answer(
  handler: SignupHandler,
  incoming: NodeRequest,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const request = readRequest(incoming, signal)
  const response = request
    ? await handler(request, { ip: incoming.socket.remoteAddress })
    : answerWith({ data: null, error: new SignupError('bad_request') })
  const body = await response.text()
  if (outgoing.destroyed) return
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(incoming.method === 'HEAD' ? undefined : body)
}

/** What Node lets through and fetch does not (an odd header, an impossible path) is the caller's fault. */
function readRequest(incoming: NodeRequest, signal: AbortSignal): Request | undefined {
  try {
    return toRequest(incoming, signal)
  } catch {
    return undefined
  }
}
