import { expect, it } from 'vitest'
import { editCode } from './edit-code'

/** Text with `|` for the caret. */
function edited(marked: string, before = '', length = 6) {
  const { text, caret } = editCode(
    { text: marked.replace('|', ''), caret: marked.indexOf('|') },
    before,
    length,
  )
  return `${text.slice(0, caret)}|${text.slice(caret)}`
}

it.each([
  ['a digit in the middle', '019|2', '012', '019|2'],
  ['a letter in the middle', '01x|23', '0123', '01|23'],
  ['a Persian digit in the middle', '01۹|23', '0123', '019|23'],
  ['a digit in the middle of a full field, which replaces the next', '019|2345', '012345', '019|345'],
  ['a digit behind a full field', '0123459|', '012345', '012345|'],
  ['a letter in the middle of a full field', '01x|2345', '012345', '01|2345'],
  ['a dash behind a digit', '012-|', '012', '012|'],
  ['a dash over everything', '-|', '012345', '|'],
  ['a whole code over a full field', '987654|', '012345', '987654|'],
  ['a longer number over a full field', '9876543|', '012345', '987654|'],
  ['a message', 'Your code is 012-345. It ends in 10 minutes.|', '', '012345|'],
  ['a message over a digit', '0Your code is 012-345|', '0', '012345|'],
  ['nothing', '|', '0', '|'],
])('%s', (_, marked, before, after) => {
  expect(edited(marked, before)).toBe(after)
})
