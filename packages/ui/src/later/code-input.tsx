import type { CodeField } from '@embedded-signup/hooks'
import { useId } from 'react'
import { useMessages } from '../messages/messages-context'
import { onEnter } from '../fields/on-enter'

interface CodeInputProps {
  field: CodeField
  errorId: string | undefined
  onSubmit(): void
}

/**
 * One real text input over as many boxes as the code has digits: autofill, paste, managers and screen readers meet an
 * ordinary field. The boxes follow it and are no part of the page's meaning.
 */
export function CodeInput({ field, errorId, onSubmit }: CodeInputProps) {
  const { codeLabel } = useMessages()
  const id = useId()
  const { value, length, inputProps } = field
  return (
    <div className="es-field">
      <label htmlFor={id} className="es-label">
        {codeLabel}
      </label>
      <div
        className="es-code"
        dir="ltr"
        translate="no"
        data-length={length}
        data-invalid={errorId ? '' : undefined}
      >
        <div className="es-code-boxes" aria-hidden="true">
          {Array.from({ length }, (_, index) => (
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
