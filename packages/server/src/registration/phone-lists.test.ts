import { describe, expect, it } from 'vitest'
import type { NxcloudPhone } from '../nxcloud/data'
import type { ProviderResult } from '../providers/provider-result'
import { createPhoneLists } from './phone-lists'

type ListResult = ProviderResult<readonly NxcloudPhone[] | null>

/** Lists on a clock of the test's own, which answer with these rows and count how often they were read. */
function setUp(
  rows: readonly NxcloudPhone[] = [{ display_phone_number: '+62 812-3456-7890' }],
  cacheMs = 3000,
) {
  let at = 1_700_000_000_000
  const lists = createPhoneLists({ cacheMs, now: () => at })
  const state = { reads: 0, result: { status: 'ok', data: rows } as ListResult }
  return {
    state,
    later: (ms: number) => void (at += ms),
    forget: lists.forget,
    rowsOf: (
      e164 = '+6281234567890',
      { appKey = 'app', maxAgeMs }: { appKey?: string; maxAgeMs?: number } = {},
    ) =>
      lists.rowsOf({
        appKey,
        e164,
        maxAgeMs,
        ask: async () => {
          state.reads++
          await Promise.resolve()
          return state.result
        },
      }),
  }
}

describe('a list of phones', () => {
  it('is read once for everyone who asks at the same moment, and in the three seconds after', async () => {
    const { rowsOf, state, later } = setUp()
    const all = await Promise.all(Array.from({ length: 20 }, () => rowsOf()))
    expect(all.every((listing) => listing.status === 'ok' && listing.phones.length === 1)).toBe(true)
    later(2900)
    await rowsOf('+6281234567891')
    expect(state.reads).toBe(1)
    later(200)
    await rowsOf()
    expect(state.reads).toBe(2)
  })

  it('is one for each app key, and read anew for whom it is too old', async () => {
    const { rowsOf, state, later, forget } = setUp()
    await rowsOf()
    await rowsOf(undefined, { appKey: 'another' })
    expect(state.reads).toBe(2)
    await rowsOf(undefined, { maxAgeMs: 0 })
    expect(state.reads).toBe(3)
    later(900)
    await rowsOf(undefined, { maxAgeMs: 1000 })
    expect(state.reads).toBe(3)
    later(100)
    await rowsOf(undefined, { maxAgeMs: 1000 })
    expect(state.reads).toBe(4)
    forget('app')
    await rowsOf()
    expect(state.reads).toBe(5)
  })

  it('is read for each look where it is not kept, and once for those who look at the same moment', async () => {
    const { rowsOf, state } = setUp(undefined, 0)
    await Promise.all([rowsOf(), rowsOf(), rowsOf()])
    expect(state.reads).toBe(1)
    await rowsOf()
    await rowsOf()
    expect(state.reads).toBe(3)
  })

  it('that cannot be read is told to everyone who waits, and not kept', async () => {
    const { rowsOf, state } = setUp()
    const failure: ListResult = { status: 'rejected', code: 'unavailable', reached: false }
    const before = state.result
    state.result = failure
    expect(await Promise.all([rowsOf(), rowsOf()])).toEqual([failure, failure])
    expect(state.reads).toBe(1)
    state.result = before
    expect(await rowsOf()).toMatchObject({ status: 'ok' })
  })

  it('beyond what is kept is answered, and not kept', async () => {
    const rows = Array.from({ length: 100_001 }, (_, n) => ({
      display_phone_number: `+62812${1_000_000 + n}`,
    }))
    const { rowsOf, state } = setUp(rows)
    expect(await rowsOf('+628121000007')).toMatchObject({
      phones: [{ display_phone_number: '+628121000007' }],
    })
    await rowsOf()
    expect(state.reads).toBe(2)
  })
})

it.each([
  ['+6281234567890', '+62 812-3456-7890', true],
  ['+6281234567890', '6281234567890', true],
  ['+6281234567890', '+6281234567891', false],
  ['+5511987654321', '+55 11 8765-4321', true],
  ['+5511987654321', '+55 11 98765-4321', true],
  ['+5511987654321', '+55 12 8765-4321', false],
  ['+551132654321', '+55 11 9326-54321', false],
  ['+5215512345678', '+52 55 1234 5678', true],
  ['+525512345678', '+52 1 55 1234 5678', true],
  ['+525512345678', '+52 55 1234 5679', false],
  ['+541123456789', '+54 9 11 2345-6789', true],
  ['+2290197123456', '+229 97 12 34 56', true],
  ['+2250707123456', '+225 07 12 34 56', true],
  ['+3780549886377', '+39 0549 886377', true],
  ['+4930123456', '+49 30 1234567', false],
  ['+12025550100', '+1 202-555-0100', true],
])('%s is found where the list shows %s: %s', async (asked, shown, found) => {
  const { rowsOf } = setUp([{ display_phone_number: shown }])
  expect(await rowsOf(asked)).toMatchObject({ phones: { length: found ? 1 : 0 } })
})
