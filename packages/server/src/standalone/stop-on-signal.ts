import type { RunningServer } from './listen'

/** Ends the process on SIGTERM and SIGINT, once what is in flight is answered. */
export function stopOnSignal(server: RunningServer): void {
  let stopping = false
  const stop = () => {
    // Who asks twice does not want to wait.
    if (stopping) process.exit(1)
    stopping = true
    void server.close().then(() => process.exit(0))
  }
  process.on('SIGTERM', stop).on('SIGINT', stop)
}
