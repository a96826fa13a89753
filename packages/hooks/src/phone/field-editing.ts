import type { CountryCode, E164 } from '@embedded-signup/contract'
import type { CompositionEvent, KeyboardEvent } from 'react'
import type { Edit } from './format-edit'
import { createUndoHistory, type UndoHistory } from './undo-history'

/** What a change event brings; `nativeEvent` is an `InputEvent` in browsers. */
export interface TextChange {
  target: { value: string }
  nativeEvent?: unknown
}

/** What is remembered of a field while it stands. */
export interface FieldMemory {
  input?: HTMLInputElement | null
  /** Grows with every edit; what was asked about an older one no longer counts. */
  edition: number
  history?: UndoHistory
  /** The number of which it was asked whether a mobile is meant: asked once, it is sent to as it is. */
  asked?: E164
  /** Runs while typing may go on. */
  pause?: ReturnType<typeof setTimeout> | undefined
}

/** A field that is being edited, as it was rendered last. */
export interface EditedField {
  /** As it stands there by now. */
  readonly text: string
  readonly country: CountryCode
  memory: FieldMemory
  /** @param whole the text came at once: pasted, dropped, filled in by the browser. */
  onEdit(text: string, whole: boolean): void
  setCountry(country: CountryCode): void
}

/** Keeps the text of a field grouped, its caret behind the same digit, and undo at work. */
export interface FieldEditing {
  changeText(event: TextChange, field: EditedField): void
  endComposition(event: CompositionEvent<HTMLInputElement>, field: EditedField): void
  pressKey(event: KeyboardEvent<HTMLInputElement>, field: EditedField): void
  /** The text was changed by other means than the keyboard. */
  recordText(text: string, field: EditedField): void
}

type Input = { value: string; selectionStart?: number | null }
type Format = (edit: Edit, before: string, inputType: string | undefined, country: CountryCode) => Edit

const piecewise = /^(?:insertText|insertCompositionText|delete|history)/

export function createFieldEditing(format: Format): FieldEditing {
  return {
    changeText({ target, nativeEvent }, field) {
      const { inputType, isComposing } = (nativeEvent ?? {}) as Partial<InputEvent>
      if (isComposing || inputType?.startsWith('history')) field.onEdit(target.value, false)
      else edited(target, inputType, field)
    },
    endComposition: ({ currentTarget }, field) => edited(currentTarget, 'insertText', field),
    pressKey(event, field) {
      const { key, shiftKey, ctrlKey, metaKey, altKey, currentTarget } = event
      const letter = key.toLowerCase()
      const { history } = field.memory
      if (!history || !(ctrlKey || metaKey) || altKey || !/^[yz]$/.test(letter)) return
      event.preventDefault()
      const edit = history[letter === 'y' || shiftKey ? 'redo' : 'undo'](field.country)
      if (!edit) return
      apply(currentTarget, edit, false, field)
      if (edit.country) field.setCountry(edit.country)
    },
    recordText: (text, field) => record({ text, caret: text.length }, field),
  }

  function edited(input: Input, inputType: string | undefined, field: EditedField) {
    const raw = { text: input.value, caret: input.selectionStart ?? input.value.length }
    const edit = format(raw, field.text, inputType, field.country)
    record(edit, field)
    apply(input, edit, !piecewise.test(inputType ?? ''), field)
  }
}

function record(edit: Edit, { text, country, memory }: EditedField) {
  memory.history ??= createUndoHistory({ text, caret: text.length })
  memory.history.record(edit, country)
}

function apply(input: Input, edit: Edit, whole: boolean, field: EditedField) {
  const changed = input.value !== edit.text
  field.onEdit(edit.text, whole)
  if (!(input instanceof HTMLInputElement) || !changed) return
  // A text that is set has its caret at the end; to set it again would lay the page out in the middle of the key.
  if (edit.caret < edit.text.length && hasFocus(input)) input.setSelectionRange(edit.caret, edit.caret)
}

/** Also inside a shadow root, where the document knows only the host. */
function hasFocus(input: HTMLInputElement): boolean {
  const root = input.getRootNode()
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === input
}
