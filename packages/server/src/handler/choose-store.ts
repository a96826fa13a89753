import { withFallback } from '../limits/fallback-store'
import { createMemoryStore } from '../limits/memory-store'
import type { SignupStore } from '../limits/signup-store'
import type { Log } from '../log/log'
import { redact } from '../log/redact'
import type { SignupHandlerOptions } from './options'

/** Milliseconds between two lines about a store that fails. */
const quietMs = 60_000

export function chooseStore(
  { now, store = createMemoryStore({ now }), whenStoreFails = 'refuse' }: SignupHandlerOptions,
  log: Log,
): SignupStore {
  if (whenStoreFails === 'refuse') return store
  let toldAt = -Infinity
  return withFallback(store, createMemoryStore({ now }), (error) => {
    if (performance.now() - toldAt < quietMs) return
    toldAt = performance.now()
    log.error(
      { event: 'store_failed', cause: error instanceof Error ? redact(error.message, []) : undefined },
      'The store fails. As whenStoreFails says, each process counts limits in its own memory until it is back.',
    )
  })
}
