import { check } from 'recheck'
import { expect, it } from 'vitest'
import { metadata } from '@embedded-signup/contract/metadata'
import { regularExpressions } from './regular-expressions'

const { written, built } = regularExpressions()

/** What the expressions that are put together come to, by where they are. Whoever adds one adds what it comes to. */
const comeTo: Record<string, readonly string[]> = {
  // The patterns of libphonenumber's metadata: see below.
  'contract/src/plan/group-digits.ts source': [],
  'server/src/log/redact.ts `${digit}(?:${between}*${digit})*`': [
    '[\\d零〇一二三四五六七八九](?:[^\\p{L}\\p{N}]*[\\d零〇一二三四五六七八九])*',
  ],
  'server/src/log/redact.ts `^${digit}{3}${between}+${digit}{3}$`': [
    '^[\\d零〇一二三四五六七八九]{3}[^\\p{L}\\p{N}]+[\\d零〇一二三四五六七八九]{3}$',
  ],
  'server/src/log/redact.ts digit': ['[\\d零〇一二三四五六七八九]'],
  'server/src/operations/trace.ts `(?:\\\\d[_.-]*){${most + 1}}`': ['(?:\\d[_.-]*){7}', '(?:\\d[_.-]*){10}'],
  // An option's name between a look behind and a look ahead of one character.
  "server/src/standalone/problem.ts `(?<![\\\\w.])${option.replace('.', '\\\\.')}(?!\\\\w)`": [
    'nxcloud\\.accessKey',
  ],
  // Words with `|` between them.
  'server/src/tickets/guessable.ts': ['char(?:acter)?s?|bytes?|sign-?up|dev(?:elopment)?'],
  "ui/src/country-search/fold-text.ts `[${Object.keys(sameLetters).join('')}]`": ['[ıßæœøđðłþىیےکہھةٱ]'],
}

const siteOf = ({ file, text }: (typeof built)[number]) => {
  const site = `${file} ${text}`
  return site in comeTo ? site : file
}

it('finds every expression that is put together in the list of what they come to', () => {
  expect(built.map(siteOf).filter((site) => !(site in comeTo))).toEqual([])
  expect(Object.keys(comeTo).filter((site) => !built.map(siteOf).includes(site))).toEqual([])
})

const putTogether = Object.entries(comeTo).flatMap(([file, sources]) =>
  sources.map((source) => ({ file, source, flags: 'u' })),
)
const all = new Map([...written, ...putTogether].map((each) => [`/${each.source}/${each.flags}`, each]))

it('finds the expressions of the packages', () => expect(all.size).toBeGreaterThan(100))

it.each([...all].map(([text, expression]) => ({ text, ...expression })))(
  'takes time in proportion to the text, whatever the text, with $text of $file',
  async ({ source, flags }) => {
    const found = await check(source, flags, { timeout: 60_000 })
    expect(found.status === 'vulnerable' ? found.complexity.summary : found.status).toBe('safe')
  },
)

it('has patterns of numbers that match a bounded count of digits', () => {
  const patterns = JSON.stringify([metadata.countries, metadata.nonGeographic])
  expect(patterns.length).toBeGreaterThan(100_000)
  expect(patterns.match(/[*+]|\{\d+,\}/g)).toBeNull()
})
