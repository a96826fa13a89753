/** What a log line may hold beside its text. Numbers come masked; secrets and codes never come. */
export type LogFields = Record<string, string | number | boolean | undefined>

/** A structured logger; pino's has this shape. */
export interface Log {
  info: (fields: LogFields, message: string) => void
  warn: (fields: LogFields, message: string) => void
  error: (fields: LogFields, message: string) => void
}

export type LogLevel = keyof Log

const ranks: Record<LogLevel, number> = { info: 0, warn: 1, error: 2 }

/** One JSON object a line, on the console. @param least lines below this level are dropped; default `'warn'`. */
export function createConsoleLog(least: LogLevel = 'warn'): Log {
  if (!(least in ranks)) throw new TypeError("createConsoleLog takes 'info', 'warn' or 'error'.")
  const at = (level: LogLevel) => (fields: LogFields, message: string) => {
    if (ranks[level] < ranks[least]) return
    console[level](JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }))
  }
  return { info: at('info'), warn: at('warn'), error: at('error') }
}

/** A log that never throws, as no answer may depend on one: of a log that throws nobody is left to hear. */
export function withoutThrowing(log: Log): Log {
  const at = (level: LogLevel) => (fields: LogFields, message: string) => {
    try {
      log[level](fields, message)
    } catch {
      // Nothing is left to write it to.
    }
  }
  return { info: at('info'), warn: at('warn'), error: at('error') }
}
