import type { CodeField } from '@embedded-signup/hooks'
import { useId } from 'react'
import { useMessages } from '../messages/messages-context'
import { onEnter } from '../fields/on-enter'

interface CodeInputProps {
  field: CodeField
  errorId: string | undefined
  onSubmit(): void
}

/** Codes that are drawn as boxes, in digits; others stand in one field. */
const [fewestBoxes, mostBoxes] = [4, 12]

/**
 * What keeps password managers from offering the code of another login here, and filling it in: it would cost a try. What
 * phones and browsers fill in from a message goes by `autocomplete` and does not read these.
 */
const noManagers = {
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
}

/**
 * One real text input over as many boxes as the code has digits: autofill, paste and screen readers meet an ordinary
 * field. The boxes follow it and are no part of the page's meaning.
 */
export function CodeInput({ field, errorId, onSubmit }: CodeInputProps) {
  const { codeLabel } = useMessages()
  const id = useId()
  const { value, length, inputProps } = field
  const boxes = length >= fewestBoxes && length <= mostBoxes ? length : 0
  return (
    <div className="es-field">
      <label htmlFor={id} className="es-label">
        {codeLabel}
      </label>
      <div
        className="es-code"
        dir="ltr"
        translate="no"
        data-length={boxes || undefined}
        data-invalid={errorId ? '' : undefined}
      >
        <div className="es-code-boxes" aria-hidden="true">
          {Array.from({ length: boxes }, (_, index) => (
            <span
              // oxlint-disable-next-line react/no-array-index-key -- a box is its place
              key={index}
              className="es-code-box"
              data-next={index === Math.min(value.length, length - 1) ? '' : undefined}
            />
          ))}
        </div>
        <input
          {...inputProps}
          {...noManagers}
          id={id}
          form=""
          className="es-code-input"
          aria-invalid={errorId ? true : undefined}
          aria-describedby={errorId}
          aria-required="true"
          onKeyDown={(event) => onEnter(event, onSubmit)}
        />
      </div>
    </div>
  )
}
