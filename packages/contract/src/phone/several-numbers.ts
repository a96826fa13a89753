/** What parts one number from another: commas, semicolons, "or". A comma can also stand before an extension. */
const separator = /[,;]|\s(?:or|and|ou|oder|o|y|或)\s/iu

/** What parts two cells or lines. Nothing of one number stands on both sides of it. */
const cellEnd = /[\n|&]/

const count = (text: string) => text.replace(/\D/g, '').length

/** Fewer digits than these behind a slash are another ending of the number before it: `021 5551234/5`. */
const shortestBehindSlash = 4
/** Digits before such a slash: fewer are an area code. */
const shortestBeforeEnding = 7

function hasOtherEnding(text: string): boolean {
  const slash = text.lastIndexOf('/')
  const ending = count(text.slice(slash))
  return (
    slash > 0 &&
    ending > 0 &&
    ending < shortestBehindSlash &&
    count(text.slice(0, slash)) >= shortestBeforeEnding
  )
}

/** `+` begins a number, so one behind a whole number begins the next. */
function hasSecondPlus(text: string): boolean {
  const numbers = text.split('+').slice(1).map(count)
  return numbers.some((digits, index) => digits >= 7 && (numbers[index + 1] ?? 0) > 0)
}

/** As most numbers are typed: it is asked with every key. */
const plain = /^\+?[\d ().-]*$/

/**
 * Whether a text has two numbers in it, or parts of a table that would become one number if they were put together.
 *
 * @param text as `cleanPhoneText` gives it.
 */
export const hasSeveralNumbers = (text: string): boolean =>
  !plain.test(text) &&
  (text.split(cellEnd).filter((cell) => count(cell) > 0).length > 1 ||
    text.split(separator).filter((part) => count(part) >= 6).length > 1 ||
    hasSecondPlus(text) ||
    hasOtherEnding(text))
