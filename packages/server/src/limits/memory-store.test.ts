import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from './memory-store'

function clocked() {
  let at = 0
  const store = createMemoryStore({ now: () => at })
  return { store, later: (seconds: number) => void (at += seconds * 1000) }
}

/** Bytes of the heap after a full collection. */
function heapBytes(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}

describe('the memory store', () => {
  it('ends counters by the clock it is given', async () => {
    const { store, later } = clocked()
    await store.add('k', 60)
    later(59)
    expect(await store.add('k', 60)).toEqual({ count: 2, msLeft: 1000 })
    later(1)
    expect(await store.read('k')).toBeUndefined()
    expect(await store.add('k', 60)).toEqual({ count: 1, msLeft: 60_000 })
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

  it('ends texts by the clock it is given', async () => {
    const { store, later } = clocked()
    expect(await store.claim('k', 'first', 60)).toBeUndefined()
    later(59)
    expect(await store.claim('k', 'second', 60)).toBe('first')
    later(1)
    expect(await store.claim('k', 'second', 60)).toBeUndefined()
    later(60)
    expect(await store.find('k')).toBeUndefined()
    expect(await store.swap('k', 'second', 'third', 60)).toBe(false)
  })

  it('grants one of many who come just after the end', async () => {
    const { store, later } = clocked()
    await store.add('k', 60)
    later(60)
    const counts = await Promise.all(Array.from({ length: 20 }, async () => (await store.add('k', 60)).count))
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  })

  it('counts never below zero: who gives back twice gains nothing', async () => {
    const { store } = clocked()
    expect(await store.add('k', 60, -1)).toMatchObject({ count: 0 })
    await store.add('k', 60)
    await Promise.all([store.add('k', 60, -1), store.add('k', 60, -1), store.add('k', 60, -3)])
    expect(await store.add('k', 60)).toMatchObject({ count: 1 })
  })

  it('runs by the machine’s clock where it is given none', async () => {
    const store = createMemoryStore()
    const { msLeft } = await store.add('k', 60)
    expect(msLeft).toBeLessThanOrEqual(60_000)
    expect(await store.read('k')).toMatchObject({ count: 1 })
  })

  it('keeps no memory of counters and texts that have ended', async () => {
    const { store, later } = clocked()
    const fill = async (round: number) => {
      for (let at = 0; at < 20_000; at++) {
        await store.add(`counter ${round} ${at}`, 60)
        await store.keep(`text ${round} ${at}`, `text ${at}`, 60)
      }
      later(61)
    }
    // The first rounds also fill what the engine keeps for itself.
    await fill(0)
    await fill(1)
    const before = heapBytes()
    for (const round of [2, 3, 4, 5]) await fill(round)
    // 80 000 counters and as many texts that stayed would be above 25 MB.
    expect(heapBytes() - before).toBeLessThan(5_000_000)
  })
})
