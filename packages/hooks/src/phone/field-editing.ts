import type { CountryCode, E164 } from '@embedded-signup/contract'
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
  /**
   * Takes part in what the browser does before or beside a change of the text: undo and redo, compositions, the lines of what
   * is pasted. Once for an element.
   */
  listen(latest: { readonly current: EditedField }): void
  /** The text was changed by other means than the keyboard. */
  recordText(text: string, field: EditedField): void
}

type Input = { value: string; selectionStart?: number | null }
type Format = (edit: Edit, before: string, inputType: string | undefined, country: CountryCode) => Edit
type Step = 'undo' | 'redo'

const piecewise = /^(?:insertText|insertCompositionText|delete|history)/

/** The lines that one text has inside; a browser would make spaces of their ends. */
const lineEnds = /[\n\r\u2028\u2029]+/g

const listening = new WeakSet<HTMLInputElement>()

export function createFieldEditing(format: Format): FieldEditing {
  return {
    changeText({ target, nativeEvent }, field) {
      const { inputType, isComposing } = (nativeEvent ?? {}) as Partial<InputEvent>
      if (isComposing || inputType?.startsWith('history')) field.onEdit(target.value, false)
      else edited(target, inputType, field)
    },
    listen(latest) {
      const { input } = latest.current.memory
      if (!input || listening.has(input)) return
      listening.add(input)
      input.addEventListener('compositionend', () => edited(input, 'insertText', latest.current))
      input.addEventListener('keydown', (event) => goBack(event, stepOfKey(event), input, latest.current))
      input.addEventListener('beforeinput', (event) => {
        goBack(event, stepsOfMenu[event.inputType], input, latest.current)
        keepLines(event, input, latest.current)
      })
    },
    recordText: (text, field) => record({ text, caret: text.length }, field),
  }

  function edited(input: Input, inputType: string | undefined, field: EditedField) {
    const raw = { text: input.value, caret: input.selectionStart ?? input.value.length }
    const edit = format(raw, field.text, inputType, field.country)
    record(edit, field)
    apply(input, edit, !piecewise.test(inputType ?? ''), field)
  }

  /** Two lines, as of two cells of a table, would become one number: a tab, which an input can hold, keeps them apart. */
  function keepLines(event: InputEvent, input: HTMLInputElement, field: EditedField) {
    const lines = (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').trim()
    const text = lines.replace(lineEnds, '\t')
    if (event.defaultPrevented || text === lines) return
    event.preventDefault()
    const { value, selectionStart, selectionEnd } = input
    const start = value.slice(0, selectionStart ?? value.length) + text
    input.value = start + value.slice(selectionEnd ?? value.length)
    input.setSelectionRange(start.length, start.length)
    edited(input, event.inputType, field)
  }
}

/** The commands of the browser's own menus, and of a phone that is shaken. */
const stepsOfMenu: Partial<Record<string, Step>> = { historyUndo: 'undo', historyRedo: 'redo' }

/**
 * By the letter on the key, so that other Latin layouts (AZERTY, Dvorak) work as everywhere. Where a layout has no Latin
 * letters, the place of the key counts, as it does in editors.
 */
function stepOfKey({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Step | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined
  const letter = /^[ -~]$/.test(key) ? key : code.replace('Key', '')
  if (/^y$/i.test(letter)) return 'redo'
  if (!/^z$/i.test(letter)) return undefined
  return shiftKey ? 'redo' : 'undo'
}

function goBack(event: Event, step: Step | undefined, input: HTMLInputElement, field: EditedField) {
  const { history } = field.memory
  if (!step || !history) return
  event.preventDefault()
  const edit = history[step](field.country)
  if (!edit) return
  apply(input, edit, false, field)
  if (edit.country) field.setCountry(edit.country)
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
