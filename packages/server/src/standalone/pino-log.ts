import { pino, type DestinationStream } from 'pino'
import type { Log } from '../log/log'

/** From the quietest to the loudest. */
export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogThreshold = (typeof logLevels)[number]

/** One JSON object a line, on the standard output, where whoever runs the server collects it. */
export function createPinoLog(level: LogThreshold, destination?: DestinationStream): Log {
  const options = {
    level,
    messageKey: 'message',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  // Synchronous: the last lines before the end of the process are the ones that matter.
  return pino(options, destination ?? pino.destination({ dest: 1, sync: true }))
}
