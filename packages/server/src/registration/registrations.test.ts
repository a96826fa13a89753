import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLimitKey } from '../limits/limit-key'
import { createMemoryStore } from '../limits/memory-store'
import { createRegistrations } from './registrations'

const phone = '+6281234567890'
const create = () =>
  createRegistrations({ store: createMemoryStore(), keyOf: createLimitKey('secret'), pendingSeconds: 30 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the right to register a number', () => {
  it('is one request’s at a time, and nobody’s once NXCloud has accepted', async () => {
    const registrations = create()
    const first = await registrations.begin(phone, false)
    expect(await registrations.begin(phone, false)).toEqual({ granted: false, since: 'asked' })
    expect(await registrations.begin(phone, true)).toEqual({ granted: false, since: 'asked' })
    if (first.granted) await first.accept()
    expect(await registrations.begin(phone, false)).toEqual({ granted: false, since: 'accepted' })
    expect((await registrations.begin('+6281234567891', false)).granted).toBe(true)
  })

  it('is free again when nothing reached WhatsApp, or the request never came back', async () => {
    const registrations = create()
    const first = await registrations.begin(phone, false)
    if (first.granted) await first.release()
    expect(await registrations.begin(phone, false)).toMatchObject({ granted: true, before: undefined })
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await registrations.begin(phone, false)).toMatchObject({ granted: true, before: undefined })
  })

  it('is one request’s again after one that may have reached WhatsApp, and says how that ended', async () => {
    const registrations = create()
    const first = await registrations.begin(phone, false)
    if (first.granted) await first.tried('registration_refused')
    const all = await Promise.all([1, 2, 3].map(() => registrations.begin(phone, false)))
    expect(all.filter(({ granted }) => granted)).toMatchObject([{ before: 'registration_refused' }])
    const again = all.find((turn) => turn.granted)
    if (again?.granted) await again.release()
    expect(await registrations.begin(phone, false)).toMatchObject({
      granted: true,
      before: 'registration_refused',
    })
  })

  it('is one for every way of writing the number, and none for a neighbour that shares its limits', async () => {
    const registrations = create()
    const first = await registrations.begin('+5491123456789', false)
    if (first.granted) await first.accept()
    expect(await registrations.begin('+541123456789', false)).toMatchObject({ granted: false })
    const line = await registrations.begin('+4930123456', false)
    if (line.granted) await line.accept()
    expect(await registrations.begin('+49301234567', false)).toMatchObject({ granted: true })
  })

  it('is one request’s again after a registration that failed', async () => {
    const registrations = create()
    const first = await registrations.begin(phone, false)
    if (first.granted) await first.accept()
    const all = await Promise.all([1, 2, 3].map(() => registrations.begin(phone, true)))
    expect(all.filter(({ granted }) => granted)).toHaveLength(1)
    const again = all.find((turn) => turn.granted)
    if (again?.granted) await again.release()
    expect((await registrations.begin(phone, false)).granted).toBe(true)
  })
})
