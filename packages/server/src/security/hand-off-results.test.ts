import { createSandbox } from '@embedded-signup/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createMemoryStore } from '../limits/memory-store'
import type { SignupStore } from '../limits/signup-store'
import { listen } from '../testing/listen'
import { createTestSignup, signedIn } from '../testing/signup'

const minute = 60_000
const clock = { now: Date.parse('2026-11-30T12:00:00Z') }
const now = () => clock.now
const sandbox = createSandbox({ now })

/** A store that knows how many texts it was given to keep and has not been told to forget. */
function createCountedStore() {
  const store = createMemoryStore({ now })
  const held = new Set<string>()
  const counted: SignupStore = {
    ...store,
    async claim(key, text, seconds) {
      held.add(key)
      return store.claim(key, text, seconds)
    },
    async keep(key, text, seconds) {
      held.add(key)
      await store.keep(key, text, seconds)
    },
    async remove(key) {
      held.delete(key)
      await store.remove(key)
    },
  }
  const count = () => [...held].filter((key) => /:(?:link|handOff):/.test(key)).length
  return { store: counted, count }
}

const { store, count } = createCountedStore()
let socket: Awaited<ReturnType<typeof listen>>
beforeAll(async () => {
  const { handler } = createTestSignup({
    sandbox,
    store,
    now,
    authorize: signedIn,
    handOff: { page: 'https://app.example/enter-code' },
    policy: { resendSeconds: null, perNumberPerDay: null, perSubjectPerHour: null, perIpPerHour: null },
  })
  socket = await listen(handler)
})
afterAll(() => socket.close())

const as = { 'x-user': 'user-1' }
const send = async (phone: string) => {
  const { body } = await socket.post('getCode', { phone_number: phone, method: 'sms' }, as)
  return { phone_number: phone, ticket: body.data?.['ticket'] as string }
}
const tokenOf = (body: { data?: Record<string, unknown> | null }) =>
  String(body.data?.['url']).split('#')[1] ?? ''

describe('what a hand-off brings', () => {
  it('is the opening ticket’s alone, and not any ticket’s of the same subject and number', async () => {
    const phone = '6281234567890'
    const first = await send(phone)
    await socket.post('handOff', first, as)
    const second = await send(phone)
    const hand_off = tokenOf((await socket.post('handOff', second, as)).body)
    const { code } = sandbox.inbox.latest(phone)!
    expect((await socket.post('handedCheckCode', { hand_off, code })).status).toBe(200)

    const theirs = await socket.post('handOffResult', first, as)
    expect([theirs.status, theirs.body.data, theirs.body.error]).toEqual([
      410,
      null,
      { type: 'attempt_expired' },
    ])
    const own = await socket.post('handOffResult', second, as)
    expect(own.body.data).toMatchObject({ state: 'verified', proof: expect.any(String) as string })
  })

  it('fills the store with no more than one link for each ticket, however many are asked for', async () => {
    const asked = await send('6281234567891')
    const before = count()
    const statuses: number[] = []
    for (let n = 0; n < 50; n++) statuses.push((await socket.post('handOff', asked, as)).status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.filter((status) => status === 429)).toHaveLength(40)
    expect(count() - before).toBe(2)
  })

  it('is of the live link alone: each new one ends the one before', async () => {
    const phone = '6281234567892'
    const asked = await send(phone)
    const tokens = []
    for (let n = 0; n < 3; n++) tokens.push(tokenOf((await socket.post('handOff', asked, as)).body))
    const types = []
    for (const hand_off of tokens) {
      types.push((await socket.post('handedAttempt', { hand_off })).body.error?.type)
    }
    expect(types).toEqual(['attempt_expired', 'attempt_expired', undefined])
  })

  it('can be fetched for as long as its ticket lasts, and no longer', async () => {
    const phone = '6281234567893'
    const asked = await send(phone)
    const hand_off = tokenOf((await socket.post('handOff', asked, as)).body)
    clock.now += 9 * minute
    const { code } = sandbox.inbox.latest(phone)!
    expect((await socket.post('handedCheckCode', { hand_off, code })).status).toBe(200)
    clock.now += 14 * minute
    expect((await socket.post('handOffResult', asked, as)).body.data).toMatchObject({ state: 'verified' })
    clock.now += 7 * minute
    expect((await socket.post('handOffResult', asked, as)).body.error?.type).toBe('attempt_expired')
  })
})

describe('a handler without authorize', () => {
  it.each([
    [{ handOff: { page: 'https://app.example/enter-code' } }, /^handOff needs authorize: /],
    [{ login: true }, /^login needs authorize: /],
  ])('cannot be created with %o', (options, message) => {
    expect(() => createTestSignup(options)).toThrow(TypeError)
    expect(() => createTestSignup(options)).toThrow(message)
  })
})
