import { createSandbox, sandboxAppKey } from '@embedded-signup/sandbox'
import { describe, expect, it } from 'vitest'
import { createTestSignup, signedIn } from '../testing/signup'

const phone = '6281234567890'

async function verified(options: Parameters<typeof createTestSignup>[0] = {}, number = phone) {
  const { sandbox = createSandbox() } = options
  const signup = createTestSignup({ appKey: sandboxAppKey, now: sandbox.clock.now, ...options, sandbox })
  await signup.getCode(number)
  await signup.checkCode(number, signup.sandbox.inbox.latest(number)!.code)
  return signup
}

describe('createClient and status', () => {
  it('take a verified number to connected', async () => {
    const { createClient, status, sandbox } = await verified()
    expect((await createClient(phone)).body.data).toEqual({ state: 'registering' })
    expect((await status(phone)).body.data).toEqual({ state: 'registering' })
    sandbox.clock.advance(4000)
    expect((await status(phone)).body.data).toEqual({ state: 'registering' })
    sandbox.clock.advance(4000)
    expect((await status(phone)).body.data).toEqual({ state: 'connected' })
  })

  it('read a list that is one object', async () => {
    const { createClient, status, sandbox } = await verified({
      sandbox: createSandbox({ phoneListShape: 'object' }),
    })
    await createClient(phone)
    sandbox.clock.advance(8000)
    expect((await status(phone)).body.data).toEqual({ state: 'connected' })
  })

  it('find a number as WhatsApp shows it', async () => {
    const number = '5511987654321'
    const { status, sandbox } = await verified({}, number)
    sandbox.phones.set(sandboxAppKey, [
      { display_phone_number: '+55 12 8765-4321', status: 'BANNED' },
      { display_phone_number: '+55 11 8765-4321', register_status: 5, status: 'CONNECTED' },
    ])
    expect((await status(number)).body.data).toEqual({ state: 'connected' })
  })

  it('go by the row that is in force when a number was listed before', async () => {
    const { status, sandbox } = await verified()
    sandbox.phones.set(sandboxAppKey, [
      { display_phone_number: `+${phone}`, register_status: 5, status: 'DELETED' },
      { display_phone_number: `+${phone}`, register_status: 5, status: 'CONNECTED' },
    ])
    expect((await status(phone)).body.data).toEqual({ state: 'connected' })
  })

  it('tell of a failed registration, and start it again', async () => {
    const { createClient, status, sandbox } = await verified()
    sandbox.fail('registration_failed', { action: 'createClient', times: 1 })
    await createClient(phone)
    sandbox.clock.advance(8000)
    expect((await status(phone)).body.data).toEqual({ state: 'failed', reason: 'registration_failed' })
    const again = await Promise.all([createClient(phone), createClient(phone), createClient(phone)])
    expect(sandbox.calls.count('createClient')).toBe(2)
    expect(again.every((answer) => answer.status === 200)).toBe(true)
    sandbox.clock.advance(8000)
    expect((await status(phone)).body.data).toEqual({ state: 'connected' })
  })

  it('ask NXCloud once, however often the page asks', async () => {
    const { createClient, sandbox } = await verified()
    const all = await Promise.all(Array.from({ length: 10 }, () => createClient(phone)))
    expect(all.map((answer) => answer.body.data)).toEqual(all.map(() => ({ state: 'registering' })))
    sandbox.clock.advance(8000)
    expect((await createClient(phone)).body.data).toEqual({ state: 'connected' })
    expect(sandbox.calls.count('createClient')).toBe(1)
  })

  it('do not register what is registered already', async () => {
    const { createClient, sandbox } = await verified()
    sandbox.phones.update(phone, { register_status: 5, status: 'CONNECTED' })
    expect((await createClient(phone)).body.data).toEqual({ state: 'connected' })
    expect(sandbox.calls.count('createClient')).toBe(0)
  })

  it.each([
    ['request_failed', 'registration_refused'],
    ['unavailable', 'unavailable'],
    ['cut_after', 'unavailable'],
  ] as const)('after %s may be asked again in a minute, as the answer says', async (failure, error) => {
    let now = Date.now()
    const { createClient, sandbox } = await verified({ now: () => now })
    sandbox.fail(failure, { action: 'createClient', times: 1 })
    expect((await createClient(phone)).body.error).toEqual({ type: error, retry_after: 60 })
    now += 20_000
    expect((await createClient(phone)).body.error).toEqual({ type: error, retry_after: 40 })
    now += 40_000
    expect((await createClient(phone)).body.data).toEqual({ state: 'registering' })
    expect(sandbox.calls.count('createClient')).toBe(2)
  })

  it('may be asked again at once where nothing reached WhatsApp', async () => {
    const { createClient, sandbox } = await verified()
    sandbox.fail('refused', { action: 'createClient', times: 1 })
    expect((await createClient(phone)).body.error).toEqual({ type: 'unavailable' })
    expect((await createClient(phone)).body.data).toEqual({ state: 'registering' })
  })

  it('find out by the list whether a request whose answer got lost has worked', async () => {
    let now = Date.now()
    const { createClient, sandbox } = await verified({ now: () => now })
    sandbox.fail('cut_after', { action: 'createClient', times: 1 })
    await createClient(phone)
    sandbox.clock.advance(8000)
    now += 60_000
    expect((await createClient(phone)).body.data).toEqual({ state: 'connected' })
    expect(sandbox.calls.count('createClient')).toBe(1)
  })

  it('ask for no second registration while the list that would tell cannot be read', async () => {
    let now = Date.now()
    const { createClient, sandbox } = await verified({ now: () => now })
    sandbox.fail('cut_after', { action: 'createClient', times: 1 })
    await createClient(phone)
    now += 60_000
    const heal = sandbox.fail('html', { action: 'phoneList' })
    expect((await createClient(phone)).body.error).toEqual({ type: 'unavailable' })
    expect(sandbox.calls.count('createClient')).toBe(1)
    heal()
    expect((await createClient(phone)).body.data).toEqual({ state: 'registering' })
  })

  it('need a ticket that says "verified"', async () => {
    const { getCode, createClient, status, sandbox } = createTestSignup({ appKey: sandboxAppKey })
    await getCode(phone)
    for (const ask of [createClient, status]) {
      const answer = await ask(phone)
      expect([answer.status, answer.body.error?.type]).toEqual([409, 'not_verified'])
      expect((await ask(phone, 'forged')).body.error?.type).toBe('attempt_invalid')
      expect((await ask('6281234567891', undefined)).body.error?.type).toBe('attempt_invalid')
    }
    expect(sandbox.calls.count('createClient') + sandbox.calls.count('phoneList')).toBe(0)
  })

  it('tell nothing of another number', async () => {
    const { status, ticketOf, sandbox } = await verified()
    sandbox.phones.set(sandboxAppKey, [{ display_phone_number: '+6281234567891', status: 'BANNED' }])
    expect((await status('6281234567891', ticketOf(phone))).body.error?.type).toBe('attempt_invalid')
    expect((await status(phone)).body.data).toEqual({ state: 'registering' })
  })

  it('may go on another day, for a week', async () => {
    let now = 1_700_000_000_000
    const { status, createClient } = await verified({ now: () => now })
    now += 604_799_000
    expect((await createClient(phone)).body.data).toEqual({ state: 'registering' })
    now += 1000
    expect((await status(phone)).body.error?.type).toBe('attempt_expired')
  })

  it('a verified ticket checks no further code', async () => {
    const { checkCode } = await verified()
    expect((await checkCode(phone, '123456')).body.error?.type).toBe('attempt_invalid')
  })

  it('look numbers up under the subject’s own app key', async () => {
    const subjects: string[] = []
    const { status } = await verified({
      appKey: (subject) => {
        subjects.push(subject)
        return sandboxAppKey
      },
    })
    await status(phone)
    expect(subjects).toContain('anonymous')
  })

  it('without an app key registration works, and status says what is missing in the log', async () => {
    const { createClient, status, log, sandbox } = await verified({ appKey: undefined })
    expect((await createClient(phone)).body.data).toEqual({ state: 'registering' })
    expect((await createClient(phone)).body.data).toEqual({ state: 'registering' })
    expect(sandbox.calls.count('createClient')).toBe(1)
    expect((await status(phone)).body.error).toEqual({ type: 'unavailable' })
    expect(log.text()).toContain('set appKey')
  })
})

describe('a number that is verified already', () => {
  /** A number that a user has verified, and may ask about again at once. */
  async function provenBy(user: string, options: Parameters<typeof createTestSignup>[0] = {}) {
    const signup = createTestSignup({
      appKey: sandboxAppKey,
      authorize: signedIn,
      policy: { resendSeconds: null },
      nxcloud: { listCacheMs: 0 },
      ...options,
    })
    const sent = await signup.getCode(phone, 'sms', { 'x-user': user })
    const { ticket } = sent.body.data as { ticket: string }
    const { code } = signup.sandbox.inbox.latest(phone)!
    await signup.post('checkCode', { phone_number: phone, code, ticket }, { 'x-user': user })
    return { ...signup, ask: (by: string) => signup.getCode(phone, 'sms', { 'x-user': by }) }
  }

  it('is told from a throttled one by NXCloud’s list, for the subject that has proved it', async () => {
    const { ask, sandbox } = await provenBy('owner', { nxcloud: { listCacheMs: 0 } })
    const answer = await ask('owner')
    expect([answer.status, answer.body.error]).toEqual([409, { type: 'already_verified' }])
    sandbox.phones.set(sandboxAppKey, [
      { display_phone_number: '+62 812-3456-7890', code_verification_status: 'NOT_VERIFIED' },
    ])
    sandbox.fail('throttled', { times: 1 })
    expect((await ask('owner')).body.error?.type).toBe('throttled')
  })

  it('reads throttled where there is no app key, or the list cannot be read', async () => {
    const without = await provenBy('owner', { appKey: undefined })
    expect((await without.ask('owner')).body.error?.type).toBe('throttled')
    const broken = await provenBy('owner', { appKey: 'no-such-key' })
    expect((await broken.ask('owner')).body.error?.type).toBe('throttled')
  })
})
