import {
  useEffect,
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import { placePopup } from './place-popup'

interface ListPopupProps {
  label: string
  /** What opened it. A press there, and the focus going there, close nothing. */
  button: RefObject<HTMLElement | null>
  onClose(focus?: 'button'): void
  children: ReactNode
}

/**
 * What stands over the page, in the browser's top layer: no card, dialog or shadow root cuts it off. It is closed by a press
 * outside and by the focus leaving it. It is a group and not a dialog: Firefox reports every dialog that appears as a window,
 * and Orca, in a new window, takes the next letters for commands.
 */
export function ListPopup({ label, button, onClose, children }: ListPopupProps) {
  const popup = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = popup.current
    const field = button.current?.closest('.es-phone') ?? button.current
    if (!element || !field) return
    if ('showPopover' in element) element.showPopover()
    const leave = placePopup(element, field)
    return () => {
      leave()
      if ('hidePopover' in element) element.hidePopover()
    }
  }, [button])

  useEffect(() => {
    const press = (event: PointerEvent) => {
      if (!isInside(event, [popup.current, button.current])) onClose()
    }
    document.addEventListener('pointerdown', press)
    return () => document.removeEventListener('pointerdown', press)
  }, [button, onClose])

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    // Nothing takes the focus when the window or the on-screen keyboard goes away.
    if (!relatedTarget || relatedTarget === button.current || currentTarget.contains(relatedTarget)) return
    onClose()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- focus and presses of what is inside
    <div
      ref={popup}
      popover="manual"
      role="group"
      aria-label={label}
      className="es-countries"
      onBlur={leave}
      onMouseDown={keepFocus}
    >
      {children}
    </div>
  )
}

/** Of a closed shadow root nothing is seen from outside but its host. */
function isInside(event: Event, elements: readonly (HTMLElement | null)[]): boolean {
  const path = event.composedPath()
  return elements.some((element) => {
    const root = element?.getRootNode()
    return (element && path.includes(element)) || (root instanceof ShadowRoot && path[0] === root.host)
  })
}

/** A press beside the search field does not take the focus from it. */
function keepFocus(event: MouseEvent<HTMLElement>) {
  if (event.target instanceof HTMLElement && !event.target.closest('input, button')) event.preventDefault()
}
