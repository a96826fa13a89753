/** Runs once the page is idle, or after 1.5 s of being busy. Safari has no `requestIdleCallback` yet. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1500 })
  else setTimeout(run, 200)
}
