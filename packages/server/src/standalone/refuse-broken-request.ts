import type { Duplex } from 'node:stream'
import { errorCatalogue } from '@embedded-signup/contract'

/**
 * Answers what Node's parser could not read (an impossible path, headers beyond its limit, half a request) in the
 * contract's shape, where Node would answer without a word.
 */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
  const body = JSON.stringify({
    code: -1,
    message: errorCatalogue.bad_request.text,
    data: null,
    error: { type: 'bad_request' },
  })
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'content-type: application/json; charset=utf-8',
      'cache-control: no-store',
      `content-length: ${new TextEncoder().encode(body).byteLength}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}
