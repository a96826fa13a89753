/**
 * After every story: nothing is wider than what it stands in, whatever the text size and direction. Looks at the page
 * and at every element that would scroll or be cut.
 */
export function expectNoSidewaysScroll({ canvasElement }: { canvasElement: HTMLElement }) {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return
  const widest = [...canvasElement.querySelectorAll('*')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth || element.getBoundingClientRect().left < 0,
  )
  const names = widest.map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`)
  throw new Error(
    `The page scrolls sideways: ${scrollWidth} px in ${clientWidth}. Too wide: ${names.join(', ')}`,
  )
}
