/** Neither the page nor the card of a step is wider than its room, also with text at twice its size. */
export function expectNoSidewaysScroll(canvasElement: HTMLElement) {
  const { style } = document.documentElement
  for (const size of ['', '200%']) {
    style.fontSize = size
    const wide = [document.documentElement, ...canvasElement.querySelectorAll('.story-card')].find(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
    )
    const culprits = wide && tooWide(wide)
    style.fontSize = ''
    if (culprits) throw new Error(`Scrolls sideways with text at ${size || '100%'}: ${culprits}`)
  }
}

function tooWide(room: Element) {
  const { left, right } = room.getBoundingClientRect()
  return [...room.querySelectorAll('*')]
    .filter((element) => {
      const box = element.getBoundingClientRect()
      return box.right > right + 1 || box.left < left - 1
    })
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`)
    .join(', ')
}
