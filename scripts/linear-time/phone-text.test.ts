import * as contract from '@embedded-signup/contract'
import { metadata } from '@embedded-signup/contract/metadata'
import * as phone from '@embedded-signup/contract/phone'
import * as plan from '@embedded-signup/contract/plan'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { formatEdit } from '../../packages/hooks/src/phone/format-edit'
import { countWork } from './count-work'

// It computes for seconds and waits for nothing that could hang: how long it takes says how busy the machine is.
vi.setConfig({ testTimeout: 60_000 })

const country = 'ID'
const page = plan.createNumberPlan()
await page.load('', country)

const backwards = (text: string) => ({ text, caret: Math.floor(text.length / 2) })

/** Every function that the phone package gives to pages and servers, with a text that a stranger wrote. */
const functions: Record<string, (text: string) => unknown> = {
  cleanPhoneText: phone.cleanPhoneText,
  readPhone: (text) => phone.readPhone(text, { country, metadata }),
  'readPhone, as the server calls it': (text) => phone.readPhone(`+${text.replace(/^\+/, '')}`, { metadata }),
  canonicalPhone: phone.canonicalPhone,
  uniquePhone: (text) => phone.uniquePhone({ e164: `+${text}`, lineType: 'fixed_line' }),
  hasSeveralNumbers: (text) => plan.hasSeveralNumbers(plan.cleanPhoneText(text)),
  'createNumberPlan().load': (text) => page.load(text, country),
  'createNumberPlan().load, thoroughly': (text) => page.load(text, country, true),
  'createNumberPlan().isReady': (text) => page.isReady(text, country),
  'createNumberPlan().read': (text) => page.read(text, country),
  'createNumberPlan().readValid': (text) => page.readValid(text, country),
  'createNumberPlan().format': (text) => page.format(text, country),
  'the field, typed into': (text) =>
    formatEdit(backwards(text), text.slice(1), 'insertText', (keys) => page.format(keys, country)),
  'the field, deleted from': (text) =>
    formatEdit(backwards(text.slice(1)), text, 'deleteWordBackward', (keys) => page.format(keys, country)),
  readCode: (text) => contract.readCode(text, 6),
  asciiDigits: contract.asciiDigits,
  maskPhone: contract.maskPhone,
}

/** What stands in numbers, between and around them, and what is dear to read. */
const units = [
  ...'10+ -().,;/|&#~=%?*[]',
  ...'\t\n\u2028\u00a0\u200e\ufeff٣９＋𝟘ﷺ½a📱',
  '\u0301\u0323',
  'e\u0301\u0323',
  'ext',
  'x',
  ' or ',
  'доб',
  'tel:',
  'https://wa.me/',
  '&phone=',
  ';phone-context=+1',
  '%2B',
]

const pieces = (most: number) =>
  fc.array(fc.constantFrom(...units), { maxLength: most }).map((parts) => parts.join(''))

/** A beginning, something over and over, and an end that makes it all for nothing. */
const adversarial = fc
  .tuple(pieces(3), pieces(4), pieces(3), fc.constantFrom(3000, 10_000, 100_000))
  .filter(([, pump]) => pump !== '')
  .map(([start, pump, end, length]) => start + pump.repeat(Math.ceil(length / pump.length)) + end)

/** The dearest alone: marks without an end, which normalizing sorts. */
const pumped = ['1', '(', '1 ', '1,', '1/', '\u0301\u0323', '1\u0301\u0323', '\t1'].map((unit) =>
  unit.repeat(100_000 / unit.length),
)

describe('work in proportion to the text', () => {
  it('is measured: of a function that is quadratic it is not', async () => {
    const quadratic = (text: string) => {
      for (let index = 0; index < text.length; index++) text.slice(index).trim()
    }
    const short = await countWorkOf(quadratic, 100)
    const long = await countWorkOf(quadratic, 1000)
    expect(long / short).toBeGreaterThan(50)
  })

  it('is tried of every function that the phone package exports', () => {
    const tried = Object.keys(functions).join()
    const exported = [...Object.keys(phone), ...Object.keys(plan)].filter((name) => name !== 'longestText')
    expect(exported.filter((name) => !tried.includes(name))).toEqual([])
  })

  it.each(Object.entries(functions))('is all that %s does, with up to 100 000 characters', async (_, of) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constantFrom(...pumped), adversarial), async (text) => {
        const work = await countWork(() => of(text))
        // Every pattern of a country reads the text at most; what is read beyond the first 2000 characters is read in passing.
        expect(work).toBeLessThan(100 * text.length + 50_000_000)
      }),
      { numRuns: 60, examples: pumped.map((text) => [text]) },
    )
  })
})

const countWorkOf = (of: (text: string) => unknown, count: number) => countWork(() => of('1'.repeat(count)))

it.each([
  ['digits', '8'.repeat(30_000)],
  ['digits behind a calling code', `+62${'8'.repeat(30_000)}`],
  ['digits in groups', '812 '.repeat(10_000)],
])('calls 30 000 %s too long, on page and server', async (_, text) => {
  expect(phone.readPhone(text, { country, metadata })).toEqual({
    kind: 'invalid',
    problem: 'too_long',
    country,
  })
  await page.load(text, country)
  expect(page.read(text, country)).toEqual({ kind: 'invalid', problem: 'too_long', country })
})

it('looks for what is wrong with a long text where it begins', () => {
  const problem = (text: string) => {
    const reading = phone.readPhone(text, { country, metadata })
    return reading.kind === 'invalid' ? reading.problem : reading.kind
  }
  expect(problem('0812-3456-7890\n'.repeat(1000))).toBe('several_numbers')
  expect(problem('a letter. '.repeat(1000))).toBe('not_a_number')
  // Never a number of which the rest was left out.
  expect(problem(`0812-3456-7890${' '.repeat(3000)}1`)).toBe('too_long')
})
