import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCooldown } from './cooldown'
import { createLimitKey } from './limit-key'
import { createMemoryStore } from './memory-store'

const phone = '+6281234567890'
const create = () =>
  createCooldown({
    store: createMemoryStore(),
    keyOf: createLimitKey('secret'),
    kind: 'cooldown',
    schedule: [60, 120, 300, 900],
  })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const waited = async (cooldown: ReturnType<typeof create>, seconds: number) => {
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  return cooldown.reserve(phone)
}

describe('the cooldown', () => {
  it('grows 60, 120, 300, 900 s and stays at 900', async () => {
    const cooldown = create()
    expect(await cooldown.reserve(phone)).toMatchObject({ granted: true, seconds: 60 })
    expect(await waited(cooldown, 60)).toMatchObject({ granted: true, seconds: 120 })
    expect(await waited(cooldown, 119)).toEqual({ granted: false, retryAfter: 1 })
    expect(await waited(cooldown, 1)).toMatchObject({ granted: true, seconds: 300 })
    expect(await waited(cooldown, 300)).toMatchObject({ granted: true, seconds: 900 })
    expect(await waited(cooldown, 900)).toMatchObject({ granted: true, seconds: 900 })
  })

  it('starts over after a day without a send, counted from the last one', async () => {
    const cooldown = create()
    await cooldown.reserve(phone)
    expect(await waited(cooldown, 86_399)).toMatchObject({ seconds: 120 })
    expect(await waited(cooldown, 86_400)).toMatchObject({ seconds: 60 })
  })

  it('grants one of many requests at once, and tells the others the wait', async () => {
    const cooldown = create()
    const all = await Promise.all(Array.from({ length: 20 }, () => cooldown.reserve(phone)))
    expect(all.filter(({ granted }) => granted)).toHaveLength(1)
    expect(all.filter((one) => !one.granted && one.retryAfter === 60)).toHaveLength(19)
  })

  it('is one number’s own', async () => {
    const cooldown = create()
    await cooldown.reserve(phone)
    expect(await cooldown.reserve('+6281234567891')).toMatchObject({ granted: true })
  })

  it('given back leaves no trace, on the first send and on later ones', async () => {
    const cooldown = create()
    const first = await cooldown.reserve(phone)
    if (first.granted) await first.giveBack()
    expect(await cooldown.reserve(phone)).toMatchObject({ granted: true, seconds: 60 })
    const second = await waited(cooldown, 60)
    expect(second).toMatchObject({ granted: true, seconds: 120 })
    if (second.granted) await second.giveBack()
    expect(await cooldown.reserve(phone)).toMatchObject({ granted: true, seconds: 120 })
  })

  it('given back too late leaves the next one’s wait alone', async () => {
    const cooldown = create()
    const first = await cooldown.reserve(phone)
    expect(await waited(cooldown, 60)).toMatchObject({ granted: true, seconds: 120 })
    if (first.granted) await first.giveBack()
    expect(await cooldown.reserve(phone)).toEqual({ granted: false, retryAfter: 120 })
  })
})

describe('a limit key', () => {
  it('reveals nothing of the number and depends on the secret', () => {
    const key = createLimitKey('secret')('cooldown', phone)
    expect(key).toMatch(/^embedded-signup:cooldown:[0-9a-f]{40}$/)
    expect(key).not.toContain('81234567890')
    expect(createLimitKey('other')('cooldown', phone)).not.toBe(key)
  })
})
