import { toNodeListener } from '../adapters/to-node-listener'
import { createSignupHandler } from '../handler/create-handler'
import type { SignupHandlerOptions } from '../handler/options'
import { listen, type RunningServer } from './listen'

export interface SignupServerOptions {
  /** 0 lets the system choose. */
  port: number
  /** Default: every interface. */
  host?: string | undefined
  handler: SignupHandlerOptions
}

/**
 * The handler as a server of its own, and nothing beside it. The program `embedded-signup-server` adds health checks,
 * metrics and a log.
 *
 * @throws TypeError for options that cannot work, and Node's error (`EADDRINUSE`, …) when it cannot listen.
 */
export function startSignupServer({ port, host, handler }: SignupServerOptions): Promise<RunningServer> {
  return listen(toNodeListener(createSignupHandler(handler)), port, host)
}
