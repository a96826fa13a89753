import type { ServerResponse } from 'node:http'
import type { Http2ServerResponse } from 'node:http2'
import type { SignupHandler } from '../handler/create-handler'
import { readRequest, type NodeRequest } from './node-request'
import { readPeer } from './peer'

/** Node's response, of HTTP/1 or HTTP/2. */
export type NodeResponse = ServerResponse | Http2ServerResponse

export type NodeListener = (incoming: NodeRequest, outgoing: NodeResponse) => void

/**
 * The handler for Node's `http`, `https` and `http2`, Express and Fastify's raw request. Below a mount path it goes by the whole path, and
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
  if (typeof handler !== 'function')
    throw new TypeError('toNodeListener needs the handler that createSignupHandler gives, not its options.')
  return (incoming, outgoing) => {
    const left = new AbortController()
    // After the answer it changes nothing. (HTTP/2 has no event that tells a whole answer from one that was cut off.)
    outgoing.once('close', () => left.abort())
    // A handler of yours may reject; the signup handler never does.
    answer(handler, incoming, outgoing, left.signal).catch(() => destroy(outgoing))
  }
}

async function answer(
  handler: SignupHandler,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  const { request, refuse } = readRequest(incoming, signal)
  const peer = readPeer(incoming)
  if (peer.gone) {
    const detail = 'The connection had ended before its request was read, so it has no address.'
    await handler(request, { refuse: { code: 'bad_request', detail } })
    return destroy(outgoing)
  }
  const response = await handler(request, { ip: peer.ip, refuse })
  const body = await response.text()
  if (signal.aborted) return
  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) outgoing.setHeader(name, value)
  if (incoming.method === 'HEAD') outgoing.end()
  else outgoing.end(body)
}

const destroy = (outgoing: NodeResponse) => void ('stream' in outgoing ? outgoing.stream : outgoing).destroy()
