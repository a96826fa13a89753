import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from './redact'

/** One between each two digits. */
const joined = (digits: string, separator: string) => digits.split('').join(separator)

describe('redact', () => {
  it('strikes out what it is told to, longest first', () => {
    expect(redact('key abcdef and abc', ['abc', 'abcdef'])).toBe('key ••• and •••')
    expect(redact('redis://:p%2Fs%23@host', ['p/s#'])).toBe('redis://:•••@host')
  })

  it('strikes out a secret percent-encoded in lower case', () => {
    expect(redact('redis://:p%2fs%23@host', ['p/s#'])).toBe('redis://:•••@host')
  })

  it.each([
    ['hyphen', '-'],
    ['non-breaking hyphen', '\u2011'],
    ['figure dash', '\u2012'],
    ['en dash', '\u2013'],
    ['em dash', '\u2014'],
    ['minus', '\u2212'],
    ['wave dash', '\u301c'],
    ['slash', '/'],
    ['fraction slash', '\u2044'],
    ['backslash', '\\'],
    ['middle dot', '·'],
    ['bullet', '•'],
    ['katakana middle dot', '・'],
    ['full stop', '.'],
    ['comma', ','],
    ['colon', ':'],
    ['underscore', '_'],
    ['tilde', '~'],
    ['plus', '+'],
    ['asterisk', '*'],
    ['space', ' '],
    ['no-break space', '\u00a0'],
    ['narrow no-break space', '\u202f'],
    ['ideographic space', '\u3000'],
    ['line break', '\r\n'],
    ['tab', '\t'],
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['soft hyphen', '\u00ad'],
    ['bidi mark', '\u200e'],
    ['combining dot', '\u0307'],
    ['bracket and space', ') ('],
    ['a column of spaces', ' '.repeat(12)],
    ['all kinds at once', ' \u200e-\u200f '],
  ])('strikes out numbers and codes with this between the digits: %s', (_name, separator) => {
    const told = redact(`to +${joined('6281234567890', separator)} failed`, [])
    expect(told).toMatch(/^to \+••• failed$/)
    expect(redact(`code 123${separator}456 is wrong`, [])).toBe('code ••• is wrong')
    expect(redact(`code ${joined('7391', separator)} is wrong`, ['7391'])).toBe('code ••• is wrong')
  })

  it.each([
    ['Arabic', '٦٢٨١٢٣٤٥٦٧٨٩٠'],
    ['Persian', '۶۲۸۱۲۳۴۵۶۷۸۹۰'],
    ['Devanagari', '६२८१२३४५६७८९०'],
    ['Bengali', '৬২৮১২৩৪৫৬৭৮৯০'],
    ['Thai', '๖๒๘๑๒๓๔๕๖๗๘๙๐'],
    ['Khmer', '៦២៨១២៣៤៥៦៧៨៩០'],
    ['full-width', '６２８１２３４５６７８９０'],
    ['mathematical', '𝟔𝟐𝟖𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎'],
    ['segmented', '🯶🯲🯸🯱🯲🯳🯴🯵🯶🯷🯸🯹🯰'],
    ['raised', '⁶²⁸¹²³⁴⁵⁶⁷⁸⁹⁰'],
    ['lowered', '₆₂₈₁₂₃₄₅₆₇₈₉₀'],
    ['circled', '⑥②⑧①②③④⑤⑥⑦⑧⑨⓪'],
    ['Chinese', '六二八一二三四五六七八九零'],
    ['mixed', '62８۱२๓4567890'],
  ])('strikes out numbers and known codes in digits of every script: %s', (_script, written) => {
    expect(redact(`to ${written} failed`, [])).toBe('to ••• failed')
    const fourDigits = Array.from(written).slice(0, 4).join('')
    expect(redact(`code ${fourDigits} failed`, ['6281'])).toBe('code ••• failed')
  })

  it('leaves what is neither: error codes, dates of days, words with numerals', () => {
    expect(redact('(#136024) subcode: 12, HTTP 502 after 10 000 ms', [])).toBe(
      '(#136024) subcode: 12, HTTP 502 after 10 000 ms',
    )
    expect(redact('统一 failed for a1b2c3d4e5f6a7b8', [])).toBe('统一 failed for a1b2c3d4e5f6a7b8')
  })

  it('strikes out a number that runs on into the code, and a code inside other digits', () => {
    expect(redact('x99739188y', ['7391'])).toBe('x•••y')
    expect(redact('739100', ['7391'])).toBe('•••')
  })

  it('never leaves seven digits of a number, whatever stands between them', () => {
    const sign = fc
      .integer({ min: 0, max: 0x10_ff_ff })
      .map((codePoint) => String.fromCodePoint(codePoint))
      .filter((text) => !/[\p{L}\p{N}]/u.test(text.normalize('NFKC')))
    const separator = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(fc.array(separator, { minLength: 12, maxLength: 12 }), (separators) => {
        const written = '6281234567890'
          .split('')
          .map((one, at) => one + (separators[at] ?? ''))
          .join('')
        expect(redact(written, []).replace(/\D/g, '').length).toBeLessThan(7)
      }),
    )
  })

  it('stays on one line of bearable length', () => {
    expect(redact(`a\r\n\u001b[31mb${'x'.repeat(400)}`, [])).toMatch(/^a \[31mbx{290,}$/)
    expect(redact('x'.repeat(400), [])).toHaveLength(300)
    expect(redact('1-'.repeat(500_000), [])).toMatch(/^•••-?$/)
  })
})
