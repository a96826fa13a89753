import type { IncomingMessage } from 'node:http'
import type { TLSSocket } from 'node:tls'

/** What Express and others add to Node's request: the path before mounting, and the body if it was parsed already. */
export interface NodeRequest extends IncomingMessage {
  originalUrl?: string
  body?: unknown
}

/** Node's request as a fetch `Request`. The body streams, unless a parser before us has taken it. */
export function toRequest(incoming: NodeRequest, signal: AbortSignal): Request {
  const { method = 'GET' } = incoming
  const headers = readHeaders(incoming)
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming)
  // The parsed body has another length than the one that came.
  if (typeof body === 'string') headers.delete('content-length')
  return new Request(urlOf(incoming), {
    // fetch refuses these three by name; the handler refuses them as any other wrong method.
    method: /^(?:CONNECT|TRACE|TRACK)$/i.test(method) ? 'OPTIONS' : method,
    headers,
    signal,
    ...(body === null ? {} : { body, duplex: 'half' }),
  })
}

function urlOf(incoming: NodeRequest): string {
  const scheme = (incoming.socket as Partial<TLSSocket>).encrypted ? 'https' : 'http'
  const target = incoming.originalUrl ?? incoming.url ?? '/'
  // `GET http://host/path` (to a proxy) is legal, and so is `OPTIONS *`.
  const path = target.startsWith('/') ? target : URL.canParse(target) ? new URL(target).pathname : '/'
  const url = `${scheme}://${incoming.headers.host ?? 'localhost'}${path}`
  return URL.canParse(url) && new URL(url).username === '' ? url : `${scheme}://localhost${path}`
}

function readHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  }
  return headers
}

function bodyOf(incoming: NodeRequest): ReadableStream<Uint8Array> | string | Uint8Array<ArrayBuffer> {
  const { body } = incoming
  if (body === undefined || !incoming.readableEnded) return streamOf(incoming)
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

/**
 * Like `Readable.toWeb`, except that cancelling lets the rest run off instead of destroying the socket: an answer such
 * as 413 must still reach the caller.
 */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let forget = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        if (incoming.readableEnded) return controller.close()
        const onData = (chunk: Uint8Array) => {
          controller.enqueue(chunk)
          incoming.pause()
        }
        const onEnd = () => (forget(), controller.close())
        const onLost = () => (forget(), controller.error(new Error('The connection was closed')))
        forget = () =>
          void incoming.off('data', onData).off('end', onEnd).off('close', onLost).off('error', onLost)
        incoming.on('data', onData).on('end', onEnd).on('close', onLost).on('error', onLost)
        incoming.pause()
      },
      pull: () => void incoming.resume(),
      cancel: () => (forget(), void incoming.resume()),
    },
    { highWaterMark: 0 },
  )
}
