import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sandboxAccount, sandboxAppKey } from './account'
import { sandboxFailures } from './failures/failure-table'
import { magicNumbers } from './failures/magic-numbers'
import { controls } from './node/control-api'
import { asOneFile } from './testing/readme-example'
import { requestChecks } from './wire/request-checks'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const readme = read('../README.md')

/** The cells of the table under a heading, without its two head rows. */
function tableUnder(heading: string) {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  const cells = (row: string) => row.split('|').slice(1, -1)
  return rows.slice(2).map((row) => cells(row).map((cell) => cell.trim()))
}

const tick = (text: string) => `\`${text}\``

describe('the README', () => {
  it('lists every failure as it is', () => {
    const sent = { true: 'yes', false: 'no', maybe: 'maybe' }
    const rows = Object.entries(sandboxFailures).map(([id, info]) => [
      tick(id),
      info.description,
      String(info.httpStatus ?? ''),
      String(info.code ?? ''),
      sent[`${info.sent}`],
    ])
    expect(tableUnder('Failures')).toEqual(rows)
  })

  it('lists every magic number as it is', () => {
    const rows = magicNumbers.map(({ phone, action, failure, description }) => [
      phone.replace('+1202555', '+1 202 555 '),
      action,
      failure ? tick(failure) : '',
      description,
    ])
    expect(tableUnder('Magic numbers')).toEqual(rows)
  })

  it('lists the checks in the order they are made', () => {
    const rows = requestChecks.map(({ code, checks }, index) => [String(index + 1), checks, String(code)])
    const last = [String(rows.length + 1), 'the body’s parameters are there and of their form', '9000']
    expect(tableUnder('What is checked, in this order')).toEqual([...rows, last])
  })

  const e2e = '../../../apps/playground/e2e'
  it.each([
    ['Playwright', [`${e2e}/pass-time.ts`, `${e2e}/signup-backend.ts`, `${e2e}/with-sandbox.spec.ts`]],
    [
      'Testing Library',
      ['../../hooks/src/testing/signup-backend.ts', '../../ui/src/verify-phone/with-sandbox.test.tsx'],
    ],
  ])('shows the tests that are run with %s', (_, files) => {
    expect(readme).toContain(asOneFile(...files.map(read)))
  })

  it('lists every control', () => {
    const named = tableUnder('From other processes').map(([control]) => control?.split('`')[1]?.split('?')[0])
    expect(named).toEqual(Object.keys(controls))
  })

  it('lists every option with its default, as the code has them', () => {
    const [, body = ''] = /interface SandboxOptions \{(.*?)\n\}/s.exec(read('./sandbox.ts')) ?? []
    const options = [...body.matchAll(/^ {2}(\w+)\?:/gm)].map(([, option = '']) => option)
    const code = read('./create-sandbox.ts')
    const defaultOf = (option: string) => {
      const taken = new RegExp(
        `(?:options\\.${option} \\?\\?|[{,] ${option} =) (?:\\(\\(\\) => )?([\\w.'[\\]]+)`,
      )
      return taken.exec(code)?.[1]?.replace('_', '') ?? 'nothing'
    }
    const told = tableUnder('Options').map(([option, initial]) => [option, initial])
    expect(options.length).toBeGreaterThan(10)
    expect(told).toEqual(options.map((option) => [tick(option), tick(defaultOf(option))]))
  })

  it('tells the account', () => {
    for (const text of [sandboxAccount.accessKey, sandboxAccount.accessSecret, sandboxAppKey])
      expect(readme).toContain(tick(text))
  })
})
