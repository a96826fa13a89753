import { useCallback, useEffect, useRef, type FocusEvent, type Ref, type RefObject } from 'react'
import { giveTo } from './refs'
import type { StepHandle } from './step-frame'

/** What a screen reader needs to notice a change before the next one, in ms: some frames, also on a slow machine. */
export const noticeMs = 100

const isField = 'input[aria-required]'

/** A step may begin with its failure. */
const isFailure = '[role=alert]'

/** Not in the step before, which is still there for a moment. */
const find = (root: RefObject<HTMLElement | null>, selector: string) =>
  [...(root.current?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (element) => !element.closest('[data-leaving]'),
  )

/**
 * After a move, and when what had the focus is gone or disabled, the focus goes to the step's field, or to the news where
 * there is none; the first paint steals nothing.
 */
export function useFocus(
  step: string,
  handle: Ref<StepHandle> | undefined,
  onLeave: (() => void) | undefined,
) {
  const root = useRef<HTMLFieldSetElement>(null)
  const shown = useRef(step)
  const focused = useRef<Element>(undefined)
  /** The step has moved, and its field is not there yet. */
  const owed = useRef(false)
  const focus = useCallback(() => {
    const field = find(root, isField)
    owed.current = !field
    const target = field ?? find(root, isFailure) ?? find(root, '[role=status]')
    // Not always: Orca reads an empty region that takes the focus as "clickable".
    if (target && !field) target.tabIndex = -1
    target?.focus()
  }, [])
  // Not `useImperativeHandle`: React 18 warns of it on servers.
  useEffect(() => giveTo(handle, { focus }), [handle, focus])
  useEffect(() => {
    const { current } = focused
    const gone = current && !current.isConnected
    const moved = shown.current !== step || gone || current?.matches(':disabled')
    if (!moved && !(owed.current && find(root, isField))) return
    shown.current = step
    focused.current = undefined
    if (!gone) return focus()
    // The focus is lost already; a screen reader notices that before it is told of the next one, or it stays silent (see
    // `StepBody`). Chromium would put the caret into the new field's label, and Orca then not say the label again.
    getSelection()?.removeAllRanges()
    setTimeout(() => {
      const { activeElement, body } = document
      const free = activeElement === body || activeElement?.contains(root.current)
      if (free && !focused.current) focus()
    }, noticeMs)
  })
  return {
    ref: root,
    onFocus({ target }: FocusEvent) {
      focused.current = target
    },
    onBlur({ target, relatedTarget, currentTarget }: FocusEvent) {
      if (currentTarget.contains(relatedTarget)) return
      // One that was disabled has not been left by anybody.
      if (!target.matches(':disabled')) focused.current = undefined
      onLeave?.()
    },
  }
}
