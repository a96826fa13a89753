import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** What the run asks of a page. */
export interface Stage {
  /** From nothing to the field on the page for the first time, effects and layout included, in ms. */
  firstMountMs: number
  /** Takes the field away and mounts it anew so many times; the ms of each mount, effects and layout included. */
  remount(times: number): number[]
}

declare global {
  interface Window {
    stage?: Stage
  }
}

/**
 * Shows a contender alone on the page.
 * @param around what an app has once, above all its pages
 */
export function show(field: ReactNode, around = (children: ReactNode) => children) {
  let setShown = (_shown: boolean) => {}
  const App = () => {
    const [shown, set] = useState(true)
    setShown = set
    return around(shown && <main>{field}</main>)
  }
  const place = document.body.appendChild(document.createElement('div'))
  const draw = (change: () => void) => {
    const startedAt = performance.now()
    flushSync(change)
    place.getBoundingClientRect()
    return performance.now() - startedAt
  }
  window.stage = {
    firstMountMs: draw(() => createRoot(place).render(<App />)),
    remount: (times) =>
      Array.from({ length: times }, () => {
        draw(() => setShown(false))
        return draw(() => setShown(true))
      }),
  }
}
