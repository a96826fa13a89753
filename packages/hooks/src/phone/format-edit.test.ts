import { createNumberPlan, type NumberPlan } from '@embedded-signup/contract/plan'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatEdit } from './format-edit'

let plan: NumberPlan
beforeAll(async () => {
  plan = createNumberPlan()
  await plan.load('', 'ID')
})

const group = (keys: string) => plan.format(keys, 'ID')

/** `|` is the caret. */
const at = (marked: string) => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') })
const mark = ({ text, caret }: { text: string; caret: number }) =>
  `${text.slice(0, caret)}|${text.slice(caret)}`
const edit = (after: string, before: string, inputType = 'insertText') =>
  mark(formatEdit(at(after), before, inputType, group))

describe('the caret stays behind the same digit', () => {
  it.each([
    ['typing at the end', '08123|', '0812', '0812-3|'],
    ['typing in the middle', '08192|-3456-7890', '0812-3456-7890', '0819-2|345-67890'],
    ['typing at the start', '8|12-3456-7890', '12-3456-7890', '8|12-3456-7890'],
    ['replacing a selection in the middle', '0812-9|-7890', '0812-3456-7890', '0812-9|789-0'],
    ['selecting all and typing', '5|', '0812-3456-7890', '5|'],
  ])('%s', (_, after, before, expected) => {
    const digits = (text: string) => text.replace(/\D/g, '')
    const result = edit(after, before)
    expect(digits(result)).toBe(digits(after))
    expect(digits(result.split('|')[0] ?? '')).toBe(digits(after.split('|')[0] ?? ''))
    expect(result.startsWith(expected.split('|')[0]?.slice(0, 4) ?? '')).toBe(true)
  })

  it('for every place in a number and every digit typed there', () => {
    const number = '0812-3456-7890'
    const digits = (text: string) => text.replace(/\D/g, '')
    for (let place = 0; place <= number.length; place++) {
      const typed = { text: `${number.slice(0, place)}5${number.slice(place)}`, caret: place + 1 }
      const { text, caret } = formatEdit(typed, number, 'insertText', group)
      expect(digits(text.slice(0, caret))).toBe(digits(typed.text.slice(0, typed.caret)))
      expect(text[caret - 1]).toBe('5')
    }
  })
})

describe('deleting', () => {
  it.each([
    ['0812-3456-7890|', '0812-3456-7890a', '0812-3456-7890|'],
    ['081234567890 ex|', '081234567890 ext', '081234567890 ex|'],
    ['0812-3456-7890|0812-3456-7891', '0812-3456-7890/0812-3456-7891', '0812-3456-7890'],
  ])('takes nothing else than what nobody grouped with: %s', (after, before, expected) => {
    const left = edit(after, before, 'deleteContentBackward')
    expect(left.replace(/[\s-]/g, '')).toContain(expected.replace(/[\s-]/g, ''))
  })

  it('takes the digit before a separator, as if there were none', () => {
    expect(edit('0812|3456-7890', '0812-3456-7890', 'deleteContentBackward')).toBe('081|3-4567-890')
  })
  it('takes the digit behind a separator with the delete key', () => {
    expect(edit('0812|3456-7890', '0812-3456-7890', 'deleteContentForward')).toBe('0812|-4567-890')
  })
  it('lets a selection of separators and digits go as it was cut', () => {
    expect(edit('081|90', '0812-3456-7890', 'deleteByCut')).toBe('081|9-0')
  })
  it('takes the group before or behind a separator with a command that deletes words', () => {
    expect(edit('0812|3456-7890', '0812-3456-7890', 'deleteWordForward')).toBe('0812|-7890')
    expect(edit('0812|3456-7890', '0812-3456-7890', 'deleteWordBackward')).toBe('|345 67890')
    expect(edit('+62|812-3456', '+62 812-3456', 'deleteWordForward')).toBe('+62| 345 6')
  })
  it('takes nothing with a selection that holds separators alone', () => {
    expect(edit('0812|3456-7890', '0812-3456-7890', 'deleteByCut')).toBe('0812|-3456-7890')
  })
  it('leaves nothing when all is deleted', () => {
    expect(edit('|', '0812', 'deleteContentBackward')).toBe('|')
  })
})

describe('what is pasted', () => {
  it.each([
    ['tel:+62-812-3456-7890|', '+62 812-3456-7890|'],
    ['\u202a+62 812\u00a03456\u20117890\u202c|', '+62 812-3456-7890|'],
    ['۰۸۱۲۳۴۵۶۷۸۹۰|', '0812-3456-7890|'],
    ['+٦٢٨١٢٣٤٥٦٧٨٩٠|', '+62 812-3456-7890|'],
  ])('%j becomes %j', (after, expected) => {
    expect(edit(after, '', 'insertFromPaste')).toBe(expected)
  })

  it.each(['0812-3456-7890 ext 5|', 'call me|', '0812 3456, 0812 7890|', '+62 812 + 5|'])(
    'leaves %j as it is, to be spoken of later',
    (after) => {
      expect(edit(after, '', 'insertFromPaste')).toBe(after)
    },
  )
})

it.each(['0812345678\t12|', '0812345678|12|', '0812345678/12|'])(
  'leaves %j as it is, so that its parts do not become one number',
  (after) => {
    const place = after.length - 1
    const typed = { text: after.slice(0, place), caret: place }
    expect(formatEdit(typed, '', 'insertFromPaste', group)).toEqual(typed)
  },
)

it('leaves two numbers in one text as they were typed, so that they can be told apart', () => {
  expect(edit('0812-3456-7890 / 0812-3456-7891|', '')).toBe('0812-3456-7890 / 0812-3456-7891|')
})
