/** How long the page may stay busy before it is done all the same, in ms. */
const withinMs = 1500

/** Runs once the page is idle. Safari has no `requestIdleCallback` yet. */
export function whenIdle(run: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, 200)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(run, { timeout: withinMs })
  return () => cancelIdleCallback(idle)
}
