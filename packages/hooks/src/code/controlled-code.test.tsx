import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useCodeField } from './use-code-field'

/** Draws the code it is given, as components for one-time codes do. */
function Drawn({ onComplete }: { onComplete: (code: string) => void }) {
  const { field } = useCodeField({ length: 6, onComplete })
  const { onChange } = field.inputProps
  return (
    <input
      aria-label="Code"
      value={field.value}
      onChange={({ target }) => onChange({ target: { value: target.value } })}
    />
  )
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Code' })

/** Each key before React or a file that is loaded has had a turn. */
function typeAtOnce(keys: string) {
  for (const key of keys) fireEvent.change(field(), { target: { value: field().value + key } })
}

it('loses no digit of a code that comes before the part that reads it, drawn by a component of the page', async () => {
  const onComplete = vi.fn()
  render(<Drawn onComplete={onComplete} />)
  typeAtOnce('012345')
  expect(field().value).toBe('012345')
  await waitFor(() => expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345'))
  expect(field().value).toBe('012345')
})

it('loses none of one that comes after that part, however fast', async () => {
  const onComplete = vi.fn()
  render(<Drawn onComplete={onComplete} />)
  typeAtOnce('012-345')
  expect(field().value).toBe('012345')
  expect(onComplete).toHaveBeenCalledExactlyOnceWith('012345')
})

it('keeps no letter', async () => {
  render(<Drawn onComplete={() => {}} />)
  typeAtOnce('a')
  await waitFor(() => expect(field().value).toBe(''))
})
