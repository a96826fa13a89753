import type { RunningProgram } from './run'

/**
 * Ends the process on SIGTERM and SIGINT, once what is in flight is answered. SIGINT comes from a terminal, where no load
 * balancer has to hear of it first.
 */
export function stopOnSignal(program: RunningProgram): void {
  let stopping = false
  const stop = (signal: NodeJS.Signals) => {
    // Who asks twice does not want to wait.
    if (stopping) process.exit(1)
    stopping = true
    void program.stop({ drain: signal === 'SIGTERM' }).then(() => process.exit(0))
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}
