import { beforeEach, describe, expect, it } from 'vitest'
import { createFieldEditing, type EditedField } from './field-editing'

/** Groups by two what is digits alone. */
const { changeText, listen } = createFieldEditing(({ text, caret }) =>
  /[^\d ]/.test(text)
    ? { text, caret }
    : { text: text.replace(/\D/g, '').replace(/\d\d(?=\d)/g, '$& '), caret },
)

function fieldOf(input: HTMLInputElement, text: string): EditedField {
  return {
    get text() {
      return input.dataset['text'] ?? text
    },
    country: 'ID',
    memory: { edition: 0, input },
    onEdit(next) {
      input.value = next
      input.dataset['text'] = next
    },
    setCountry() {},
  }
}

function editIn(place: ParentNode & Node) {
  const input = place.appendChild(document.createElement('input'))
  input.focus()
  input.value = '91234'
  input.setSelectionRange(1, 1)
  const typed = { target: input, nativeEvent: new InputEvent('input', { inputType: 'insertText' }) }
  changeText(typed, fieldOf(input, '1234'))
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

describe('a field that was typed into', () => {
  let input: HTMLInputElement

  beforeEach(() => {
    input = document.body.appendChild(document.createElement('input'))
    const field = fieldOf(input, '')
    listen({ current: field })
    listen({ current: field })
    input.focus()
    for (const text of ['1', '12', '123']) {
      input.value = text
      changeText({ target: input, nativeEvent: new InputEvent('input', { inputType: 'insertText' }) }, field)
    }
  })

  const send = (event: Event) => {
    input.dispatchEvent(event)
    return event.defaultPrevented
  }
  const press = (init: KeyboardEventInit) =>
    send(new KeyboardEvent('keydown', { ctrlKey: true, cancelable: true, ...init }))
  const before = (init: InputEventInit) => send(new InputEvent('beforeinput', { cancelable: true, ...init }))

  it.each([
    ['Latin', { key: 'z', code: 'KeyZ' }],
    ['Latin with caps lock', { key: 'Z', code: 'KeyZ' }],
    ['a Mac', { key: 'z', code: 'KeyZ', ctrlKey: false, metaKey: true }],
    ['AZERTY', { key: 'z', code: 'KeyW' }],
    ['QWERTZ', { key: 'z', code: 'KeyY' }],
    ['Dvorak', { key: 'z', code: 'Slash' }],
    ['Russian', { key: 'я', code: 'KeyZ' }],
    ['Ukrainian', { key: 'я', code: 'KeyZ' }],
    ['Greek', { key: 'ζ', code: 'KeyZ' }],
    ['Hebrew', { key: 'ז', code: 'KeyZ' }],
    ['Arabic', { key: 'ئ', code: 'KeyZ' }],
    ['Persian', { key: 'ظ', code: 'KeyZ' }],
    ['Thai', { key: 'ผ', code: 'KeyZ' }],
    ['Hindi, by a key that is dead', { key: 'Dead', code: 'KeyZ' }],
    ['Korean, in its input method', { key: 'Process', code: 'KeyZ' }],
  ])('goes back one step for every press of undo on %s', (_, key) => {
    expect(press(key)).toBe(true)
    expect(input.value).toBe('12')
    press(key)
    press(key)
    expect(input.value).toBe('')
  })

  it.each([
    ['Latin', { key: 'y', code: 'KeyY' }],
    ['Latin with shift', { key: 'Z', code: 'KeyZ', shiftKey: true }],
    ['QWERTZ', { key: 'y', code: 'KeyZ' }],
    ['Russian', { key: 'н', code: 'KeyY' }],
    ['Russian with shift', { key: 'Я', code: 'KeyZ', shiftKey: true }],
    ['Greek', { key: 'υ', code: 'KeyY' }],
    ['Hebrew', { key: 'ט', code: 'KeyY' }],
    ['Arabic', { key: 'غ', code: 'KeyY' }],
  ])('brings a step again on %s', (_, key) => {
    press({ key: 'z', code: 'KeyZ' })
    press({ key: 'z', code: 'KeyZ' })
    expect(input.value).toBe('1')
    expect(press(key)).toBe(true)
    expect(input.value).toBe('12')
  })

  it.each([
    ['the place of Z with another letter of Latin on it', { key: 'w', code: 'KeyZ' }],
    ['the place of Z on Dvorak', { key: ';', code: 'KeyZ' }],
    ['another key', { key: 'x', code: 'KeyX' }],
    ['another key of Russian', { key: 'ч', code: 'KeyX' }],
    ['AltGr', { key: 'ż', code: 'KeyZ', altKey: true }],
    ['no modifier', { key: 'я', code: 'KeyZ', ctrlKey: false }],
  ])('leaves %s to the browser', (_, key) => {
    expect(press(key)).toBe(false)
    expect(input.value).toBe('12 3')
  })

  it('leaves a key without a name alone, as browsers send when they fill a form in', () => {
    expect(send(new Event('keydown', { cancelable: true }))).toBe(false)
  })

  it("goes back and forth by the browser's own menu", () => {
    expect(before({ inputType: 'historyUndo' })).toBe(true)
    expect(input.value).toBe('12')
    expect(before({ inputType: 'historyRedo' })).toBe(true)
    expect(input.value).toBe('12 3')
  })

  it.each([
    ['pasted', 'insertFromPaste', '0812345678\n12', '0812345678\t12'],
    ['pasted from Windows', 'insertFromPaste', '0812345678\r\n12\r\n', '0812345678\t12'],
    ['dropped', 'insertFromDrop', '0812345678\r12', '0812345678\t12'],
  ])('keeps lines that are %s apart, which a browser would put together', (_, inputType, data, expected) => {
    input.select()
    expect(before({ inputType, data })).toBe(true)
    expect(input.value).toBe(expected)
    press({ key: 'z', code: 'KeyZ' })
    expect(input.value).toBe('12 3')
  })

  it('puts them where the caret is', () => {
    input.setSelectionRange(2, 2)
    before({ inputType: 'insertFromPaste', data: '8\n9' })
    expect(input.value).toBe('128\t9 3')
    expect(input.selectionStart).toBe(5)
  })

  it.each([
    ['one line', '0812345678'],
    ['one line and its end', '0812345678\r\n'],
    ['cells with a tab, which the browser keeps', '0812345678\t12'],
    ['nothing', null],
  ])('leaves %s to the browser', (_, data) => {
    expect(before({ inputType: 'insertFromPaste', data })).toBe(false)
    expect(input.value).toBe('12 3')
  })
})
