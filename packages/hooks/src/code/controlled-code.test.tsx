import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { settled } from '../testing/page-time'

/** Draws the code it is given, as components for one-time codes do. */
async function show(onComplete: (code: string) => void = () => {}, onEdit = () => {}) {
  // The part that reads what is entered arrives after the field, as on a page that was just opened.
  vi.resetModules()
  const { useCodeField } = await import('./use-code-field')
  function Drawn() {
    const { field: code, clear } = useCodeField({ length: 6, onComplete, onEdit })
    const { onChange } = code.inputProps
    return (
      <>
        <input
          aria-label="Code"
          value={code.value}
          onChange={({ target }) => onChange({ target: { value: target.value } })}
        />
        <button type="button" onClick={clear}>
          Clear
        </button>
      </>
    )
  }
  render(<Drawn />)
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' })

/** Each key before React or a file that is loaded has had a turn. */
function typeAtOnce(keys: string) {
  for (const key of keys) fireEvent.change(field(), { target: { value: field().value + key } })
}

it('loses no digit of a code that comes before the part that reads it, drawn by a component of the page', async () => {
  const onComplete = vi.fn()
  await show(onComplete)
  typeAtOnce('012345')
  expect(field().value).toBe('012345')
  expect(onComplete).not.toHaveBeenCalled()
  await settled()
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345')
  expect(field().value).toBe('012345')
})

it('reads the newest text alone: the answers of a loader come in any order', async () => {
  const onEdit = vi.fn()
  await show(undefined, onEdit)
  typeAtOnce('012')
  await settled()
  expect(onEdit).toHaveBeenCalledOnce()
})

it('brings nothing back that was cleared before it was read', async () => {
  await show()
  typeAtOnce('012')
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
  await settled()
  expect(field().value).toBe('')
})

it('loses none of one that comes after that part, however fast', async () => {
  const onComplete = vi.fn()
  await show(onComplete)
  typeAtOnce('0')
  await settled()
  typeAtOnce('12-345')
  expect(field().value).toBe('012345')
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345')
})

it('keeps no letter', async () => {
  await show()
  typeAtOnce('a')
  await settled()
  expect(field().value).toBe('')
})
