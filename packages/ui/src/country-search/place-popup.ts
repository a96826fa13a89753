/** Space kept to the edges of what is seen, and to the field, in px. */
const margin = 8
const gap = 4
/** Below this width the list takes all of what the on-screen keyboard leaves. */
const narrow = 480
const mostHeight = 420
/** With less room than this below the field, the list goes where there is more. */
const fairHeight = 260

/**
 * Puts a popup of the top layer to its field and keeps it there, within what is seen: the visual viewport, which the
 * on-screen keyboard and zooming make smaller.
 *
 * @returns what ends it
 */
export function placePopup(popup: HTMLElement, field: Element): () => void {
  const place = () => {
    const view = window.visualViewport
    const { clientWidth: pageWidth, clientHeight: pageHeight } = document.documentElement
    const width = Math.min(view?.width ?? pageWidth, pageWidth)
    const height = view?.height ?? pageHeight
    const top = view?.offsetTop ?? 0
    const left = view?.offsetLeft ?? 0
    const box = field.getBoundingClientRect()
    const style = (values: Record<'left' | 'top' | 'bottom' | 'width' | 'maxHeight', string>) =>
      Object.assign(popup.style, values)

    if (width <= narrow) {
      popup.dataset['place'] = 'sheet'
      style({
        left: `${left + margin}px`,
        top: `${top + margin}px`,
        bottom: 'auto',
        width: `${width - 2 * margin}px`,
        maxHeight: `${height - 2 * margin}px`,
      })
      return
    }
    const below = top + height - box.bottom - gap - margin
    const above = box.top - top - gap - margin
    const goesBelow = below >= fairHeight || below >= above
    const wide = Math.min(Math.max(box.width, 320), width - 2 * margin)
    const start = getComputedStyle(field).direction === 'rtl' ? box.right - wide : box.left
    popup.dataset['place'] = goesBelow ? 'below' : 'above'
    style({
      left: `${Math.min(Math.max(start, left + margin), left + width - wide - margin)}px`,
      top: goesBelow ? `${Math.max(box.bottom + gap, top + margin)}px` : 'auto',
      bottom: goesBelow
        ? 'auto'
        : `${Math.max(pageHeight - box.top + gap, pageHeight - top - height + margin)}px`,
      width: `${wide}px`,
      maxHeight: `${Math.max(Math.min(goesBelow ? below : above, mostHeight, height - 2 * margin), 0)}px`,
    })
  }

  place()
  const ended = new AbortController()
  const { signal } = ended
  window.addEventListener('resize', place, { signal })
  const followScroll = ({ target }: Event) => {
    if (!(target instanceof Node && popup.contains(target))) place()
  }
  window.addEventListener('scroll', followScroll, { signal, capture: true, passive: true })
  window.visualViewport?.addEventListener('resize', place, { signal })
  window.visualViewport?.addEventListener('scroll', place, { signal })
  return () => ended.abort()
}
