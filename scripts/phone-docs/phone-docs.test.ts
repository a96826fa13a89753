import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { judgeNumbers } from './judge-numbers'
import { phoneDocument } from './phone-document'

// It computes for seconds and waits for nothing that could hang: how long it takes says how busy the machine is.
vi.setConfig({ testTimeout: 60_000 })

const verdicts = judgeNumbers()

it('stands in docs/phone-numbers.md as the run gives it; if not, run `npm run docs:phone`', async () => {
  const committed = readFileSync(new URL('../../docs/phone-numbers.md', import.meta.url), 'utf8')
  expect(await phoneDocument(verdicts)).toBe(committed)
})

it('tries more than a thousand numbers in more than twenty thousand ways, and is rarely wrong', () => {
  const wrong = verdicts.filter((verdict) => verdict.wrong)
  expect(verdicts.length).toBeGreaterThan(20_000)
  expect(wrong.length / verdicts.length).toBeLessThan(0.005)
  // A mobile number that exists is never taken for another one.
  expect(wrong.filter(({ example }) => example.lineType === 'mobile')).toEqual([])
})
