import { expect, it } from 'vitest'
import { createUndoHistory } from './undo-history'

const edit = (text: string) => ({ text, caret: text.length })

it('takes edits back and brings them again', () => {
  const history = createUndoHistory(edit(''))
  history.record(edit('0'), 'ID')
  history.record(edit('08'), 'ID')
  expect(history.undo('ID')?.text).toBe('0')
  expect(history.undo('ID')?.text).toBe('')
  expect(history.undo('ID')).toBeUndefined()
  expect(history.redo('ID')?.text).toBe('0')
  history.record(edit('09'), 'ID')
  expect(history.redo('ID')).toBeUndefined()
  expect(history.undo('ID')?.text).toBe('0')
})

it('brings the country along that was chosen for a text', () => {
  const history = createUndoHistory(edit(''))
  history.record(edit('+44 7911'), 'ID')
  history.record(edit('7911 123456'), 'GB')
  expect(history.undo('GG')).toMatchObject({ text: '+44 7911', country: 'GB' })
  expect(history.undo('GB')).toMatchObject({ text: '', country: 'ID' })
  expect(history.redo('ID')).toMatchObject({ text: '+44 7911', country: 'GB' })
  expect(history.redo('GB')).toMatchObject({ text: '7911 123456', country: 'GG' })
})

it('remembers a caret that moved without a change of text, and spends no step on it', () => {
  const history = createUndoHistory(edit('0'))
  history.record({ text: '0', caret: 0 }, 'ID')
  history.record(edit('08'), 'ID')
  expect(history.undo('ID')).toEqual({ text: '0', caret: 0, country: 'ID' })
})

it('holds a hundred edits and no more', () => {
  const history = createUndoHistory(edit(''))
  for (let count = 1; count <= 150; count++) history.record(edit(String(count)), 'ID')
  let steps = 0
  while (history.undo('ID')) steps++
  expect(steps).toBe(100)
})
