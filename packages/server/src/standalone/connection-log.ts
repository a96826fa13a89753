import type { Log } from '../log/log'
import type { RefusedConnection } from './listen'

/** Milliseconds between two lines of a kind: whoever floods the server must not flood its log as well. */
const quietMs = 10_000

const texts: Record<RefusedConnection, string> = {
  broken_request: 'A request was no HTTP, or too large, and was refused unread.',
  request_timeout: 'A request did not come in time and was refused.',
  too_many_connections:
    'A connection was dropped because MAX_CONNECTIONS are open. If they are people, raise it or add servers; if not, limit connections by address in the proxy.',
}

/** Writes what the server itself refuses, with the number of those that were not written since the last line. */
export function createConnectionLog(
  log: Log,
  count: (why: RefusedConnection) => void,
): (why: RefusedConnection) => void {
  const told = new Map<RefusedConnection, { at: number; since: number }>()
  return (why) => {
    count(why)
    const before = told.get(why)
    if (before && performance.now() - before.at < quietMs) {
      before.since += 1
      return
    }
    told.set(why, { at: performance.now(), since: 0 })
    log.warn({ event: 'connection_refused', why, more: before?.since }, texts[why])
  }
}
