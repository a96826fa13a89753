import { asciiDigits, readCode } from '@embedded-signup/contract'

/** Text of a field, and where its caret stands. */
export interface CodeEdit {
  text: string
  caret: number
}

/** A field and the event that changed it, as far as they are known. */
export interface EnteredCode {
  value: string
  selectionStart?: number | null
}

/** What stands in a code field after a change: digits, and the caret behind the same ones. */
export function editCode({ text, caret }: CodeEdit, before: string, length: number): CodeEdit {
  // One more character was typed, whatever it is; more than one may be a message.
  const read = text.length > before.length + 1 ? readCode : digitsOf
  const place = read(text.slice(0, caret)).length
  // A digit typed into a full field takes the place of the next one; otherwise the last would fall off its end.
  const full = before.length === length && text.length === length + 1
  const replaces = full && place < length && read(text).length > length
  const code = read(replaces ? text.slice(0, caret) + text.slice(caret + 1) : text, length)
  return { text: code, caret: Math.min(place, code.length) }
}

const digitsOf = (text: string, length?: number) =>
  asciiDigits(text.normalize('NFKC')).replace(/\D/g, '').slice(0, length)

/**
 * The code in a field after a change; the field then shows its digits. Text that is right as it is stays the browser's,
 * which keeps caret, undo and compositions alive.
 */
export function enterCode(
  input: EnteredCode,
  before: string,
  length: number,
  composing: boolean | undefined,
): string {
  const { value, selectionStart } = input
  const { text, caret } = editCode({ text: value, caret: selectionStart ?? value.length }, before, length)
  if (text === value || !(input instanceof HTMLInputElement)) return text
  // Rewritten in a composition, an on-screen keyboard would write it a second time; its end is read.
  if (composing) return before
  input.value = text
  if (caret < text.length) input.setSelectionRange(caret, caret)
  return text
}
