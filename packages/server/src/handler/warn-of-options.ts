import type { SignupStore } from '../limits/signup-store'
import type { Log } from '../log/log'
import type { SignupHandlerOptions } from './options'

/** Node's and most bundlers' way of saying so; where there is no `process`, nobody says. */
const inProduction = () =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.['NODE_ENV'] ===
  'production'

/** What works, and costs whoever did not mean it: one line for each, when the handler is created. */
export function warnOfOptions(options: SignupHandlerOptions, store: SignupStore, log: Log): void {
  if (!options.authorize) {
    log.warn(
      { event: 'no_authorize' },
      'There is no authorize, so anybody may ask for codes, and all callers are one subject. Set it before this faces the internet.',
    )
  }
  if (options.policy?.countries === undefined) {
    log.warn(
      { event: 'every_country' },
      'Codes go to every country, which is what toll fraud looks for. Set policy.countries to { allow: [ … ] }, or to "all" where that is meant.',
    )
  }
  if (store.shared !== true && inProduction()) {
    log.warn(
      { event: 'memory_store' },
      'The limits are in this process’s memory: they end with it, and each further process has its own. Set store to createRedisStore(client) (REDIS_URL) unless there is only ever one.',
    )
  }
}
