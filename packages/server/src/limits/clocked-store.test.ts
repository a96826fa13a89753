import { expect, it } from 'vitest'
import { createMemoryStore } from './memory-store'

function clocked() {
  let at = Date.now()
  const store = createMemoryStore({ now: () => at })
  return { store, later: (seconds: number) => void (at += seconds * 1000) }
}

it('ends counters by the clock it is given, and tells what is left by it', async () => {
  const { store, later } = clocked()
  await store.add('k', 60)
  later(59)
  const { count, msLeft } = await store.add('k', 60)
  expect(count).toBe(2)
  expect(msLeft).toBeLessThanOrEqual(1000)
  expect(msLeft).toBeGreaterThan(0)
  later(1)
  expect(await store.read('k')).toBeUndefined()
  expect(await store.add('k', 60)).toMatchObject({ count: 1 })
})

it('begins a window anew after each end', async () => {
  const { store, later } = clocked()
  for (const _ of [1, 2, 3]) {
    expect(await store.add('k', 60)).toMatchObject({ count: 1 })
    later(30)
    expect((await store.add('k', 60)).count).toBe(2)
    later(30)
  }
})

it('frees texts by it', async () => {
  const { store, later } = clocked()
  expect(await store.claim('k', 'first', 60)).toBeUndefined()
  later(59)
  expect(await store.claim('k', 'second', 60)).toBe('first')
  later(1)
  expect(await store.claim('k', 'second', 60)).toBeUndefined()
})

it('grants one of many who come just after the end', async () => {
  const { store, later } = clocked()
  await store.add('k', 60)
  later(60)
  const counts = await Promise.all(Array.from({ length: 20 }, async () => (await store.add('k', 60)).count))
  expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})
