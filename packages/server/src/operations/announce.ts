import type { Log } from '../log/log'
import type { SignupEvent } from './events'
import { writeEvent } from './write-event'

/**
 * Tells the log and the integrator of every event. Neither can change an answer: an `onEvent` that throws or rejects is
 * reported in the log.
 *
 * @param log one that never throws.
 */
export function createAnnouncer(
  log: Log,
  onEvent: ((event: SignupEvent) => void) | undefined,
): (event: SignupEvent) => void {
  const report = (told: string, cause: unknown) => {
    const name = cause instanceof Error ? cause.name : 'something that is no Error'
    log.error({ event: 'on_event_failed', told }, `onEvent threw ${name}; the request went on.`)
  }
  return (event) => {
    writeEvent(log, event)
    try {
      // An async function is a function without a result to TypeScript; its rejection would end the process.
      const returned: unknown = onEvent?.(event)
      if (returned instanceof Promise) returned.catch((cause: unknown) => report(event.type, cause))
    } catch (cause) {
      report(event.type, cause)
    }
  }
}
