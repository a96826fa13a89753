import type { SignupError } from '@embedded-signup/contract'
import type { Trace } from '../operations/trace'
import type { HandlerSettings } from './settings'

/** Why an adapter does not let a request through. */
export interface Refusal {
  code: 'bad_request' | 'not_found'
  /** One sentence without anything out of the request. */
  detail: string
}

/** What the platform knows of a request beside the request itself. */
export interface HandlerContext {
  /**
   * The address the request came from: the socket's, or `'unix'` for a peer on a unix socket. Proxies in between are
   * `trustedProxies`' matter. Requests without one share one limit.
   */
  ip?: string | undefined
  /** For adapters: the request could not be read as it came. It is answered with the code, and the log has the detail. */
  refuse?: Refusal | undefined
  /** Keeps the runtime alive until the promise has settled, where answers can be cut short (edge platforms). */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined
  /** What Next gives its route handlers, so that the handler is one as it is. Not read. */
  params?: unknown
}

/** One request on its way through an action. */
export interface Call extends Pick<Trace, 'note' | 'tell'> {
  settings: HandlerSettings
  /** Its body has been read. */
  request: Request
  /** The caller's address, where it is known. */
  ip: string | undefined
  /** Who asks; empty where a link lets them in, which says on whose behalf. */
  subject: string
  /** Aborted when the caller has gone. */
  signal: AbortSignal
}

/** What an action answers. With an error, `data` is what the page may need all the same. */
export interface ActionResult {
  data: unknown
  error?: SignupError | undefined
}
