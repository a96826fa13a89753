/**
 * Lets time pass for the page, the handler and the sandbox of a story, which share its clock: as if a laptop had slept.
 * It is never set back, since a page's clock does not run backwards.
 */
export function letPass(ms: number): void {
  const before = Date.now
  Date.now = () => before() + ms
  // What a laptop does that wakes up.
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
}
