import { expect, it } from 'vitest'
import {
  addTranscript,
  parseTranscripts,
  renderTranscripts,
  transcriptOf,
  type Transcript,
} from './transcripts'

const head = '# What is heard\n\nBy people.'
const empty = () => parseTranscripts(head)
const titles = ['One', 'Two']
const tree: Transcript = [
  ['(reads)', ['a', 'b | c']],
  ['Tab', []],
]

it('keeps what each ear has heard, and reads it as it was written', () => {
  const page = empty()
  addTranscript(page, 'One', 'tree', tree)
  const chromium: Transcript = [
    ['(reads)', undefined],
    ['Tab', ['same', 'twice', 'twice', 'opens menu']],
  ]
  const firefox: Transcript = [
    ['(reads)', undefined],
    ['Tab', ['same', 'twice']],
  ]
  addTranscript(page, 'One', 'chromium', chromium)
  addTranscript(page, 'One', 'firefox', firefox)
  const again = parseTranscripts(renderTranscripts(page, titles))
  expect(transcriptOf(again, 'One', 'tree')).toEqual(tree)
  expect(transcriptOf(again, 'One', 'chromium')).toEqual(chromium)
  expect(transcriptOf(again, 'One', 'firefox')).toEqual(firefox)
  expect(renderTranscripts(again, titles)).toBe(renderTranscripts(page, titles))
})

it('names the browser of what is said in one alone', () => {
  const page = empty()
  addTranscript(page, 'One', 'chromium', [['Tab', ['both', 'one']]])
  addTranscript(page, 'One', 'firefox', [['Tab', ['both', 'other']]])
  expect(renderTranscripts(page, titles)).toContain('both<br>Chromium: one<br>Firefox: other')
})

it('tells a browser that says nothing from nobody who listened', () => {
  const page = empty()
  addTranscript(page, 'One', 'chromium', [['Tab', ['said']]])
  addTranscript(page, 'One', 'firefox', [['Tab', []]])
  addTranscript(page, 'Two', 'tree', [['Tab', []]])
  const again = parseTranscripts(renderTranscripts(page, titles))
  expect(transcriptOf(again, 'One', 'firefox')).toEqual([['Tab', []]])
  expect(transcriptOf(again, 'Two', 'firefox')).toEqual([['Tab', undefined]])
})

it('forgets what others have heard of an action that is another now', () => {
  const page = empty()
  addTranscript(page, 'One', 'tree', [['Tab', ['old']]])
  addTranscript(page, 'One', 'chromium', [['Enter', ['new']]])
  expect(transcriptOf(page, 'One', 'tree')).toEqual([['Enter', undefined]])
})

it('keeps the text above the journeys, orders them, and drops those that are gone', () => {
  const page = empty()
  addTranscript(page, 'Gone', 'tree', tree)
  addTranscript(page, 'Two', 'tree', tree)
  addTranscript(page, 'One', 'tree', tree)
  const text = renderTranscripts(page, titles)
  expect(text.startsWith(head)).toBe(true)
  expect(text.match(/^## .*$/gm)).toEqual(['## One', '## Two'])
})
