import { useEffect, useRef, type RefObject } from 'react'

/** When the button that brought a new state about is gone with the old one, the focus goes to the panel, not to the page. */
export function useKeptFocus(panel: RefObject<HTMLElement | null>, state: string): void {
  const seen = useRef(state)
  useEffect(() => {
    if (seen.current === state) return
    seen.current = state
    const root = panel.current?.getRootNode()
    const focused = root && 'activeElement' in root ? root.activeElement : undefined
    if (focused === null || focused === document.body) panel.current?.focus()
  }, [state, panel])
}
