import type { IncomingMessage } from 'node:http'

const loopbackAddress = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/
const loopbackHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i

/** The control API shows codes, so it answers this machine alone, and no web page (a page sends `Origin`). */
export const isFromThisMachine = ({ socket, headers }: IncomingMessage) =>
  loopbackAddress.test(socket.remoteAddress ?? '') &&
  loopbackHost.test(headers.host ?? '') &&
  headers.origin === undefined

/** What is wrong with a control request, for its answer with status 400. */
export class ControlRequestError extends Error {
  override name = 'ControlRequestError'
}

/** The body as an object of settings; an empty body is an empty object. */
export function controlBody(body: Uint8Array): Record<string, unknown> {
  if (body.length === 0) return {}
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body))
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch {
    // Not JSON is told below like JSON that is no object.
  }
  throw new ControlRequestError('The body is not a JSON object.')
}

export function optionalNumber(body: Record<string, unknown>, name: string) {
  const value = body[name]
  if (value === undefined || (typeof value === 'number' && Number.isFinite(value))) return value
  throw new ControlRequestError(`${name} is not a number.`)
}

export function optionalText(body: Record<string, unknown>, name: string) {
  const value = body[name]
  if (value === undefined || typeof value === 'string') return value
  throw new ControlRequestError(`${name} is not text.`)
}
