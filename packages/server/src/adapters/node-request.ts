import type { IncomingMessage } from 'node:http'
import type { Http2ServerRequest } from 'node:http2'
import type { TLSSocket } from 'node:tls'
import type { Refusal } from '../handler/call'
import { readHost } from '../handler/host'

/** What Express and others add to Node's request: the path before mounting, and the body if it was parsed already. */
interface Extras {
  originalUrl?: string
  body?: unknown
}

/** Node's request, of HTTP/1 or HTTP/2. */
export type NodeRequest = (IncomingMessage | Http2ServerRequest) & Extras

export interface ReadRequest {
  request: Request
  /** Set where it must not be served. The request then has no more than could be read of it. */
  refuse?: Refusal
}

/**
 * Node's request as a fetch `Request`. The body streams, unless a parser before us has taken it.
 *
 * The route is the request target's alone, byte by byte: a `Host` that is none is refused, since it would become a part
 * of the URL, and so is a target that URL parsing changes (`/policy/%2e%2e/login`, `\`, a whole URL), since what stands
 * before us has seen another path.
 */
export function readRequest(incoming: NodeRequest, signal: AbortSignal): ReadRequest {
  const scheme = isEncrypted(incoming) ? 'https' : 'http'
  const refused = (code: Refusal['code'], detail: string): ReadRequest => ({
    request: new Request(`${scheme}://localhost/`, { headers: requestIdOf(incoming), signal }),
    refuse: { code, detail },
  })
  const host = hostOf(incoming, scheme)
  if (host === undefined) return refused('bad_request', 'The Host header is missing, or is no host.')
  const url = urlOf(incoming, `${scheme}://${host}`)
  if (url === undefined) return refused('not_found', 'The request target is no path in its normal form.')
  try {
    return { request: toRequest(incoming, url, signal) }
  } catch {
    // What Node lets through and fetch does not: an odd method or header.
    return refused('bad_request', 'The method or a header cannot be read.')
  }
}

function toRequest(incoming: NodeRequest, url: string, signal: AbortSignal): Request {
  const { method } = incoming
  const headers = readHeaders(incoming)
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming)
  // The parsed body has another length than the one that came.
  if (typeof body === 'string') headers.delete('content-length')
  return new Request(url, {
    // fetch refuses these three by name; the handler refuses them as any other wrong method.
    method: /^(?:CONNECT|TRACE|TRACK)$/i.test(method ?? '') ? 'OPTIONS' : (method ?? 'GET'),
    headers,
    signal,
    ...(body === null ? {} : { body, duplex: 'half' }),
  })
}

function isEncrypted(incoming: NodeRequest): boolean {
  try {
    return (incoming.socket as Partial<TLSSocket>).encrypted === true
  } catch {
    // HTTP/2: the session of the stream has ended.
    return false
  }
}

/** `undefined` where there is none, more than one, or something that is no host. */
function hostOf(
  { headers, rawHeaders, httpVersionMajor, httpVersion }: NodeRequest,
  scheme: 'http' | 'https',
) {
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && /^(?:host|:authority)$/i.test(name))
  if (httpVersionMajor < 2) {
    if (hosts.length > 1) return undefined
    // HTTP/1.0 knows no Host.
    return headers.host === undefined && httpVersion === '1.0'
      ? 'localhost'
      : readHost(headers.host ?? '', scheme)?.host
  }
  // HTTP/2 says it twice at times; two hosts would be one for us and another for what stands before us.
  const said = [headers[':authority'], headers.host].filter((text) => text !== undefined)
  const [first, ...others] = said.map((text) => readHost(String(text), scheme)?.host)
  return hosts.length === said.length && others.every((host) => host === first) ? first : undefined
}

function urlOf({ originalUrl, url }: NodeRequest, origin: string): string | undefined {
  const target = originalUrl ?? url ?? ''
  const [path = ''] = target.split('?', 1)
  if (!path.startsWith('/')) return undefined
  return new URL(`${origin}${target}`).pathname === path ? `${origin}${target}` : undefined
}

function readHeaders({ rawHeaders }: NodeRequest): Headers {
  const headers = new Headers()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? ''
    // HTTP/2's pseudo-headers are method, path and host, which are read already.
    if (!name.startsWith(':')) headers.append(name, rawHeaders[at + 1] ?? '')
  }
  return headers
}

/** So that a request that could not be read is still found in the log. */
function requestIdOf({ headers }: NodeRequest): Record<string, string> {
  const id = headers['x-request-id']
  return typeof id === 'string' && /^[\x21-\x7e]+$/.test(id) ? { 'x-request-id': id } : {}
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
function streamOf(incoming: NodeRequest): ReadableStream<Uint8Array> {
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
