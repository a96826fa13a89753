import { expect, it } from 'vitest'
import { createUndoHistory } from './undo-history'

const edit = (text: string) => ({ text, caret: text.length })

it('takes edits back and brings them again', () => {
  const history = createUndoHistory(edit(''))
  history.record(edit('0'))
  history.record(edit('08'))
  expect(history.undo()?.text).toBe('0')
  expect(history.undo()?.text).toBe('')
  expect(history.undo()).toBeUndefined()
  expect(history.redo()?.text).toBe('0')
  history.record(edit('09'))
  expect(history.redo()).toBeUndefined()
  expect(history.undo()?.text).toBe('0')
})

it('remembers a caret that moved without a change of text, and spends no step on it', () => {
  const history = createUndoHistory(edit('0'))
  history.record({ text: '0', caret: 0 })
  history.record(edit('08'))
  expect(history.undo()).toEqual({ text: '0', caret: 0 })
})

it('holds a hundred edits and no more', () => {
  const history = createUndoHistory(edit(''))
  for (let count = 1; count <= 150; count++) history.record(edit(String(count)))
  let steps = 0
  while (history.undo()) steps++
  expect(steps).toBe(100)
})
