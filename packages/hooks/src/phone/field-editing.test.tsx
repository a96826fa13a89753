import { afterEach, expect, it } from 'vitest'
import { createFieldEditing } from './field-editing'

afterEach(() => document.body.replaceChildren())

/** Groups by two. */
const { changeText } = createFieldEditing(({ text, caret }) => ({
  text: text.replace(/\D/g, '').replace(/\d\d(?=\d)/g, '$& '),
  caret,
}))

function editIn(place: ParentNode & Node) {
  const input = place.appendChild(document.createElement('input'))
  input.focus()
  input.value = '91234'
  input.setSelectionRange(1, 1)
  changeText(
    { target: input, nativeEvent: new InputEvent('input', { inputType: 'insertText' }) },
    {
      text: '1234',
      country: 'ID',
      memory: { edition: 0 },
      onEdit(text) {
        input.value = text
      },
      setCountry() {},
    },
  )
  return input
}

it.each([
  ['a page', () => document.body],
  [
    'a shadow root',
    () => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }),
  ],
])('leaves the caret where it was in %s', (_, place) => {
  const input = editIn(place())
  expect(input.value).toBe('91 23 4')
  expect(input.selectionStart).toBe(1)
})
