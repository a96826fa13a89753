/**
 * A ref that hides all of an element but what has the focus in it and what that stands in; given nothing, it shows it again.
 * Of a step that is being left nothing else is of use to anybody, and two buttons of the same name would be found.
 */
export function createHider(): (element: HTMLElement | null) => void {
  let hidden: HTMLElement[] = []
  const see = (visibility: 'hidden' | '') => {
    for (const element of hidden) element.style.visibility = visibility
  }
  return (element) => {
    see('')
    hidden = element ? allButFocus(element) : []
    see('hidden')
  }
}

function allButFocus(element: HTMLElement): HTMLElement[] {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot
  if (!activeElement || !element.contains(activeElement)) return [element]
  const others: HTMLElement[] = []
  for (let kept: Element | null = activeElement; kept && kept !== element; kept = kept.parentElement) {
    for (const other of kept.parentElement?.children ?? []) {
      if (other !== kept && other instanceof HTMLElement) others.push(other)
    }
  }
  return others
}
