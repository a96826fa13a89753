import { useState } from 'react'

/** No state of React's: that the focus comes and goes draws nothing. */
function createFocusMemory() {
  let focused = false
  return {
    set(next: boolean) {
      focused = next
    },
    get: () => focused,
  }
}

/**
 * Ties a field to the alert about it. An alert is read when it appears; a description that the focused field gets at that
 * moment would be read too. So a field that has the focus then is described once it has been left, and read with the text
 * when it is gone back to.
 */
export function useDescription(invalid: boolean, alertId: string) {
  const [focus] = useState(createFocusMemory)
  /** The alert has appeared while the focus was here. */
  const [hearsAlert, hear] = useState(false)
  const [before, setBefore] = useState(invalid)
  if (before !== invalid) {
    setBefore(invalid)
    hear(invalid && focus.get())
  }
  return {
    'aria-describedby': invalid && !hearsAlert ? alertId : undefined,
    enter: () => focus.set(true),
    leave() {
      focus.set(false)
      if (hearsAlert) hear(false)
    },
  }
}
