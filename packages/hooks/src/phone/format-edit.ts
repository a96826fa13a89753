import { asciiDigits } from '@embedded-signup/contract'
import { cleanPhoneText } from '@embedded-signup/contract/plan'

/** What stands in a field, and where its caret is. */
export interface Edit {
  text: string
  caret: number
}

/** What counts in a phone number; everything between is decoration. */
const keysOf = (text: string) => asciiDigits(text.normalize('NFKC')).replace(/[^+\d]/g, '')

/** Plain enough to be grouped anew; anything else (letters, two numbers) stays as it was typed. */
const plain = /^\+?[\d\s().\-/]*$/
/** `0049 171/1234567` is one number; with as many digits on both sides it is two. */
const two = /(?:\d[\s().-]*){8}\/[\s(]*(?:\d[\s().-]*){8}/

const isGrouped = (text: string) => plain.test(text) && !(text.includes('/') && two.test(text))

/**
 * Groups the digits of an edited number without moving the caret: it stays behind the same digit. Deleting a separator
 * deletes the digit beyond it, as if there were none; a letter, or whatever else nobody put there for grouping, goes alone.
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
  const clean = cleanPhoneText(edit.text)
  if (!isGrouped(clean)) return edit
  let keys = clean.replace(/[^+\d]/g, '')
  const atEnd = edit.caret === edit.text.length
  let behind = atEnd ? keys.length : Math.min(keysOf(edit.text.slice(0, edit.caret)).length, keys.length)
  const separatorGone = edit.text.length < before.length && keys === keysOf(before) && isGrouped(before)
  if (separatorGone && inputType === 'deleteContentBackward' && behind > 0) {
    behind--
    keys = keys.slice(0, behind) + keys.slice(behind + 1)
  } else if (separatorGone && inputType === 'deleteContentForward') {
    keys = keys.slice(0, behind) + keys.slice(behind + 1)
  }
  const text = format(keys)
  return { text, caret: caretBehind(behind, keys.length, text) }
}

function caretBehind(count: number, all: number, text: string): number {
  if (count === all) return text.length
  let seen = 0
  for (let index = 0; index < text.length; index++) {
    if (seen === count) return count === 0 ? 0 : index
    if (/[+\d]/.test(text[index] ?? '')) seen++
  }
  return text.length
}
