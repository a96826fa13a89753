import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCheckLimits, type TryRequest } from './check-limits'
import { createLimitKey } from './limit-key'
import { createMemoryStore } from './memory-store'

const code = { number: '+6281234567890', subject: 'user-1', generation: 'code-1' }
const create = (checksPerCode: number | null = 5) =>
  createCheckLimits({
    store: createMemoryStore(),
    keyOf: createLimitKey('secret'),
    checksPerCode,
    codeSeconds: 1800,
  })
type Limits = ReturnType<typeof create>
const fail = async (limits: Limits, times: number, request: Partial<TryRequest> = {}) => {
  const lefts: unknown[] = []
  for (let n = 0; n < times; n++) {
    const attempt = await limits.reserve({ ...code, ...request })
    lefts.push(attempt.granted ? attempt.left : 'refused')
  }
  return lefts
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('tries', () => {
  it('are five for a code', async () => {
    const limits = create()
    expect(await fail(limits, 7)).toEqual([4, 3, 2, 1, 0, 'refused', 'refused'])
    expect(await limits.reserve(code)).toEqual({ granted: false, retryAfter: undefined })
    expect(await limits.left(code)).toBe(0)
    expect(await fail(limits, 1, { number: '+6281234567891', generation: 'code-2' })).toEqual([4])
  })

  it('are five among any number at once', async () => {
    const limits = create()
    const all = await Promise.all(Array.from({ length: 20 }, () => limits.reserve(code)))
    expect(all.filter(({ granted }) => granted)).toHaveLength(5)
  })

  it('begin anew with a new code, but a subject has fifteen a day for a number', async () => {
    const limits = create()
    await fail(limits, 5)
    expect(await fail(limits, 5, { generation: 'code-2' })).toEqual([4, 3, 2, 1, 0])
    expect(await fail(limits, 2, { generation: 'code-3' })).toEqual([4, 3])
    expect(await limits.ahead(code)).toEqual({ left: 3 })
    const last = { generation: 'code-4' }
    expect(await fail(limits, 4, last)).toEqual([2, 1, 0, 'refused'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await limits.reserve({ ...code, ...last })).toEqual({ granted: false, retryAfter: 86_390 })
    expect(await limits.ahead(code)).toEqual({ left: 0, retryAfter: 86_390 })
    await vi.advanceTimersByTimeAsync(86_390_000)
    expect(await limits.ahead(code)).toEqual({ left: 5 })
  })

  it('of one subject are not used up by another, as long as all together have less than fifty a day', async () => {
    const limits = create()
    for (let n = 0; n < 9; n++) await fail(limits, 5, { subject: `user-${n + 2}`, generation: `theirs-${n}` })
    expect(await limits.ahead(code)).toEqual({ left: 5 })
    expect(await fail(limits, 2)).toEqual([4, 3])
    await fail(limits, 5, { subject: 'user-11', generation: 'theirs-9' })
    expect(await fail(limits, 1)).toEqual(['refused'])
    expect(await limits.ahead(code)).toEqual({ left: 0, retryAfter: 86_400 })
  })

  it('given back count for nothing; given back to the code they count for the subject', async () => {
    const limits = create()
    const first = await limits.reserve(code)
    if (first.granted) await first.giveBack()
    expect(await fail(limits, 1)).toEqual([4])
    for (let n = 0; n < 14; n++) {
      const unknown = await limits.reserve(code)
      if (unknown.granted) await unknown.giveBackToCode()
    }
    expect(await limits.reserve(code)).toMatchObject({ granted: false, retryAfter: 86_400 })
  })

  it('do not count the one that was right', async () => {
    const limits = create()
    await fail(limits, 3)
    const right = await limits.reserve(code)
    if (right.granted) await right.accept()
    expect(await fail(limits, 1)).toEqual([1])
    expect(await fail(limits, 1, { generation: 'code-2' })).toEqual([4])
  })

  it('are without end where the limit is off', async () => {
    const limits = create(null)
    expect(await fail(limits, 30)).toEqual(Array.from({ length: 30 }, () => undefined))
    expect(await limits.ahead(code)).toEqual({ left: undefined })
    expect(await limits.left(code)).toBeUndefined()
  })
})
