import { asciiDigits } from '@embedded-signup/contract'
import { cleanPhoneText, hasSeveralNumbers, longestText } from '@embedded-signup/contract/plan'

/** What stands in a field, and where its caret is. */
export interface Edit {
  text: string
  caret: number
}

/** What counts in a phone number; everything between is decoration. */
const keysOf = (text: string) => asciiDigits(text.normalize('NFKC')).replace(/[^+\d]/g, '')

/** Plain enough to be grouped anew; anything else (letters, two numbers, cells of a table) stays as it was typed. */
const plain = /^\+?[\d ().\-/]*$/

/** `0049 171/1234567` is one number; with as many digits on both sides it is two. */
const isTwo = (text: string) =>
  text.split('/').filter((half) => half.replace(/\D/g, '').length >= 8).length > 1

const isGrouped = (text: string) => plain.test(text) && !isTwo(text) && !hasSeveralNumbers(text)

/**
 * Groups the digits of an edited number without moving the caret: it stays behind the same digit. Deleting a separator
 * deletes what is beyond it, as if there were none: the digit, or with a command that deletes words the group. A letter, or
 * whatever else nobody put there for grouping, goes alone.
 *
 * @param before the text before the edit.
 * @param inputType of the browser's `InputEvent`.
 */
export function formatEdit(
  edit: Edit,
  before: string,
  inputType: string | undefined,
  format: (keys: string) => string,
): Edit {
  const { text: raw, caret } = edit
  if (raw.length > longestText) return edit
  const clean = cleanPhoneText(raw)
  if (!isGrouped(clean)) return edit
  let keys = clean.replace(/[^+\d]/g, '')
  let behind = caret === raw.length ? keys.length : Math.min(keysOf(raw.slice(0, caret)).length, keys.length)
  const gone = before.length - raw.length
  if (gone > 0 && before.length <= longestText && isGrouped(before) && keys === keysOf(before)) {
    const [back, forth] = beyond(inputType, before.slice(0, caret), before.slice(caret + gone))
    keys = keys.slice(0, behind - back) + keys.slice(behind + forth)
    behind -= back
  }
  const text = format(keys)
  return { text, caret: caretBehind(behind, keys.length, text) }
}

/** How many keys a command that met separators alone takes, before the caret and behind it. */
function beyond(inputType = '', left: string, right: string): [back: number, forth: number] {
  const [, unit, way] = /^delete(Content|Word)(Backward|Forward)$/.exec(inputType) ?? []
  const group = way === 'Backward' ? groupsOf(left).at(-1) : groupsOf(right)[0]
  if (!way || !group) return [0, 0]
  const count = unit === 'Content' ? 1 : group.length
  return way === 'Backward' ? [count, 0] : [0, count]
}

const groupsOf = (text: string) => text.match(/[+\d]+/g) ?? []

function caretBehind(count: number, all: number, text: string): number {
  if (count === all) return text.length
  let seen = 0
  for (let index = 0; index < text.length; index++) {
    if (seen === count) return count === 0 ? 0 : index
    if (/[+\d]/.test(text[index] ?? '')) seen++
  }
  return text.length
}
