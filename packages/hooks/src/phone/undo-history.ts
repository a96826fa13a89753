import type { Edit } from './format-edit'

/** How many edits can be taken back. */
const depth = 100

export interface UndoHistory {
  record(edit: Edit): void
  /** The edit before, or `undefined` at the end of the history. */
  undo(): Edit | undefined
  redo(): Edit | undefined
}

/**
 * Undo and redo of a field whose text is formatted: the browser forgets its own history when a script sets a value.
 */
export function createUndoHistory(first: Edit): UndoHistory {
  let past: Edit[] = []
  let future: Edit[] = []
  let now = first
  return {
    record(edit) {
      if (edit.text === now.text) {
        now = edit
        return
      }
      past = [...past.slice(1 - depth), now]
      future = []
      now = edit
    },
    undo() {
      const edit = past.pop()
      if (!edit) return undefined
      future.push(now)
      return (now = edit)
    },
    redo() {
      const edit = future.pop()
      if (!edit) return undefined
      past.push(now)
      return (now = edit)
    },
  }
}
