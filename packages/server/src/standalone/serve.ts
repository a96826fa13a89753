import * as v from 'valibot'
import { toNodeListener } from '../adapters/to-node-listener'
import { createSignupHandler } from '../handler/create-handler'
import type { SignupHandlerOptions } from '../handler/options'
import { checkOptions, type OptionSchemas } from '../options/check-options'
import { checkedElsewhere, text, whole } from '../options/kinds'
import { hostsOf } from './hosts'
import { listen, type ListenOptions, type RunningServer } from './listen'

export interface SignupServerOptions extends Pick<
  ListenOptions,
  'port' | 'host' | 'keepAliveSeconds' | 'maxConnections'
> {
  /** Where `hosts` is not set, they are this machine and `host`: without `origins` the server answers at no other. */
  handler: SignupHandlerOptions
}

const schemas: OptionSchemas<SignupServerOptions> = {
  port: whole(0, 65_535),
  host: v.optional(text('an address to listen on, like 127.0.0.1')),
  keepAliveSeconds: v.optional(whole(1, 3600, 'a whole number of seconds')),
  maxConnections: v.optional(whole(1, 1_000_000)),
  handler: checkedElsewhere,
}

/**
 * The handler as a server of its own, and nothing beside it. The program `embedded-signup-server` adds health checks,
 * metrics and a log.
 *
 * @throws TypeError for options that cannot work, and Node's error (`EADDRINUSE`, …) when it cannot listen.
 */
export async function startSignupServer(options: SignupServerOptions): Promise<RunningServer> {
  checkOptions(schemas, options, { of: 'startSignupServer' })
  const { handler, ...listening } = options
  const hosts = handler.hosts ?? hostsOf(options.host)
  return listen(toNodeListener(createSignupHandler({ ...handler, hosts })), listening)
}
