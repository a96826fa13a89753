import { readCode } from '@embedded-signup/contract'
import { useRef } from 'react'
import { useController, useForm, type RefCallBack } from 'react-hook-form'

export interface CodeField {
  /** Digits only. */
  value: string
  /** Digits a code has. */
  length: number
  /** For the `<input>`: one real text field, so that autofill, paste and screen readers work. */
  inputProps: {
    ref: RefCallBack
    name: string
    type: 'text'
    inputMode: 'numeric'
    autoComplete: 'one-time-code'
    value: string
    onChange(event: { target: { value: string } }): void
    onBlur(): void
  }
}

export interface CodeFieldOptions {
  length: number
  /** Called once when the last digit is there, and again only after the code was changed. */
  onComplete?: ((code: string) => void) | undefined
  onEdit?: (() => void) | undefined
}

/** A one-time code as typed, pasted ("Your code is 012-345") or filled in by the phone. */
export function useCodeField({ length, onComplete, onEdit }: CodeFieldOptions) {
  const { control, setValue, setFocus } = useForm({ defaultValues: { code: '' } })
  const { field } = useController({ control, name: 'code' })
  const completed = useRef('')

  const codeField: CodeField = {
    value: field.value,
    length,
    inputProps: {
      ref: field.ref,
      name: 'one-time-code',
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      value: field.value,
      onChange({ target }) {
        const code = readCode(target.value, length)
        if (code === field.value) return
        onEdit?.()
        field.onChange(code)
        const complete = code.length === length
        if (complete && completed.current !== code) onComplete?.(code)
        completed.current = complete ? code : ''
      },
      onBlur: field.onBlur,
    },
  }

  return {
    field: codeField,
    clear() {
      completed.current = ''
      setValue('code', '')
    },
    /** Puts the caret into the field and marks what stands there, so that the next key replaces it. */
    select: () => setFocus('code', { shouldSelect: true }),
  }
}
