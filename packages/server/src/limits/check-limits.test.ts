import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCheckLimits } from './check-limits'
import { createLimitKey } from './limit-key'
import { createMemoryStore } from './memory-store'

const phone = '+6281234567890'
const create = (checksPerCode: number | null = 5) =>
  createCheckLimits({
    store: createMemoryStore(),
    keyOf: createLimitKey('secret'),
    checksPerCode,
    codeSeconds: 1800,
  })
type Limits = ReturnType<typeof create>
const fail = async (limits: Limits, times: number) => {
  const lefts: unknown[] = []
  for (let n = 0; n < times; n++) {
    const attempt = await limits.reserve(phone)
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
    expect(await limits.reserve(phone)).toEqual({ granted: false, retryAfter: undefined })
    expect((await limits.reserve('+6281234567891')).granted).toBe(true)
  })

  it('are five among any number at once', async () => {
    const limits = create()
    const all = await Promise.all(Array.from({ length: 20 }, () => limits.reserve(phone)))
    expect(all.filter(({ granted }) => granted)).toHaveLength(5)
  })

  it('begin anew with a new code, but a number has fifteen a day', async () => {
    const limits = create()
    await fail(limits, 5)
    await limits.renew(phone)
    expect(await fail(limits, 5)).toEqual([4, 3, 2, 1, 0])
    await limits.renew(phone)
    expect(await fail(limits, 2)).toEqual([4, 3])
    await limits.renew(phone)
    expect(await limits.ahead(phone)).toEqual({ left: 3 })
    expect(await fail(limits, 4)).toEqual([2, 1, 0, 'refused'])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await limits.reserve(phone)).toEqual({ granted: false, retryAfter: 86_390 })
    expect(await limits.ahead(phone)).toEqual({ left: 0, retryAfter: 86_390 })
    await vi.advanceTimersByTimeAsync(86_390_000)
    expect(await limits.ahead(phone)).toEqual({ left: 5 })
  })

  it('given back count for nothing; given back to the code they count for the number', async () => {
    const limits = create()
    const first = await limits.reserve(phone)
    if (first.granted) await first.giveBack()
    expect(await fail(limits, 1)).toEqual([4])
    for (let n = 0; n < 14; n++) {
      const unknown = await limits.reserve(phone)
      if (unknown.granted) await unknown.giveBackToCode()
    }
    expect(await limits.reserve(phone)).toMatchObject({ granted: false, retryAfter: 86_400 })
  })

  it('are whole again after the right code', async () => {
    const limits = create()
    await fail(limits, 3)
    const right = await limits.reserve(phone)
    if (right.granted) await right.accept()
    expect(await fail(limits, 1)).toEqual([4])
    expect(await limits.ahead(phone)).toEqual({ left: 5 })
  })

  it('are without end where the limit is off', async () => {
    const limits = create(null)
    expect(await fail(limits, 30)).toEqual(Array.from({ length: 30 }, () => undefined))
    expect(await limits.ahead(phone)).toEqual({ left: undefined })
  })
})
