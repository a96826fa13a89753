import { useEffect, useRef } from 'react'

/**
 * Escape closes what is open, and nothing around it. Dialogs listen on the document, Radix's while the key is still on its way
 * down, so this takes it one step earlier, on the window. What an input method ends with the key is left to it.
 */
export function useEscape(open: boolean, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!open) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current()
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [open])
}
