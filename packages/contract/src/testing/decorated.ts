import * as fc from 'fast-check'

/** What stands between digits in texts that people copy; a slash or comma is left out, it may part two numbers. */
const separators = [
  ' ',
  '-',
  '.',
  '\u00a0',
  '\u202f',
  '\u2009',
  '\u3000',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u200e',
  '\u200f',
  '\u2066',
  '\u2069',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2212',
  '\u30fc',
  '\u00b7',
  '\uff0d',
  '(',
  ')',
  '\uff08',
  '[',
  ']',
]

/** Brackets are around an area code; around the last digits they hold an extension. */
const opening = /[([\uff08]/g
const lastDigits = 3

/** The digit 0 of European, full-width, Arabic, Persian, Devanagari, Bengali, Thai and bold mathematical digits. */
const zeros = [0x30, 0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1d7ce]

/** A number's digits, perhaps behind a `+`, in any script and with anything between them. */
export const decorated = (plain: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...zeros),
      fc.constantFrom('+', '\uff0b'),
      fc.array(fc.array(fc.constantFrom(...separators), { maxLength: 2 }), {
        minLength: plain.length,
        maxLength: plain.length,
      }),
    )
    .map(([zero, plus, between]) =>
      [...plain]
        .map((key, index) => {
          const shown = key === '+' ? plus : String.fromCodePoint(zero + Number(key))
          const behind = between[index]?.join('') ?? ''
          return shown + (index < plain.length - lastDigits - 1 ? behind : behind.replaceAll(opening, ''))
        })
        .join(''),
    )
