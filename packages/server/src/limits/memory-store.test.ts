import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { array, assert, asyncProperty, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMemoryStore } from './memory-store'
import type { SignupStore } from './signup-store'

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

/** Takes a place for a minute, under a name of its own. */
let places = 0
const taken = (store: SignupStore, limit: number, seconds = 60) =>
  store.consume('k', { id: `place ${places++}`, limit, seconds })

describe('the memory store', () => {
  it('ends places one by one, each after its own time', async () => {
    const { store, later } = clocked()
    expect(await taken(store, 2)).toEqual({ granted: true, count: 1, waitMs: 0 })
    later(40)
    expect(await taken(store, 2)).toEqual({ granted: true, count: 2, waitMs: 20_000 })
    expect(await taken(store, 2)).toEqual({ granted: false, count: 2, waitMs: 20_000 })
    later(20)
    expect(await store.peek('k', 2)).toEqual({ count: 1, waitMs: 0 })
    expect(await taken(store, 2)).toEqual({ granted: true, count: 2, waitMs: 40_000 })
    expect(await taken(store, 2)).toMatchObject({ granted: false })
  })

  it('never holds more than the limit in any stretch of the window, whenever requests come', async () => {
    await assert(
      asyncProperty(array(integer({ min: 0, max: 40 }), { maxLength: 60 }), async (pauses) => {
        const { store, later } = clocked()
        const grantedAt: number[] = []
        let at = 0
        for (const pause of pauses) {
          later(pause)
          at += pause
          if ((await taken(store, 5)).granted) grantedAt.push(at)
        }
        for (const [index, from] of grantedAt.entries())
          expect((grantedAt[index + 5] ?? Infinity) - from).toBeGreaterThanOrEqual(60)
      }),
    )
  })

  it('tells how long until a place is free where places have different lengths', async () => {
    const { store, later } = clocked()
    await taken(store, 3, 90)
    await taken(store, 3, 30)
    await taken(store, 3, 60)
    expect(await store.peek('k', 3)).toEqual({ count: 3, waitMs: 30_000 })
    expect(await store.peek('k', 2)).toEqual({ count: 3, waitMs: 60_000 })
    expect(await store.peek('k', 1)).toEqual({ count: 3, waitMs: 90_000 })
    later(60)
    expect(await store.peek('k', 1)).toEqual({ count: 1, waitMs: 30_000 })
  })

  it('grants as many as there are places among requests at once', async () => {
    const { store } = clocked()
    const all = await Promise.all(Array.from({ length: 20 }, () => taken(store, 7)))
    expect(all.filter(({ granted }) => granted)).toHaveLength(7)
  })

  it('refunds a place once, and never one of somebody else', async () => {
    const { store, later } = clocked()
    await store.consume('k', { id: 'mine', limit: 2, seconds: 60 })
    await store.consume('k', { id: 'yours', limit: 2, seconds: 90 })
    await store.refund('k', 'mine')
    await store.refund('k', 'mine')
    await store.refund('k', 'nobody’s')
    expect(await store.peek('k', 2)).toMatchObject({ count: 1 })
    later(60)
    await store.refund('k', 'mine')
    expect(await store.peek('k', 2)).toMatchObject({ count: 1 })
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

  it('runs by the machine’s clock where it is given none', async () => {
    const store = createMemoryStore()
    const { waitMs } = await taken(store, 1)
    expect(waitMs).toBeLessThanOrEqual(60_000)
    expect(await store.peek('k', 1)).toMatchObject({ count: 1 })
  })

  it('keeps no memory of places and texts that have ended', async () => {
    const { store, later } = clocked()
    const fill = async (round: number) => {
      for (let at = 0; at < 20_000; at++) {
        await store.consume(`window ${round} ${at}`, { id: 'a', limit: 1, seconds: 60 })
        await store.keep(`text ${round} ${at}`, `text ${at}`, 60)
      }
      later(61)
    }
    // The first rounds also fill what the engine keeps for itself.
    await fill(0)
    await fill(1)
    const before = heapBytes()
    for (const round of [2, 3, 4, 5]) await fill(round)
    // 80 000 windows and as many texts that stayed would be above 25 MB.
    expect(heapBytes() - before).toBeLessThan(5_000_000)
  })
})
