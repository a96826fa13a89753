import { createSandbox, sandboxAppKey, type SandboxFailure } from '@embedded-signup/sandbox'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../testing/listen'
import { createTestSignup } from '../testing/signup'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

const phone = '6281234567890'
const hour = 3600
/** Five offices of one customer, or five machines of an attacker. */
const addresses = [1, 2, 3, 4, 5].map((n) => `203.0.113.${n}`)

/** The handler behind a socket, on the sandbox's clock; its callers come from addresses of the test's choice. */
async function serve(options: Parameters<typeof createTestSignup>[0] = {}) {
  const start = Date.now()
  // Stands but for `later`: what is left of a wait is exact, however long the requests take.
  const sandbox = createSandbox({ now: () => start })
  const signup = createTestSignup({
    sandbox,
    appKey: sandboxAppKey,
    trustedProxies: ['loopback'],
    authorize: (request) => ({ subject: request.headers.get('x-user') ?? 'user' }),
    now: sandbox.clock.now,
    ...options,
  })
  const server = await listen(signup.handler)
  cleanUps.push(server.close)
  const ask = (action: string, body: object, address = addresses[0]!, user = 'user') =>
    server.post(action, { phone_number: phone, ...body }, { 'x-forwarded-for': address, 'x-user': user })
  return {
    ...signup,
    sandbox,
    ask,
    later: (seconds: number) => sandbox.clock.advance(seconds * 1000),
    /** Requests that WhatsApp has counted for the number. */
    counted: () => sandbox.calls.count('getCode') + sandbox.calls.count('createClient'),
    async verify() {
      const sent = await ask('getCode', { method: 'sms' })
      const { code } = sandbox.inbox.latest(phone)!
      const checked = await ask('checkCode', { code, ticket: sent.body.data?.['ticket'] })
      return checked.body.data?.['ticket']
    },
  }
}

describe('50 presses on "Try again" from five addresses', () => {
  const failures: SandboxFailure[] = ['request_failed', 'system_error', 'unavailable', 'html', 'cut_after']

  it.each(failures)('after codes that end by %s cause at most 8 requests', async (failure) => {
    // Where nobody is told apart a number has no shares, and the whole budget can be used up.
    const { sandbox, ask, later, counted } = await serve({ authorize: undefined })
    sandbox.fail(failure, { action: 'getCode' })
    const answers = []
    for (let press = 0; press < 50; press++) {
      answers.push(await ask('getCode', { method: press % 2 ? 'sms' : 'voice' }, addresses[press % 5]))
      later(hour)
    }
    expect(counted()).toBe(8)
    // The page shows a time of day: the wait is one of hours, and exact.
    const { error } = answers.at(-1)!.body
    expect(error?.type).toBe('too_many_sends')
    expect(error?.retry_after).toBeGreaterThan(hour)
    const first = answers[0]!
    expect(first.body.error?.retry_after).toBe(60)
  })

  it('in one minute cause one', async () => {
    const { sandbox, ask, counted } = await serve()
    sandbox.fail('request_failed', { action: 'getCode' })
    for (let press = 0; press < 50; press++) await ask('getCode', { method: 'sms' }, addresses[press % 5])
    expect(counted()).toBe(1)
  })

  it('after registrations that are refused cause at most 8 requests, the code among them', async () => {
    const { sandbox, ask, later, counted, verify } = await serve()
    const ticket = await verify()
    sandbox.fail('request_failed', { action: 'createClient' })
    const answers = []
    for (let press = 0; press < 50; press++) {
      answers.push(await ask('createClient', { ticket }, addresses[press % 5]))
      later(hour)
    }
    expect(counted()).toBe(8)
    const { error } = answers.at(-1)!.body
    expect(error?.type).toBe('too_many_sends')
    // Counted from the code, with which the 72 hours begin.
    expect(error?.retry_after).toBe(23 * hour)
  })

  it('never lead to WhatsApp’s lock, however long they go on', async () => {
    const { sandbox, ask, later } = await serve({ policy: { perNumberPerDay: null } })
    sandbox.fail('request_failed', { action: 'getCode' })
    for (let press = 0; press < 150; press++) {
      await ask('getCode', { method: 'sms' }, addresses[press % 5])
      later(2 * hour)
    }
    sandbox.heal()
    later(72 * hour)
    expect((await ask('getCode', { method: 'sms' })).status).toBe(200)
    expect(sandbox.calls.all().filter(({ code }) => code === -1)).toHaveLength(sandbox.calls.count() - 1)
  })
})

describe('the budget of a number', () => {
  it('is given back what never reached WhatsApp', async () => {
    const { sandbox, ask, counted } = await serve({ policy: { perIpPerHour: null, perSubjectPerHour: null } })
    sandbox.fail('missing_parameter', { action: 'getCode', times: 20 })
    for (let press = 0; press < 20; press++) await ask('getCode', { method: 'sms' })
    expect(counted()).toBe(20)
    expect((await ask('getCode', { method: 'sms' })).status).toBe(200)
  })

  it('counts no checks of codes: a person who mistypes is not locked out', async () => {
    const { ask, sandbox, later } = await serve()
    for (let day = 0; day < 3; day++) {
      const { body } = await ask('getCode', { method: 'sms' })
      const ticket = body.data?.['ticket']
      const { code } = sandbox.inbox.latest(phone)!
      const wrong = code === '111111' ? '222222' : '111111'
      for (let n = 0; n < 4; n++) await ask('checkCode', { code: wrong, ticket })
      later(24 * hour)
    }
    expect((await ask('getCode', { method: 'sms' })).status).toBe(200)
  })
})

describe('a number that WhatsApp throttles', () => {
  it('is held for everyone until its time is over, and NXCloud is not asked meanwhile', async () => {
    const { sandbox, ask, later } = await serve()
    sandbox.fail('throttled', { action: 'getCode', times: 1 })
    const first = await ask('getCode', { method: 'sms' })
    expect(first.body.error).toEqual({ type: 'throttled', retry_after: 3600 })
    later(600)
    for (const [at, address] of addresses.entries()) {
      const again = await ask('getCode', { method: at % 2 ? 'sms' : 'voice' }, address, `user-${at}`)
      expect(again.body.error).toEqual({ type: 'throttled', retry_after: 3000 })
    }
    expect(sandbox.calls.count('getCode')).toBe(1)
    later(3000)
    expect((await ask('getCode', { method: 'sms' })).status).toBe(200)
  })

  it('because it is verified says so to its owner each time, and to a stranger what any throttled one says', async () => {
    const { sandbox, ask, later, verify } = await serve()
    await verify()
    later(60)
    const owner = () => ask('getCode', { method: 'sms' })
    const stranger = () => ask('getCode', { method: 'sms' }, addresses[1], 'stranger')
    expect((await owner()).body.error).toEqual({ type: 'already_verified' })
    later(120)
    expect((await owner()).body.error).toEqual({ type: 'already_verified' })
    expect((await stranger()).body.error).toEqual({ type: 'throttled', retry_after: 3480 })
    expect(sandbox.calls.count('getCode')).toBe(2)
  })

  it('while it is registered gets no code either', async () => {
    const { sandbox, ask, verify } = await serve()
    const ticket = await verify()
    sandbox.fail('throttled', { action: 'createClient', times: 1 })
    expect((await ask('createClient', { ticket })).body.error).toEqual({
      type: 'throttled',
      retry_after: 3600,
    })
    expect((await ask('createClient', { ticket })).body.error?.type).toBe('throttled')
    const stranger = await ask('getCode', { method: 'sms' }, addresses[1], 'stranger')
    expect(stranger.body.error?.type).toBe('throttled')
    expect(sandbox.calls.count('createClient')).toBe(1)
    expect(sandbox.calls.count('getCode')).toBe(1)
  })
})

describe('a person who uses the kit as it is meant', () => {
  /** Mistypes twice, asks for another code by the other method, enters it, and registers. */
  it.each([
    ['without a fault', []],
    ['whose first code is refused', ['getCode']],
    ['whose registration is refused once', ['createClient']],
    ['whose code and registration are refused once each', ['getCode', 'createClient']],
  ] as const)('%s never meets the budget', async (_what, refused) => {
    const { sandbox, ask, later } = await serve()
    const errors: (string | undefined)[] = []
    const go = async (action: string, body: object) => {
      for (;;) {
        const answer = await ask(action, body)
        const { error, data } = answer.body
        errors.push(error?.type)
        if (!error || error.type === 'code_rejected') return data ?? {}
        // "Try again at …": a person who waits as the page says.
        later(error.retry_after ?? 0)
      }
    }
    for (const action of refused) sandbox.fail('request_failed', { action, times: 1 })
    let { ticket } = await go('getCode', { method: 'sms' })
    for (const code of ['0000', '00000']) await go('checkCode', { code, ticket })
    later(60)
    ;({ ticket } = await go('getCode', { method: 'voice' }))
    const { code } = sandbox.inbox.latest(phone)!
    ;({ ticket } = await go('checkCode', { code, ticket }))
    await go('createClient', { ticket })
    later(60)
    expect((await ask('status', { ticket })).body.data).toEqual({ state: 'connected' })
    expect(errors).not.toContain('too_many_sends')
    expect(errors).not.toContain('throttled')
    expect(errors).not.toContain('too_many_requests')
  })
})
