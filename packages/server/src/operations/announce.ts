import type { Log } from '../log/log'
import type { SignupEvent } from './events'
import { writeEvent } from './write-event'

/**
 * Tells the log and the integrator of every event. Neither can change an answer: an `onEvent` that throws is reported
 * in the log, and of a log that throws nobody is left to hear.
 */
export function createAnnouncer(
  log: Log,
  onEvent: ((event: SignupEvent) => void) | undefined,
): (event: SignupEvent) => void {
  const write = (line: () => void) => {
    try {
      line()
    } catch {
      // Nothing is left to tell it to.
    }
  }
  return (event) => {
    write(() => writeEvent(log, event))
    try {
      onEvent?.(event)
    } catch (cause) {
      const name = cause instanceof Error ? cause.name : 'something that is no Error'
      write(() =>
        log.error(
          { event: 'on_event_failed', told: event.type },
          `onEvent threw ${name}; the request went on.`,
        ),
      )
    }
  }
}
