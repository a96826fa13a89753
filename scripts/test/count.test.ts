import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { countChecks, countPlaywright, countVitest } from './count.js'
import { printSummary } from './summary.js'

let folder: string
let report: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'))
  report = join(folder, 'report.json')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})

const write = (content: unknown) => writeFileSync(report, JSON.stringify(content))

describe('a Vitest run', () => {
  it('counts a test that prints, a file that prints at its end and a file that does not load as failed', async () => {
    const fixtures = resolve(import.meta.dirname, 'fixtures')
    const vitest = resolve(import.meta.dirname, '../../node_modules/.bin/vitest')
    const code = await new Promise((done) => {
      execFile(vitest, ['run', '--root', fixtures, '--reporter=json', `--outputFile=${report}`], (error) =>
        done(error?.code ?? 0),
      )
    })
    expect(code).toBe(1)
    expect(countVitest(report, false)).toEqual({ passed: 2, failed: 3, skipped: ['is left out'] })
  })

  it('fails when it ended badly though no test did', () => {
    write({ testResults: [{ status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a' }] }] })
    expect(countVitest(report, true)).toEqual({ passed: 1, failed: 0, skipped: [] })
    expect(countVitest(report, false)).toEqual({ passed: 1, failed: 1, skipped: [] })
  })

  it('fails when not one test ran', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    write({ testResults: [] })
    expect(countVitest(report, true)).toEqual({ passed: 0, failed: 1, skipped: [] })
    expect(said).toHaveBeenCalledWith('Not one test ran.')
  })

  it('fails when it left no report', () => {
    expect(() => countVitest(report, true)).toThrow('left no report')
  })
})

describe('a Playwright run', () => {
  it('counts flaky tests and errors outside tests as failed, and names what was skipped', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] })
    write({
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{ message: 'the config is wrong' }],
      suites: [
        {
          title: 'a.spec.ts',
          suites: [{ title: 'sending', specs: [spec('x', 'skipped'), spec('y', 'expected')] }],
        },
      ],
    })
    expect(countPlaywright(report, false)).toEqual({ passed: 3, failed: 3, skipped: ['sending: x'] })
  })
})

describe('a check of this repository', () => {
  it('counts each of its parts', () => {
    write([{ ok: true }, { ok: false }, { ok: true }])
    expect(countChecks(report, false)).toEqual({ passed: 2, failed: 1, skipped: [] })
  })
})

describe('the summary', () => {
  const print = (...results: Parameters<typeof printSummary>[0]) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {})
    const good = printSummary(results)
    const text = said.mock.calls.flat().join('\n')
    return { good, text, lastLine: text.split('\n').at(-1) }
  }

  it('ends with the counts alone on a line', () => {
    const { good, lastLine } = print(
      { title: 'Types', passed: 7, failed: 0, skipped: [], durationMs: 10 },
      { title: 'Unit', passed: 10, failed: 2, skipped: [], durationMs: 10 },
    )
    expect(lastLine).toBe('17 passed, 2 failed')
    expect(good).toBe(false)
  })

  it('counts skipped tests as failed and names them', () => {
    const { good, text, lastLine } = print({
      title: 'Unit',
      passed: 1,
      failed: 0,
      skipped: ['sends once'],
      durationMs: 1,
    })
    expect(text).toContain('SKIPPED, and therefore counted as failed:\n  sends once')
    expect(lastLine).toBe('1 passed, 1 failed')
    expect(good).toBe(false)
  })

  it('is good only when something passed and nothing failed', () => {
    expect(print({ title: 'Unit', passed: 3, failed: 0, skipped: [], durationMs: 1 }).good).toBe(true)
    expect(print({ title: 'Unit', passed: 0, failed: 0, skipped: [], durationMs: 1 }).good).toBe(false)
  })
})
