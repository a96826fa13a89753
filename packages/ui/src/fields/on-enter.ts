import type { KeyboardEvent } from 'react'

/** Enter in our fields is ours: it never submits a form around them, and ends no composition. */
export function onEnter(event: KeyboardEvent, run: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  event.preventDefault()
  run()
}
