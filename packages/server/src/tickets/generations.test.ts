import { describe, expect, it } from 'vitest'
import { createLimitKey } from '../limits/limit-key'
import { createMemoryStore } from '../limits/memory-store'
import { assertCurrent, createGenerations, type GenerationTurn } from './generations'

const number = '+6281234567890'
const pendingSeconds = 30

function create() {
  const clock = { now: 1_700_000_000_000 }
  const now = () => clock.now
  const store = createMemoryStore({ now })
  const generations = createGenerations({ store, keyOf: createLimitKey('k'), pendingSeconds, now })
  const begin = async () => granted(await generations.begin(number))
  const send = async () => {
    const turn = await begin()
    await turn.commit()
    return turn.generation
  }
  const stateOf = (generation: string) => generations.stateOf(number, generation)
  return { generations, clock, store, begin, send, stateOf }
}

function granted(turn: GenerationTurn) {
  if (!turn.granted) throw new Error('Another send is under way.')
  return turn
}

describe('a generation', () => {
  it('is current until the next one', async () => {
    const { send, stateOf } = create()
    const first = await send()
    expect(await stateOf(first)).toBe('current')
    const second = await send()
    expect([await stateOf(first), await stateOf(second)]).toEqual(['replaced', 'current'])
  })

  it('is of one number', async () => {
    const { send, generations, stateOf } = create()
    const first = await send()
    granted(await generations.begin('+6281234567891'))
    expect(await stateOf(first)).toBe('current')
    expect(await generations.stateOf('+6281234567891', first)).toBe('replaced')
  })

  it('is in doubt while the next one is being sent, and current again when nothing was', async () => {
    const { send, begin, stateOf } = create()
    const first = await send()
    const next = await begin()
    expect(await stateOf(first)).toBe('in_doubt')
    expect(await stateOf(next.generation)).toBe('current')
    await next.cancel()
    expect([await stateOf(first), await stateOf(next.generation)]).toEqual(['current', 'replaced'])
  })

  it('stays entered when the next one was refused', async () => {
    const { send, begin, generations, stateOf } = create()
    const first = await send()
    await generations.enter(number, first)
    expect(await stateOf(first)).toBe('entered')
    const next = await begin()
    await next.cancel()
    expect(await stateOf(first)).toBe('entered')
  })

  it('lasts as long as its ticket, also over a refused send', async () => {
    const { send, begin, clock, stateOf } = create()
    const first = await send()
    clock.now += 1_790_000
    await (await begin()).cancel()
    expect(await stateOf(first)).toBe('current')
    // A ticket that was issued at the end of a slow send ends now.
    clock.now += 10_000 + pendingSeconds * 1000
    expect(await stateOf(first)).toBe('replaced')
  })

  it('is nothing that a number without codes has, whatever is asked for', async () => {
    const { begin, stateOf } = create()
    expect(await stateOf('')).toBe('replaced')
    expect(await stateOf('any')).toBe('replaced')
    await (await begin()).cancel()
    expect(await stateOf('')).toBe('replaced')
  })
})

describe('a send', () => {
  it('is the only one to its number at a time', async () => {
    const { generations, begin, clock } = create()
    const turn = await begin()
    expect(await generations.begin(number)).toEqual({ granted: false, retryAfter: 30 })
    clock.now += 500
    expect(await generations.begin(number)).toEqual({ granted: false, retryAfter: 30 })
    await turn.commit()
    expect((await generations.begin(number)).granted).toBe(true)
  })

  it('is the only one among any number at once', async () => {
    const { generations } = create()
    const turns = await Promise.all(Array.from({ length: 20 }, () => generations.begin(number)))
    expect(turns.filter((turn) => turn.granted)).toHaveLength(1)
  })

  it('of which nothing was heard replaces the code before, and lets the next one begin', async () => {
    const { send, begin, clock, stateOf } = create()
    const first = await send()
    const lost = await begin()
    clock.now += pendingSeconds * 1000
    expect([await stateOf(first), await stateOf(lost.generation)]).toEqual(['replaced', 'current'])
    const next = await begin()
    await next.cancel()
    expect(await stateOf(first)).toBe('replaced')
  })

  it('that ends late changes nothing of a newer one', async () => {
    const { begin, clock, stateOf } = create()
    const late = await begin()
    clock.now += pendingSeconds * 1000
    const next = await begin()
    await next.commit()
    await late.cancel()
    await late.commit()
    expect(await stateOf(next.generation)).toBe('current')
  })
})

it('only the current generation may be used, and the refusal says why', async () => {
  const { generations, send, begin } = create()
  const first = await send()
  await expect(assertCurrent(generations, number, first)).resolves.toBeUndefined()
  const refusal = () =>
    assertCurrent(generations, number, first).catch(({ code, detail }: { code: string; detail: string }) => [
      code,
      detail,
    ])
  await generations.enter(number, first)
  expect(await refusal()).toEqual(['attempt_expired', 'The ticket’s code was entered already.'])
  const turn = await begin()
  expect(await refusal()).toEqual(['attempt_expired', 'Another code is being sent to the number.'])
  await turn.commit()
  expect(await refusal()).toEqual([
    'attempt_expired',
    'A newer code was sent to the number, or may have been.',
  ])
})
