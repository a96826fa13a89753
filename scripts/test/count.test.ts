import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { countStep, summarize } from './count.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'count-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** What step.js leaves behind. */
function ended(runner: string, ok: boolean, report?: unknown) {
  writeFileSync(join(folder, 'step.step.json'), JSON.stringify({ ok, runner, durationMs: 10 }))
  if (report) writeFileSync(join(folder, 'step.json'), JSON.stringify(report))
  const { passed, failed, skipped } = countStep('step', folder)
  return { passed, failed, skipped }
}

describe('a Vitest step', () => {
  it('counts a test that prints, a file that prints at its end and a file that does not load as failed', async () => {
    const fixtures = resolve(import.meta.dirname, 'fixtures')
    const vitest = resolve(import.meta.dirname, '../../node_modules/.bin/vitest')
    const report = join(folder, 'step.json')
    const code = await new Promise((done) => {
      execFile(vitest, ['run', '--root', fixtures, '--reporter=json', `--outputFile=${report}`], (error) =>
        done(error?.code ?? 0),
      )
    })
    expect(code).toBe(1)
    expect(ended('vitest', false)).toEqual({ passed: 2, failed: 3, skipped: ['is left out'] })
  }, 30_000)

  it('fails when it ended badly though no test did', () => {
    const report = {
      testResults: [{ status: 'passed', assertionResults: [{ status: 'passed', fullName: 'a' }] }],
    }
    expect(ended('vitest', true, report)).toEqual({ passed: 1, failed: 0, skipped: [] })
    expect(ended('vitest', false, report)).toEqual({ passed: 1, failed: 1, skipped: [] })
  })

  it('fails when not one test ran', () => {
    expect(ended('vitest', true, { testResults: [] })).toEqual({ passed: 0, failed: 1, skipped: [] })
  })

  it('fails when it left no report', () => {
    expect(ended('vitest', true)).toEqual({ passed: 0, failed: 1, skipped: [] })
  })
})

describe('a Playwright step', () => {
  it('counts flaky tests and errors outside tests as failed, and names what was skipped', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] })
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{ message: 'the config is wrong' }],
      suites: [
        {
          title: 'a.spec.ts',
          suites: [{ title: 'sending', specs: [spec('x', 'skipped'), spec('y', 'expected')] }],
        },
      ],
    }
    expect(ended('playwright', false, report)).toEqual({ passed: 3, failed: 3, skipped: ['sending: x'] })
  })
})

describe('a step that is one check', () => {
  it('is counted by how it ended', () => {
    expect(ended('prettier', true)).toEqual({ passed: 1, failed: 0, skipped: [] })
    expect(ended('prettier', false)).toEqual({ passed: 0, failed: 1, skipped: [] })
  })

  it('fails when it never ran, as after a build that failed', () => {
    expect(countStep('step', folder)).toEqual({ name: 'step', passed: 0, failed: 1, skipped: [] })
  })
})

describe('the summary', () => {
  it('ends with the counts alone on a line', () => {
    const { good, text } = summarize([
      { name: 'check:types', passed: 7, failed: 0, skipped: [], durationMs: 10 },
      { name: 'test:unit', passed: 10, failed: 2, skipped: [], durationMs: 10 },
    ])
    expect(text.split('\n').at(-1)).toBe('17 passed, 2 failed')
    expect(good).toBe(false)
  })

  it('counts skipped tests as failed and names them', () => {
    const { good, text } = summarize([
      { name: 'unit', passed: 1, failed: 0, skipped: ['sends once'], durationMs: 1 },
    ])
    expect(text).toContain('SKIPPED, and so counted as failed:\n  sends once')
    expect(text.split('\n').at(-1)).toBe('1 passed, 1 failed')
    expect(good).toBe(false)
  })

  it('is good only when something passed and nothing failed', () => {
    const step = (passed: number) => ({ name: 'unit', passed, failed: 0, skipped: [], durationMs: 1 })
    expect(summarize([step(3)]).good).toBe(true)
    expect(summarize([step(0)]).good).toBe(false)
  })
})
