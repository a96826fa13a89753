import { Counter, type Registry } from 'prom-client'
import type { RefusedConnection } from './listen'

export interface ServerMetrics {
  connectionRefused: (why: RefusedConnection) => void
  /** `why` is one of a few fixed texts. */
  notReady: (why: string) => void
}

/** What the program counts beside the handler. */
export function createServerMetrics(registry: Registry): ServerMetrics {
  const registers = [registry]
  const refused = new Counter({
    name: 'signup_connections_refused_total',
    help: 'Connections and requests that the server itself refused: too many, too slow, or no HTTP',
    labelNames: ['why'],
    registers,
  })
  const notReady = new Counter({
    name: 'signup_not_ready_total',
    help: 'Times /readyz said no because of the store',
    labelNames: ['why'],
    registers,
  })
  return {
    connectionRefused: (why) => refused.inc({ why }),
    notReady: (why) => notReady.inc({ why }),
  }
}
