import type { SignupError } from '@embedded-signup/contract'
import type { Trace } from '../operations/trace'
import type { HandlerSettings } from './settings'

/** What the platform knows of a request beside the request itself. */
export interface HandlerContext {
  /** The address the request came from: the socket's. Proxies in between are `trustedProxies`' matter. */
  ip?: string | undefined
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
