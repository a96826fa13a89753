'use client'
import { useCallback, useRef, useState, type CompositionEvent } from 'react'
import type { enterCode, EnteredCode } from './edit-code'

export interface CodeField {
  /** Digits only. */
  value: string
  /** Digits a code has. */
  length: number
  /** For the `<input>`: one real text field, so that autofill, paste and screen readers work. */
  inputProps: {
    ref(input: HTMLInputElement | null): void
    name: string
    type: 'text'
    inputMode: 'numeric'
    autoComplete: 'one-time-code'
    onChange(event: CodeChange): void
    onCompositionEnd(event: CompositionEvent<HTMLInputElement>): void
  }
}

/** What a change event brings; `nativeEvent` is an `InputEvent` in browsers. */
export interface CodeChange {
  target: EnteredCode
  nativeEvent?: unknown
}

export interface CodeFieldOptions {
  /** Digits a code has. */
  length: number
  /** Called once when the last digit is there, and again only after the code was changed. */
  onComplete?: ((code: string) => void) | undefined
  /** The code was changed, by whatever means but `clear`. Called before `onComplete`. */
  onEdit?: (() => void) | undefined
}

type EnterCode = typeof enterCode

/** Where the reading of messages and of other scripts' digits cannot be loaded. */
const plain: EnterCode = ({ value }, _, length) => value.replace(/\D/g, '').slice(0, length)

/** Once it is there. */
let editing: EnterCode | undefined

/** Asked for once a field is on the page; what is entered before it arrives is read then. */
const loadEditing = () =>
  import('./edit-code').then(
    (loaded) => (editing = loaded.enterCode),
    () => plain,
  )

/**
 * A one-time code as typed, pasted ("Your code is 012-345") or filled in by the phone. It needs no provider and may be
 * used by itself.
 */
export function useCodeField({ length, onComplete, onEdit }: CodeFieldOptions) {
  const [value, setValue] = useState('')
  const latest = useRef('')
  /** Counts what was entered: a text that another one has replaced meanwhile is not read any more. */
  const entries = useRef(0)
  const input = useRef<HTMLInputElement>(null)

  /** The element may have been another field's a moment ago: what stands in it is not ours. */
  const attach = useCallback((element: HTMLInputElement | null) => {
    input.current = element
    if (!element) return
    void loadEditing()
    element.value = latest.current
  }, [])

  const write = (code: string) => {
    entries.current++
    latest.current = code
    setValue(code)
  }

  async function enter(target: EnteredCode, event?: unknown) {
    // A component that draws what it is given would forget what it is not given back at once.
    if (!editing) setValue(target.value)
    const entry = ++entries.current
    const read = editing ?? (await loadEditing())
    if (entry !== entries.current) return
    const before = latest.current
    const code = read(target, before, length, (event as Partial<InputEvent> | undefined)?.isComposing)
    write(code)
    if (code === before) return
    onEdit?.()
    if (code.length === length) onComplete?.(code)
  }

  const codeField: CodeField = {
    value,
    length,
    inputProps: {
      ref: attach,
      name: 'code',
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      onChange: ({ target, nativeEvent }) => void enter(target, nativeEvent),
      onCompositionEnd: ({ currentTarget }) => void enter(currentTarget),
    },
  }

  return {
    field: codeField,
    /** The code as it came by another way than a hand, WebOTP for one. */
    fill(text: string) {
      if (input.current) input.current.value = text
      void enter(input.current ?? { value: text })
    },
    clear() {
      write('')
      if (input.current) input.current.value = ''
    },
    /** Puts the caret into the field and marks what stands there, so that the next key replaces it. */
    select() {
      input.current?.focus()
      input.current?.select()
    },
  }
}
