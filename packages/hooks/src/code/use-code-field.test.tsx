import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { StrictMode } from 'react'
import { expect, it, vi } from 'vitest'
import { useCodeField } from './use-code-field'

const onComplete = vi.fn()
const onEdit = vi.fn()

function Field() {
  const { field, clear } = useCodeField({ length: 6, onComplete, onEdit })
  return (
    <>
      <input aria-label="Code" {...field.inputProps} />
      <output>{field.value}</output>
      <button type="button" onClick={clear}>
        Clear
      </button>
    </>
  )
}

async function show() {
  onComplete.mockClear()
  onEdit.mockClear()
  render(
    <StrictMode>
      <Field />
    </StrictMode>,
  )
  await act(() => import('./edit-code'))
  const input = screen.getByRole<HTMLInputElement>('textbox')
  const keys = userEvent.setup()
  await keys.click(input)
  return {
    input,
    keys,
    value: () => screen.getByRole('status').textContent,
    /** What a browser or keyboard does that sets the whole text with one event. */
    fillIn: (value: string, event: InputEventInit = {}) =>
      act(async () => void fireEvent.input(input, { target: { value }, ...event })),
  }
}

it('needs no provider, and says that the code is complete once', async () => {
  const { keys, value } = await show()
  await keys.keyboard('01234')
  expect(onComplete).not.toHaveBeenCalled()
  await keys.keyboard('56')
  expect(value()).toBe('012345')
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345')
  expect(onEdit).toHaveBeenCalledTimes(6)
})

it.each(['012-345', '012 345', 'Your code is 012345', '۰۱۲۳۴۵', '٠١٢٣٤٥', '०१२३४५', '０１２３４５'])(
  'takes a paste of %j',
  async (text) => {
    const { keys, input } = await show()
    await keys.paste(text)
    expect(input.value).toBe('012345')
    expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345')
  },
)

it('takes all digits in one event, as iOS fills them in', async () => {
  const { fillIn } = await show()
  await fillIn('012345', { inputType: 'insertReplacementText' })
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345')
})

it('is not complete again when the same code is pasted over itself', async () => {
  const { keys, input } = await show()
  await keys.paste('012345')
  input.select()
  await keys.paste('012-345')
  expect(onComplete).toHaveBeenCalledOnce()
  expect(input.value).toBe('012345')
})

it('is complete again after a digit was taken back and entered anew', async () => {
  const { keys } = await show()
  await keys.paste('012345')
  await keys.keyboard('{Backspace}5')
  expect(onComplete.mock.calls).toEqual([['012345'], ['012345']])
})

it('leaves the text to an on-screen keyboard while it composes, and reads it at the end', async () => {
  const { input, fillIn, value } = await show()
  fireEvent.compositionStart(input)
  await fillIn('۰۱۲', { isComposing: true })
  expect(input.value).toBe('۰۱۲')
  await act(async () => void fireEvent.compositionEnd(input))
  expect(input.value).toBe('012')
  expect(value()).toBe('012')
})

it('counts digits while they are composed: some keyboards end a composition only when the field is left', async () => {
  const { input, fillIn } = await show()
  fireEvent.compositionStart(input)
  await fillIn('012345', { isComposing: true })
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345')
})

it('keeps the caret where a digit was mended, and the digits around it', async () => {
  const { input, keys } = await show()
  await keys.keyboard('0124')
  input.setSelectionRange(3, 3)
  await keys.keyboard('x3')
  expect([input.value, input.selectionStart]).toEqual(['01234', 4])
})

it('can be emptied from outside', async () => {
  const { input, keys, value } = await show()
  await keys.keyboard('012345')
  await keys.click(screen.getByRole('button'))
  expect(input.value).toBe('')
  expect(value()).toBe('')
})
