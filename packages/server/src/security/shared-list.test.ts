import { describe, expect, it } from 'vitest'
import type { NxcloudPhone } from '../nxcloud/data'
import type { ProviderResult } from '../providers/provider-result'
import { createPhoneLists } from '../registration/phone-lists'

const phone = '+6281234567890'
const rows: readonly NxcloudPhone[] = [{ display_phone_number: phone }]

describe('the list that holds everyone’s numbers', () => {
  it('reaches those who wait for it, though someone else registers a number meanwhile', async () => {
    let answer = (_result: ProviderResult<readonly NxcloudPhone[]>) => {}
    let reads = 0
    const lists = createPhoneLists({ cacheMs: 3000, now: () => 0 })
    const look = () =>
      lists.rowsOf({
        appKey: 'app',
        e164: phone,
        ask: () => {
          reads++
          return new Promise((resolve) => (answer = resolve))
        },
      })
    const waiting = [look(), look()]
    lists.forget('app')
    answer({ status: 'ok', data: rows })
    for (const listing of waiting) await expect(listing).resolves.toEqual({ status: 'ok', phones: rows })
    // It may have been read before the number was registered: it is good enough for them, and for nobody later.
    const later = look()
    expect(reads).toBe(2)
    answer({ status: 'ok', data: [] })
    await expect(later).resolves.toEqual({ status: 'ok', phones: [] })
  })

  it('reaches those who wait for it, though the list of another app key leaves no room', async () => {
    let answer = (_result: ProviderResult<readonly NxcloudPhone[]>) => {}
    const lists = createPhoneLists({ cacheMs: 3000, now: () => 0 })
    const waiting = lists.rowsOf({
      appKey: 'app',
      e164: phone,
      ask: () => new Promise((resolve) => (answer = resolve)),
    })
    for (const appKey of ['large', 'larger']) {
      const data = Array.from({ length: 60_000 }, (_, n) => ({
        display_phone_number: `+62812${1_000_000 + n}`,
      }))
      await lists.rowsOf({ appKey, e164: phone, ask: () => Promise.resolve({ status: 'ok', data }) })
    }
    answer({ status: 'ok', data: rows })
    await expect(waiting).resolves.toEqual({ status: 'ok', phones: rows })
  })

  it('is read anew after the clock was set back', async () => {
    let at = 1_700_000_000_000
    let reads = 0
    const lists = createPhoneLists({ cacheMs: 3000, now: () => at })
    const look = (maxAgeMs?: number) =>
      lists.rowsOf({
        appKey: 'app',
        e164: phone,
        maxAgeMs,
        ask: () => Promise.resolve((reads++, { status: 'ok' as const, data: rows })),
      })
    await look()
    at -= 3_600_000
    await look(0)
    expect(reads).toBe(2)
    at -= 3_600_000
    await look()
    expect(reads).toBe(3)
  })
})
