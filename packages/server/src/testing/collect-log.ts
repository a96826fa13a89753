import type { Log, LogFields, LogLevel } from '../log/log'

export interface CollectedLine extends LogFields {
  level: LogLevel
  message: string
}

/** A log that keeps its lines for the test to read. */
export function collectLog(): Log & { lines: CollectedLine[]; text: () => string } {
  const lines: CollectedLine[] = []
  const at = (level: LogLevel) => (fields: LogFields, message: string) =>
    void lines.push({ ...fields, level, message })
  return { info: at('info'), warn: at('warn'), error: at('error'), lines, text: () => JSON.stringify(lines) }
}
