import { describe, expect, it } from 'vitest'
import { createLimitKey } from '../limits/limit-key'
import { createMemoryStore } from '../limits/memory-store'
import { createHandOffs, type Handed } from './hand-offs'
import { createLinks } from './links'

const secret = 'the secret of this test, which is long enough'
const holder = { e164: '+6281234567890', subject: 'user-1' }
const accepted = { proof: 'p', ticket: 't' }
const links = createLinks(secret)

function create(store = createMemoryStore()) {
  const clock = { now: 1_700_000_000_000 }
  const attempts = createHandOffs({ store, keyOf: createLimitKey('k'), secret, now: () => clock.now })
  const handed: Handed = { ...holder, method: 'sms', endsAt: clock.now + 600_000 }
  const open = async (since = clock.now, whose = handed) => {
    const link = links.make()
    return { link, opened: await attempts.open(link, whose, since) }
  }
  const refusal = (link: Parameters<typeof attempts.read>[0]) =>
    attempts.read(link).then(
      () => 'read',
      (error: { code: string }) => error.code,
    )
  return { attempts, clock, handed, open, refusal }
}

describe('a link', () => {
  it('stands for its attempt until it ends', async () => {
    const { attempts, clock, handed, open, refusal } = create()
    const { link, opened } = await open()
    expect(opened).toBe(true)
    expect(await attempts.read(link)).toEqual(handed)
    clock.now += 600_000
    expect(await refusal(link)).toBe('attempt_expired')
  })

  it('ends with a newer one of the same holder, and with no other’s', async () => {
    const { handed, open, refusal, clock } = create()
    const { link } = await open()
    await open(clock.now, { ...handed, subject: 'user-2' })
    expect(await refusal(link)).toBe('read')
    const { link: newer } = await open()
    expect([await refusal(link), await refusal(newer)]).toEqual(['attempt_expired', 'read'])
  })

  it('ends when its holder enters the code, or by nothing that was never opened', async () => {
    const { attempts, open, refusal } = create()
    const { link } = await open()
    await attempts.close(holder)
    expect(await refusal(link)).toBe('attempt_expired')
    expect(await refusal(links.make())).toBe('attempt_expired')
  })
})

describe('a code entered by a link', () => {
  it('is taken once among any number at once, and brings its result to the holder alone', async () => {
    const { attempts, clock, open, refusal } = create()
    const { link } = await open()
    expect(await attempts.result(holder, clock.now)).toBeUndefined()
    const taken = await Promise.all(Array.from({ length: 20 }, () => attempts.accept(holder, accepted)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await refusal(link)).toBe('attempt_expired')
    expect(await attempts.result(holder, clock.now)).toEqual(accepted)
    expect(await attempts.result(holder, clock.now)).toEqual(accepted)
    expect(await attempts.result({ ...holder, subject: 'user-2' }, clock.now)).toBeUndefined()
  })

  it('ends a link that was opened while it was checked', async () => {
    const { attempts, clock, open, refusal } = create()
    await open()
    const { link: newer } = await open()
    expect(await attempts.accept(holder, accepted)).toBe(true)
    expect(await refusal(newer)).toBe('attempt_expired')
    expect(await attempts.result(holder, clock.now)).toEqual(accepted)
  })

  it('keeps its result from a link that comes too late, and stands in the way of no later attempt', async () => {
    const { attempts, clock, open } = create()
    const sentAt = clock.now
    await open(sentAt)
    clock.now += 5000
    await attempts.accept(holder, accepted)
    expect((await open(sentAt)).opened).toBe(false)
    expect(await attempts.result(holder, sentAt)).toEqual(accepted)
    clock.now += 5000
    expect(await attempts.result(holder, clock.now)).toBeUndefined()
    expect((await open(clock.now)).opened).toBe(true)
  })
})

it('the store is told neither number nor subject, neither link nor result', async () => {
  const store = createMemoryStore()
  const told: string[] = []
  const telling = new Proxy(store, {
    get: (all, name: keyof typeof store) =>
      typeof all[name] === 'function'
        ? (...said: unknown[]) => {
            told.push(JSON.stringify(said))
            return (all[name] as (...given: unknown[]) => unknown)(...said)
          }
        : all[name],
  })
  const { attempts, open } = create(telling)
  const { link } = await open()
  await attempts.read(link)
  await attempts.accept(holder, { proof: 'the-proof', ticket: 'the-ticket' })
  await attempts.result(holder, 0)
  expect(told.length).toBeGreaterThan(6)
  for (const hidden of ['81234567890', 'user-1', link.token, link.id, 'the-proof', 'the-ticket'])
    expect(told.join()).not.toContain(hidden)
})
