import type { CountryCode } from '@embedded-signup/contract'
import type { Edit } from './format-edit'

/** How many edits can be taken back. */
const depth = 100

/** A text, and the country that was chosen when it was left for another. */
interface LeftEdit extends Edit {
  country?: CountryCode
}

/** Each takes the country that is chosen before the step: a number may have moved it since the text was written. */
export interface UndoHistory {
  record(edit: Edit, country: CountryCode): void
  /** The edit before, or `undefined` at the end of the history. */
  undo(country: CountryCode): LeftEdit | undefined
  redo(country: CountryCode): LeftEdit | undefined
}

/**
 * Undo and redo of a field whose text is formatted: the browser forgets its own history when a script sets a value.
 */
export function createUndoHistory(first: Edit): UndoHistory {
  let past: LeftEdit[] = []
  let future: LeftEdit[] = []
  let now: LeftEdit = first
  const step = (from: LeftEdit[], to: LeftEdit[], country: CountryCode) => {
    const edit = from.pop()
    if (!edit) return undefined
    to.push({ ...now, country })
    return (now = edit)
  }
  return {
    record(edit, country) {
      if (edit.text !== now.text) {
        past = [...past.slice(1 - depth), { ...now, country }]
        future = []
      }
      now = edit
    },
    undo: (country) => step(past, future, country),
    redo: (country) => step(future, past, country),
  }
}
