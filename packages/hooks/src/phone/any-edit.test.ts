import { countries } from '@embedded-signup/contract'
import { createNumberPlan, type NumberPlan } from '@embedded-signup/contract/plan'
import * as fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import { formatEdit } from './format-edit'

// It computes for seconds and waits for nothing that could hang: how long it takes says how busy the machine is.
vi.setConfig({ testTimeout: 60_000 })

let plan: NumberPlan
beforeAll(async () => {
  plan = createNumberPlan()
  for (const { code } of countries) await plan.load('', code)
})

const anyCountry = fc.constantFrom(...countries.map(({ code }) => code))
const anyKeys = fc.stringMatching(/^\+?\d{0,16}$/)
const keysIn = (text: string) => text.replace(/[^+\d]/g, '')

/** A field's text with a selection in it, as random places may have it; `from` ≤ `to`. */
const anySelection = fc
  .tuple(anyCountry, anyKeys, fc.nat(99), fc.nat(99))
  .map(([country, keys, one, other]) => {
    const before = plan.format(keys, country)
    const ends = [one, other].map((end) => end % (before.length + 1)).toSorted((a, b) => a - b)
    return { country, before, from: ends[0] ?? 0, to: ends[1] ?? 0 }
  })

type Selection = typeof anySelection extends fc.Arbitrary<infer Value> ? Value : never

/** What a browser does with the selection, and what the field then makes of it. */
function replaced({ country, before, from, to }: Selection, by: string, inputType: string) {
  const raw = { text: before.slice(0, from) + by + before.slice(to), caret: from + by.length }
  return { raw, edit: formatEdit(raw, before, inputType, (keys) => plan.format(keys, country)) }
}

it('keeps every digit and the caret behind the same one, whatever is typed or pasted over anything', () => {
  const digits = fc.tuple(fc.stringMatching(/^\d{1,6}$/), fc.constantFrom(0x30, 0x660, 0x6f0, 0xff10))
  fc.assert(
    fc.property(anySelection, digits, (selection, [typed, zero]) => {
      // Nothing can stand before a plus; what is typed there is left alone.
      fc.pre(!selection.before.startsWith('+') || selection.from > 0 || selection.to > 0)
      const shown = typed.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
      const { edit } = replaced(selection, shown, 'insertText')
      const { before, from, to } = selection
      expect(keysIn(edit.text)).toBe(keysIn(before.slice(0, from) + typed + before.slice(to)))
      expect(keysIn(edit.text.slice(0, edit.caret))).toBe(keysIn(before.slice(0, from) + typed))
      expect(edit.text[edit.caret - 1]).toBe(typed.at(-1))
    }),
    { numRuns: 5000 },
  )
})

it.each(['deleteByCut', 'deleteByDrag', 'deleteContent', 'deleteEntireSoftLine', 'deleteCompositionText'])(
  'takes exactly the digits of a selection with %s',
  (inputType) => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const { before, from, to } = selection
        const { edit } = replaced(selection, '', inputType)
        expect(keysIn(edit.text)).toBe(keysIn(before.slice(0, from) + before.slice(to)))
        expect(keysIn(edit.text.slice(0, edit.caret))).toBe(keysIn(before.slice(0, from)))
      }),
      { numRuns: 3000 },
    )
  },
)

it.each(['deleteContentBackward', 'deleteContentForward'])(
  'takes one digit with %s wherever the caret stands, until there is none on that side',
  (inputType) => {
    const backward = inputType === 'deleteContentBackward'
    fc.assert(
      fc.property(anySelection, ({ country, before, from: caret }) => {
        const gone = backward ? caret - 1 : caret
        fc.pre(before[gone] !== undefined)
        const { edit } = replaced({ country, before, from: gone, to: gone + 1 }, '', inputType)
        const behind = keysIn(before.slice(0, caret))
        const ahead = keysIn(before.slice(caret))
        const [left, right] = backward ? [behind.slice(0, -1), ahead] : [behind, ahead.slice(1)]
        expect(keysIn(edit.text)).toBe(left + right)
        expect(keysIn(edit.text.slice(0, edit.caret))).toBe(left)
      }),
      { numRuns: 3000 },
    )
  },
)

/**
 * What a command that deletes words takes, as browsers differ: separators alone, the group beyond them with them, or the
 * group with the separators behind it.
 */
const wordDeletions = [
  { name: 'separators alone', backward: /[^+\d]+$/, forward: /^[^+\d]+/ },
  { name: 'separators and a group', backward: /[+\d]+[^+\d]*$/, forward: /^[^+\d]*[+\d]+/ },
  { name: 'a group and separators', backward: /[+\d]*[^+\d]+$/, forward: /^[+\d]*[^+\d]+/ },
]

it.each(
  wordDeletions.flatMap(({ name, backward, forward }) => [
    ['deleteWordBackward', name, backward] as const,
    ['deleteWordForward', name, forward] as const,
  ]),
)('%s takes what it can reach, at every place, where a browser takes %s', (inputType, _, taken) => {
  const backward = inputType === 'deleteWordBackward'
  fc.assert(
    fc.property(anySelection, ({ country, before, from: caret }) => {
      const [left, right] = [before.slice(0, caret), before.slice(caret)]
      const gone = taken.exec(backward ? left : right)?.[0] ?? ''
      fc.pre(gone !== '')
      const ends = backward
        ? { from: caret - gone.length, to: caret }
        : { from: caret, to: caret + gone.length }
      const { edit } = replaced({ country, before, ...ends }, '', inputType)
      const [kept, stays] = [keysIn(left), keysIn(right)]
      // One press always takes the group on its side, whatever stood between, and nothing on the other.
      const group = (backward ? left.match(/[+\d]+/g)?.at(-1) : right.match(/[+\d]+/)?.[0]) ?? ''
      const reached = keysIn(gone) || group
      expect(keysIn(edit.text)).toBe(
        backward ? kept.slice(0, kept.length - reached.length) + stays : kept + stays.slice(reached.length),
      )
      expect(keysIn(edit.text.slice(0, edit.caret))).toBe(
        backward ? kept.slice(0, kept.length - reached.length) : kept,
      )
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['deleteSoftLineBackward', 'Backward'],
  ['deleteHardLineBackward', 'Backward'],
  ['deleteSoftLineForward', 'Forward'],
  ['deleteHardLineForward', 'Forward'],
] as const)('%s takes all that is on its side', (inputType, way) => {
  fc.assert(
    fc.property(anySelection, ({ country, before, from: caret }) => {
      const ends = way === 'Backward' ? { from: 0, to: caret } : { from: caret, to: before.length }
      fc.pre(ends.from < ends.to)
      const { edit } = replaced({ country, before, ...ends }, '', inputType)
      expect(keysIn(edit.text)).toBe(
        keysIn(way === 'Backward' ? before.slice(caret) : before.slice(0, caret)),
      )
    }),
    { numRuns: 1000 },
  )
})

it('formats what is formatted already without a change', () => {
  fc.assert(
    fc.property(anyCountry, anyKeys, (country, keys) => {
      const group = (text: string) => plan.format(text, country)
      const { text } = formatEdit({ text: keys, caret: keys.length }, '', 'insertText', group)
      expect(formatEdit({ text, caret: text.length }, text, 'insertText', group)).toEqual({
        text,
        caret: text.length,
      })
    }),
    { numRuns: 3000 },
  )
})
