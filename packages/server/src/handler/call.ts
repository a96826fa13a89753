import type { SignupError } from '@embedded-signup/contract'
import type { Trace } from '../operations/trace'
import type { HandlerSettings } from './options'

/** What the platform knows of a request beside the request itself. */
export interface HandlerContext {
  /** The caller's address, as the socket or a trusted proxy gives it. */
  ip?: string | undefined
  /** Keeps the runtime alive until the promise has settled, where answers can be cut short (edge platforms). */
  waitUntil?: ((promise: Promise<unknown>) => void) | undefined
}

/** One request on its way through an action. */
export interface Call extends Pick<Trace, 'note' | 'tell'> {
  settings: HandlerSettings
  /** Aborted when the caller has gone. */
  signal: AbortSignal
}

/** What an action answers. With an error, `data` is what the page may need all the same. */
export interface ActionResult {
  data: unknown
  error?: SignupError | undefined
}
