import { describe, expect, it } from 'vitest'
import { redact } from './redact'

describe('redact', () => {
  it('strikes out what it is told to, longest first', () => {
    expect(redact('key abcdef and abc', ['abc', 'abcdef'])).toBe('key ••• and •••')
  })

  it('strikes out numbers written any way, and leaves short codes', () => {
    expect(redact('(#136024) to +62 812-3456-7890 failed', [])).toBe('(#136024) to +••• failed')
  })

  it('stays on one line of bearable length', () => {
    expect(redact(`a\r\n\u001b[31mb${'x'.repeat(400)}`, [])).toMatch(/^a \[31mbx{290,}$/)
    expect(redact('x'.repeat(400), [])).toHaveLength(300)
  })
})
