import type { CodeField as HeadlessCodeField } from '@embedded-signup/hooks'
import { useFrame } from '../frame/frame-context'
import { useMessages } from '../messages/messages-context'
import type { CodeInputState, InputElementProps, InputFace } from './input-face'
import { onEnter } from './on-enter'
import { useDescription } from './use-description'

interface CodeInputProps {
  field: HeadlessCodeField
  /** Marks it, and has the alert read out with it. */
  invalid: boolean
  onSubmit(): void
}

/** Codes that are drawn as boxes, in digits; others stand in one field. */
const [fewestBoxes, mostBoxes] = [4, 8]

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
export function CodeField(input: CodeInputProps) {
  const { codeLabel } = useMessages()
  const { id, look } = useFrame()
  const box = look('code-box')
  const { value, length } = input.field
  const boxes = length >= fewestBoxes && length <= mostBoxes ? length : 0
  return (
    <div {...look('field')}>
      <label htmlFor={`${id}code`} {...look('label')}>
        {codeLabel}
      </label>
      <div
        {...look('code')}
        dir="ltr"
        translate="no"
        data-length={boxes || undefined}
        data-invalid={input.invalid ? '' : undefined}
      >
        {box.className && boxes > 0 && (
          <div {...look('code-boxes')} aria-hidden="true">
            {Array.from({ length: boxes }, (_, index) => (
              <span
                // oxlint-disable-next-line react/no-array-index-key -- a box is its place
                key={index}
                {...box}
                data-next={index === Math.min(value.length, length - 1) ? '' : undefined}
              />
            ))}
          </div>
        )}
        <CodeInput {...input} />
      </div>
    </div>
  )
}

export function CodeInput({
  field,
  invalid,
  onSubmit,
  className,
  render,
}: CodeInputProps & InputFace<CodeInputState>) {
  const { codeLabel: label } = useMessages()
  const { id, look } = useFrame()
  const { enter, leave, ...description } = useDescription(invalid, `${id}error`)
  const input: InputElementProps = {
    ...field.inputProps,
    ...noManagers,
    id: `${id}code`,
    form: '',
    ...look('code-input', className),
    'aria-invalid': invalid || undefined,
    ...description,
    'aria-required': true,
    onFocus: enter,
    onBlur: leave,
    onKeyDown: (event) => onEnter(event, onSubmit),
  }
  if (!render) return <input {...input} />
  const { value, length } = field
  const onValueChange = (text: string) => field.inputProps.onChange({ target: { value: text } })
  return render(input, { label, invalid, value, length, onValueChange })
}
