/**
 * Runs once the page is idle, or after 1.5 s of being busy. Safari has no `requestIdleCallback` yet.
 *
 * @returns what calls it off: a component that is gone would be held until the page is drawn again.
 */
export function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const request = requestIdleCallback(run, { timeout: 1500 })
    return () => cancelIdleCallback(request)
  }
  const timer = setTimeout(run, 200)
  return () => clearTimeout(timer)
}
