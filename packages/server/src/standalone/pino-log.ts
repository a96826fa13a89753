import { pino, type DestinationStream } from 'pino'
import { withoutThrowing, type Log } from '../log/log'

/** From the quietest to the loudest. */
export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogThreshold = (typeof logLevels)[number]

export interface ProgramLog extends Log {
  /** Writes what is left, for as long as whoever reads it takes it, at most a second. */
  end: () => Promise<void>
}

/** Bytes that wait to be written; beyond them lines are dropped. */
const mostWaiting = 8 * 1024 * 1024
/** Milliseconds for the last lines: whoever collects the log may be gone. */
const lastWordsMs = 1000

/** One JSON object a line, where whoever runs the server collects it: by default the standard output. */
export function createPinoLog(level: LogThreshold, destination?: DestinationStream): ProgramLog {
  const options = {
    level,
    messageKey: 'message',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  if (destination) return { ...withoutThrowing(pino(options, destination)), end: () => Promise.resolve() }
  // Asynchronous: a reader that is slow, or stands still, must not hold up an answer.
  const output = pino.destination({ dest: 1, sync: false, minLength: 1, maxLength: mostWaiting })
  return {
    // After the end a line would throw; nobody is left to read it.
    ...withoutThrowing(pino(options, output)),
    async end() {
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, lastWordsMs)))
      const written = new Promise<void>((resolve) => output.flush(() => resolve()))
      await Promise.race([written, late])
      clearTimeout(timer)
      // Pino would write the rest when the process ends, and wait for the reader without end.
      output.destroy()
    },
  }
}
