import { useEffect, useState } from 'react'
import { noticeMs } from '../frame/use-focus'

interface ShownList {
  /** What was typed on the closed list, which opened it. */
  text: string
  /** Tells each opening from the one before. */
  key: number
  /** A closed one stays until a screen reader has heard where the focus has gone (see `StepBody`). */
  open: boolean
}

/** The list while it is on the page: open, or for a moment after it was closed. */
export function useShownList() {
  const [shown, show] = useState<ShownList>()
  useEffect(() => {
    if (!shown || shown.open) return undefined
    const timer = setTimeout(() => show(undefined), noticeMs)
    return () => clearTimeout(timer)
  }, [shown])
  return {
    shown,
    open: (text: string) => show((before) => ({ text, key: (before?.key ?? 0) + 1, open: true })),
    close: () => show((before) => (before?.open ? { ...before, open: false } : before)),
  }
}
