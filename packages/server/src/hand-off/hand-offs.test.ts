import { describe, expect, it } from 'vitest'
import { createLimitKey } from '../limits/limit-key'
import { createMemoryStore } from '../limits/memory-store'
import { createHandOffs, linksPerTicket, type Handed } from './hand-offs'
import { createLinks } from './links'

const secret = 'the secret of this test, which is long enough'
const accepted = { proof: 'p', ticket: 't' }
const links = createLinks(secret)

function create(wrap = (store: ReturnType<typeof createMemoryStore>) => store) {
  const clock = { now: 1_700_000_000_000 }
  const now = () => clock.now
  const store = wrap(createMemoryStore({ now }))
  const attempts = createHandOffs({ store, keyOf: createLimitKey('k'), secret, now })
  const handed: Handed = {
    e164: '+6281234567890',
    uniquePhone: '+6281234567890',
    subject: 'user-1',
    generation: 'code-1',
    ticketId: 'ticket-1',
    ticketEndsAt: clock.now + 1_800_000,
    method: 'sms',
    endsAt: clock.now + 600_000,
  }
  const open = async (whose: Partial<Handed> = {}) => {
    const link = links.make()
    await attempts.open(link, { ...handed, ...whose })
    return link
  }
  const codeOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 'fine',
      (error: { code: string }) => error.code,
    )
  const refusal = (link: Parameters<typeof attempts.read>[0]) => codeOf(attempts.read(link))
  return { attempts, clock, handed, open, refusal, codeOf }
}

/** What a store holds at the moment, and until when: every text by its key. */
function watch() {
  const held = new Map<string, number>()
  const wrap = (store: ReturnType<typeof createMemoryStore>): typeof store => ({
    ...store,
    async claim(key, text, seconds) {
      const found = await store.claim(key, text, seconds)
      if (found === undefined) held.set(key, seconds)
      return found
    },
    async keep(key, text, seconds) {
      held.set(key, seconds)
      await store.keep(key, text, seconds)
    },
    async swap(key, from, to, seconds) {
      const swapped = await store.swap(key, from, to, seconds)
      if (swapped) held.set(key, seconds)
      return swapped
    },
    async remove(key) {
      held.delete(key)
      await store.remove(key)
    },
  })
  return { held, wrap }
}

describe('a link', () => {
  it('gives access to its attempt until it ends', async () => {
    const { attempts, clock, handed, open, refusal } = create()
    const link = await open()
    expect(await attempts.read(link)).toEqual(handed)
    clock.now += 600_000
    expect(await refusal(link)).toBe('attempt_expired')
  })

  it('ends with a newer one of the same ticket, and with no other’s', async () => {
    const { open, refusal } = create()
    const link = await open()
    await open({ ticketId: 'ticket-2' })
    expect(await refusal(link)).toBe('fine')
    const newer = await open()
    expect([await refusal(link), await refusal(newer)]).toEqual(['attempt_expired', 'fine'])
  })

  it('ends when its ticket’s code is entered, or by nothing that was never opened', async () => {
    const { attempts, open, refusal } = create()
    const [link, other] = [await open(), await open({ ticketId: 'ticket-2' })]
    await attempts.close('ticket-1')
    expect([await refusal(link), await refusal(other)]).toEqual(['attempt_expired', 'fine'])
    expect(await refusal(links.make())).toBe('attempt_expired')
  })

  it('is one of ten that a ticket opens, and one of any number at once that stays', async () => {
    const { attempts, handed, codeOf, refusal, open } = create()
    const all = Array.from({ length: 30 }, () => links.make())
    const opened = await Promise.all(all.map((link) => codeOf(attempts.open(link, handed))))
    expect(opened.filter((code) => code === 'fine')).toHaveLength(linksPerTicket)
    expect(opened.filter((code) => code === 'too_many_requests')).toHaveLength(20)
    const live = await Promise.all(all.map(refusal))
    expect(live.filter((code) => code === 'fine')).toHaveLength(1)
    expect(await codeOf(open({ ticketId: 'ticket-2' }))).toBe('fine')
  })

  it('leaves nothing behind in the store once another took its place, or it was used', async () => {
    const { held, wrap } = watch()
    const { attempts, handed, open } = create(wrap)
    for (let n = 0; n < linksPerTicket; n++) await open()
    expect([...held.values()]).toEqual([600, 600])
    await attempts.accept(handed, accepted)
    expect([...held.values()]).toEqual([900])
    await open({ ticketId: 'ticket-2' })
    await attempts.close('ticket-2')
    expect(held.size).toBe(1)
  })
})

describe('a code entered by a link', () => {
  it('is accepted once among any number at once, and brings its result to the ticket alone', async () => {
    const { attempts, handed, open, refusal } = create()
    const link = await open()
    expect(await attempts.result('ticket-1')).toBeUndefined()
    const all = await Promise.all(Array.from({ length: 20 }, () => attempts.accept(handed, accepted)))
    expect(all.filter(Boolean)).toHaveLength(1)
    expect(await refusal(link)).toBe('attempt_expired')
    expect(await attempts.result('ticket-1')).toEqual(accepted)
    expect(await attempts.result('ticket-1')).toEqual(accepted)
    expect(await attempts.result('ticket-2')).toBeUndefined()
  })

  it('ends a link that was opened while it was checked', async () => {
    const { attempts, handed, open, refusal } = create()
    await open()
    const newer = await open()
    expect(await attempts.accept(handed, accepted)).toBe(true)
    expect(await refusal(newer)).toBe('attempt_expired')
    expect(await attempts.result('ticket-1')).toEqual(accepted)
  })

  it('keeps its result from a link that comes too late', async () => {
    const { held, wrap } = watch()
    const { attempts, handed, open, codeOf } = create(wrap)
    await open()
    await attempts.accept(handed, accepted)
    expect(await codeOf(open())).toBe('attempt_expired')
    expect(held.size).toBe(1)
    expect(await attempts.result('ticket-1')).toEqual(accepted)
  })

  it('keeps its result no longer than the ticket can fetch it', async () => {
    const { held, wrap } = watch()
    const { attempts, handed, clock, open } = create(wrap)
    await open()
    clock.now += 1_500_000
    await attempts.accept(handed, accepted)
    expect([...held.values()].at(-1)).toBe(300)
  })
})

it('the store gets neither number nor subject, neither link nor result', async () => {
  const said: string[] = []
  const { attempts, handed, open } = create(
    (store) =>
      new Proxy(store, {
        get: (all, name: keyof typeof store) =>
          typeof all[name] === 'function'
            ? (...given: unknown[]) => {
                said.push(JSON.stringify(given))
                return (all[name] as (...args: unknown[]) => unknown)(...given)
              }
            : all[name],
      }),
  )
  const link = await open()
  await attempts.read(link)
  await attempts.accept(handed, { proof: 'the-proof', ticket: 'the-ticket' })
  await attempts.result('ticket-1')
  expect(said.length).toBeGreaterThan(6)
  for (const hidden of ['81234567890', 'user-1', link.token, link.id, 'the-proof', 'the-ticket'])
    expect(said.join()).not.toContain(hidden)
})
