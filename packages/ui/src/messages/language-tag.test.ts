import { describe, expect, it, vi } from 'vitest'
import { languageTag } from './language-tag'

/** What a call says on the console. */
function saidOf(run: () => void): string[] {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  run()
  const said = warn.mock.calls.map(([text]) => String(text))
  warn.mockRestore()
  return said
}

/** All that a step makes of a language while it renders. */
function renderWith(tag: string) {
  new Intl.DisplayNames([tag, 'en'], { type: 'region' }).of('ID')
  new Intl.Collator(tag).compare('a', 'b')
  new Intl.PluralRules(tag).select(1)
  new Intl.NumberFormat(tag).format(1)
  new Intl.DateTimeFormat(tag, { hour: 'numeric' }).format(0)
  new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(1, 'day')
}

describe('a language tag', () => {
  it.each([
    ['pt-BR', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['PT_br', 'pt-BR'],
    ['zh_Hans_CN', 'zh-Hans-CN'],
    ['en-US-POSIX', 'en-US-u-va-posix'],
    ['en_US.UTF-8', 'en-US'],
    ['de_DE@euro', 'de-DE'],
    ['sr_RS.UTF-8@latin', 'sr-RS'],
    ['iw', 'he'],
    ['x-unknown-u', undefined],
    ['art-lojban', 'jbo'],
    ['ar-EG-u-nu-latn', 'ar-EG-u-nu-latn'],
    ['deutsch', 'deutsch'],
  ])('%j is %s', (given, tag = 'en') => {
    saidOf(() => expect(languageTag(given)).toBe(tag))
    expect(() => renderWith(tag)).not.toThrow()
  })

  it.each([
    'C',
    'i-klingon',
    'i-default',
    'root',
    'en-',
    '-en',
    'a',
    '12',
    'English (US)',
    '🏴',
    'en--US',
    '__',
    'null;',
  ])('%j is none: the next one is taken, and it is said once', (given) => {
    const said = saidOf(() => {
      expect(languageTag(given, 'de')).toBe('de')
      expect(languageTag(given, 'de')).toBe('de')
    })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`locale "${given}" is not a BCP 47 language tag`)
  })

  it.each([[''], [undefined]])('is that of the messages where %j is given, and nothing is said', (given) => {
    expect(saidOf(() => expect(languageTag(given, 'de')).toBe('de'))).toEqual([])
  })

  it('is English where the messages name none either', () => {
    saidOf(() => expect(languageTag(undefined, 'not a language')).toBe('en'))
  })

  it('is silent in production, and where a page has no bundler', () => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(saidOf(() => languageTag('nothing at all'))).toEqual([])
    vi.unstubAllEnvs()
    vi.stubGlobal('process', undefined)
    expect(saidOf(() => expect(languageTag('nothing else')).toBe('en'))).toEqual([])
    vi.unstubAllGlobals()
  })
})
