import type { CountryCode } from '@embedded-signup/contract'
import { useRef, type CompositionEvent, type KeyboardEvent } from 'react'
import type { FieldPlan } from './field-plan'
import type { Edit } from './format-edit'
import type { UndoHistory } from './undo-history'

/** What a change event brings; `nativeEvent` is an `InputEvent` in browsers. */
export interface TextChange {
  target: { value: string }
  nativeEvent?: unknown
}

export interface FormattedInputOptions {
  text: string
  country: CountryCode
  /** Until it is there the text stays as it is typed, and undo is the browser's. */
  plan: FieldPlan | undefined
  /** @param whole the text came at once: pasted, dropped, filled in by the browser. */
  onEdit(text: string, whole: boolean): void
}

const piecewise = /^(?:insertText|insertCompositionText|delete|history)/

/** Handlers that keep the text of an input grouped, its caret behind the same digit, and undo at work. */
export function useFormattedInput({ text, country, plan, onEdit }: FormattedInputOptions) {
  const history = useRef<UndoHistory>(undefined)

  const apply = (input: { value: string }, edit: Edit, whole: boolean) => {
    if (input instanceof HTMLInputElement && input.value !== edit.text) {
      input.value = edit.text
      if (input === input.ownerDocument.activeElement) input.setSelectionRange(edit.caret, edit.caret)
    }
    onEdit(edit.text, whole)
  }

  const record = (edit: Edit) => {
    history.current ??= plan?.createUndoHistory({ text, caret: text.length })
    history.current?.record(edit)
  }

  const edited = (
    input: { value: string; selectionStart?: number | null },
    inputType: string | undefined,
  ) => {
    const raw = { text: input.value, caret: input.selectionStart ?? input.value.length }
    const edit = plan?.format(raw, text, inputType, country) ?? raw
    record(edit)
    apply(input, edit, !piecewise.test(inputType ?? ''))
  }

  return {
    onChange({ target, nativeEvent }: TextChange) {
      const { inputType, isComposing } = (nativeEvent ?? {}) as Partial<InputEvent>
      if (isComposing || inputType?.startsWith('history')) onEdit(target.value, false)
      else edited(target, inputType)
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement>) =>
      edited(currentTarget, 'insertText'),
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      const { key, shiftKey, ctrlKey, metaKey, altKey, currentTarget } = event
      const letter = key.toLowerCase()
      if (!history.current || !(ctrlKey || metaKey) || altKey || !/^[yz]$/.test(letter)) return
      event.preventDefault()
      const edit = letter === 'y' || shiftKey ? history.current.redo() : history.current.undo()
      if (edit) apply(currentTarget, edit, false)
    },
    /** The text was changed by other means than the keyboard. */
    record: (changed: string) => record({ text: changed, caret: changed.length }),
  }
}
