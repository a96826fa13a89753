/**
 * Whose text may go on out of sight: fields scroll, a link ends in dots, options are drawn by the browser, and a step that
 * is leaving is not seen.
 */
const mayScroll =
  '[data-leaving], [data-leaving] *, .es-hidden, .es-hidden *, .es-code, .es-code *, .es-link-text, .es-countries-input, option, select, svg *'

/** What stands out of the card or is cut off inside an element, for people who see it. */
function cutOff(card: Element): string[] {
  const room = card.getBoundingClientRect()
  const wrong: string[] = []
  for (const element of card.querySelectorAll('.es-root *')) {
    if (element.matches(mayScroll) || !element.checkVisibility()) continue
    const box = element.getBoundingClientRect()
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${element.textContent?.slice(0, 60)}”`
    // The list of countries is drawn over the card.
    const outside = box.right > room.right + 1 || box.left < room.left - 1
    if (outside && !element.closest('.es-countries')) wrong.push(`${name} stands out of the card`)
    const { overflowX, overflowY } = getComputedStyle(element)
    const isButton = element.matches('button')
    if ((isButton || overflowX !== 'visible') && element.scrollWidth > element.clientWidth + 1)
      wrong.push(`${name} is cut off at its side`)
    if ((isButton || overflowY === 'hidden') && element.scrollHeight > element.clientHeight + 1)
      wrong.push(`${name} is cut off below`)
  }
  return wrong
}

/** @throws when text of the story cannot be read in full. */
export function expectNothingCutOff(canvasElement: Element, screen: string): void {
  const card = canvasElement.querySelector('.story-card')
  const wrong = card ? cutOff(card) : ['There is no card.']
  if (wrong.length > 0) throw new Error(`At “${screen}”: ${wrong.join('; ')}`)
}
