'use client'
import { readCode } from '@embedded-signup/contract'
import { useRef } from 'react'
import { useForm, useWatch, type RefCallBack } from 'react-hook-form'
import type { StepForm, StepValues } from '../form/step-form'

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
    onChange(event: { target: { value: string } }): void
  }
}

export interface CodeFieldOptions {
  length: number
  /** Called once when the last digit is there, and again only after the code was changed. */
  onComplete?: ((code: string) => void) | undefined
  onEdit?: (() => void) | undefined
}

/** A one-time code as typed, pasted ("Your code is 012-345") or filled in by the phone. */
export function useCodeField(options: CodeFieldOptions) {
  return useCodeIn(useForm<StepValues>({ defaultValues: { code: '' } }), options)
}

/** The same in a form that is there already. */
export function useCodeIn(
  { control, register, setValue, setFocus }: StepForm,
  { length, onComplete, onEdit }: CodeFieldOptions,
) {
  const value = useWatch({ control, name: 'code' })
  const completed = useRef('')

  const codeField: CodeField = {
    value,
    length,
    inputProps: {
      ref: register('code').ref,
      name: 'code',
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      onChange({ target }) {
        const code = readCode(target.value, length)
        setValue('code', code)
        if (code === value) return
        onEdit?.()
        const complete = code.length === length
        if (complete && completed.current !== code) onComplete?.(code)
        completed.current = complete ? code : ''
      },
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
