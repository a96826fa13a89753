const waiting = new WeakMap<Element, () => void>()
let observer: IntersectionObserver | undefined

/** Runs once the element comes into view, or is about to: of a long list only for what is looked at. */
export function whenSeen(element: Element, run: () => void): () => void {
  if (!('IntersectionObserver' in window)) {
    run()
    return () => {}
  }
  observer ??= new IntersectionObserver(showWaiting, { rootMargin: '100px' })
  waiting.set(element, run)
  observer.observe(element)
  return () => observer?.unobserve(element)
}

const showWaiting: IntersectionObserverCallback = (entries, self) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue
    self.unobserve(target)
    waiting.get(target)?.()
  }
}
