import { sandboxAppKey } from '@embedded-signup/sandbox'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../testing/listen'
import { createTestSignup } from '../testing/signup'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

type Options = Parameters<typeof createTestSignup>[0]

/** The handler behind a socket; its callers say who they are and where they come from, as a proxy would. */
async function serve(options: Options = {}) {
  let at = Date.now()
  const signup = createTestSignup({
    appKey: sandboxAppKey,
    authorize: (request) => ({ subject: request.headers.get('x-user') ?? 'user' }),
    handOff: { page: 'https://app.example/enter-code' },
    login: true,
    trustedProxies: ['loopback'],
    now: () => at,
    ...options,
  })
  const server = await listen(signup.handler)
  cleanUps.push(server.close)
  const from = (user: string, address: string) => ({ 'x-user': user, 'x-forwarded-for': address })
  return {
    ...signup,
    later: (seconds: number) => void (at += seconds * 1000),
    ask: (action: string, body: unknown, user = 'user', address = '203.0.113.7') =>
      server.post(action, body, from(user, address)),
  }
}
type Served = Awaited<ReturnType<typeof serve>>

const phoneOf = (n: number) => `62812${1000 + n}0000`
const addressOf = (n: number) => `198.51.${n >> 8}.${n & 255}`
const phone = '6281234567890'

/** A subject that has verified a number; its ticket. */
async function verified({ ask, sandbox }: Served, user = 'user', address?: string): Promise<unknown> {
  const sent = await ask('getCode', { phone_number: phone, method: 'sms' }, user, address)
  const { code } = sandbox.inbox.latest(phone)!
  const ticket = sent.body.data?.['ticket']
  const checked = await ask('checkCode', { phone_number: phone, code, ticket }, user, address)
  return checked.body.data?.['ticket']
}

const errorsOf = (answers: readonly { body: { error?: { type: string } | undefined } }[]) =>
  answers.map(({ body }) => body.error?.type ?? 'ok')

describe('requests that are refused', () => {
  it('ask the vendor of challenges no further once an address has used its attempts', async () => {
    let lookUps = 0
    const { ask, sandbox } = await serve({
      verifyChallenge: () => {
        lookUps++
        return true
      },
    })
    const answers = []
    for (let n = 0; n < 80; n++) {
      const body = { phone_number: phoneOf(n), method: 'sms', challenge: 'token' }
      answers.push(await ask('getCode', body, `user-${n}`))
    }
    expect(lookUps).toBe(60)
    expect(sandbox.calls.count('getCode')).toBe(10)
    expect(errorsOf(answers.slice(60)).every((type) => type === 'too_many_requests')).toBe(true)
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { error: { retry_after: 3600 } } })
  })

  it('of one subject from any number of addresses ask NXCloud for no more codes that never reach WhatsApp', async () => {
    const { ask, sandbox } = await serve()
    // Each is given back to every limit on sends.
    sandbox.fail('missing_parameter', { action: 'getCode' })
    for (let n = 0; n < 80; n++)
      await ask('getCode', { phone_number: phoneOf(n), method: 'sms' }, 'user', addressOf(n))
    expect(sandbox.calls.count('getCode')).toBe(60)
  })

  it('of one subject ask NXCloud for no more registrations', async () => {
    const served = await serve()
    const ticket = await verified(served)
    const { ask, sandbox } = served
    sandbox.fail('missing_parameter', { action: 'createClient' })
    for (let n = 0; n < 80; n++)
      await ask('createClient', { phone_number: phone, ticket }, 'user', addressOf(n))
    expect(sandbox.calls.count('createClient')).toBe(60)
  })
})

describe('attempts at one number', () => {
  it('from everywhere at once use it up for ten minutes at most', async () => {
    const { ask, later } = await serve()
    const body = { phone_number: phone, method: 'sms' }
    const answers = []
    for (let n = 0; n < 130; n++) answers.push(await ask('getCode', body, `user-${n}`, addressOf(n)))
    const errors = errorsOf(answers)
    expect(errors.slice(0, 2)).toEqual(['ok', 'cooldown'])
    expect(errors.filter((type) => type === 'too_many_requests')).toHaveLength(10)
    expect(answers.at(-1)?.body.error?.retry_after).toBeLessThanOrEqual(600)
    later(600)
    expect((await ask('getCode', body, 'owner', '192.0.2.1')).status).toBe(200)
  })

  it('from everywhere without end never keep a code from whoever has proved it', async () => {
    const served = await serve()
    const { ask, later } = served
    await verified(served, 'owner', '192.0.2.1')
    const body = { phone_number: phone, method: 'sms' }
    later(61 * 60)
    for (let n = 0; n < 125; n++) await ask('getCode', body, `user-${n}`, addressOf(n))
    expect((await ask('getCode', body, 'stranger', '192.0.2.2')).body.error?.type).toBe('too_many_requests')
    expect((await ask('getCode', body, 'owner', '192.0.2.1')).body.error?.type).toBe('already_verified')
  })

  it('by one address or one subject use up nothing that others need', async () => {
    const { ask, later } = await serve()
    const body = { phone_number: phone, method: 'sms' }
    for (let n = 0; n < 100; n++) await ask('getCode', body, 'attacker', '203.0.113.66')
    later(60)
    expect((await ask('getCode', body, 'owner', '192.0.2.1')).status).toBe(200)
  })
})

describe('every action that reaches NXCloud', () => {
  const limits = {
    attemptsPerIpPerHour: {
      policy: { attemptsPerIpPerHour: 3 },
      callers: (n: number) => [`user-${n}`, '203.0.113.7'],
    },
    attemptsPerSubjectPerHour: {
      policy: { attemptsPerSubjectPerHour: 3 },
      callers: (n: number) => ['user', addressOf(n)],
    },
    attemptsPerNumberPer10Minutes: {
      policy: { attemptsPerNumberPer10Minutes: 3 },
      callers: (n: number) => ['user', addressOf(n)],
    },
  } as const
  const actions = [
    'getCode',
    'checkCode',
    'createClient',
    'status',
    'handOff',
    'login',
    'handedCheckCode',
  ] as const
  const cells = actions.flatMap((action) =>
    (Object.keys(limits) as (keyof typeof limits)[])
      .filter((limit) => action !== 'login' || limit !== 'attemptsPerNumberPer10Minutes')
      // Whoever opens a link is nobody in particular, and tickets are one subject's.
      .filter((limit) => action !== 'handedCheckCode' || limit !== 'attemptsPerSubjectPerHour')
      .map((limit) => ({ action, limit })),
  )

  it.each(cells)('has a limit that nothing refunds: $action, $limit', async ({ action, limit }) => {
    const { policy, callers } = limits[limit]
    const served = await serve({ policy })
    const { ask, sandbox, log } = served
    const sent = await ask('getCode', { phone_number: phone, method: 'sms' })
    const ticket = sent.body.data?.['ticket']
    const { code } = sandbox.inbox.latest(phone)!
    const wrong = code === '111111' ? '222222' : '111111'
    const hand_off =
      action === 'handedCheckCode' &&
      String((await ask('handOff', { phone_number: phone, ticket })).body.data?.['url']).split('#')[1]
    const checked = ['createClient', 'status'].includes(action)
      ? await ask('checkCode', { phone_number: phone, code, ticket })
      : undefined
    const bodies: Record<(typeof actions)[number], object> = {
      getCode: { phone_number: phone, method: 'sms' },
      checkCode: { phone_number: phone, code: wrong, ticket },
      createClient: { phone_number: phone, ticket: checked?.body.data?.['ticket'] },
      status: { phone_number: phone, ticket: checked?.body.data?.['ticket'] },
      handOff: { phone_number: phone, ticket },
      login: {},
      handedCheckCode: { hand_off, code: wrong },
    }
    // Tickets belong to one subject, so only who needs none can come as many.
    const needsTicket = !['getCode', 'login', 'handedCheckCode'].includes(action)
    const allowed = action === 'status' ? 15 : action === 'getCode' ? 2 : 3
    const errors: (string | undefined)[] = []
    for (let n = 0; n <= allowed; n++) {
      const [user, address] = callers(n)
      const { body } = await ask(action, bodies[action], needsTicket ? 'user' : user, address)
      errors.push(body.error?.type)
    }
    expect(errors.slice(0, -1)).not.toContain('too_many_requests')
    expect(errors.at(-1)).toBe('too_many_requests')
    expect(log.lines.at(-1)).toMatchObject({ detail: `The limit is policy.${limit}.` })
  })
})

describe('a person who uses the kit as it is meant', () => {
  /** Seconds between two looks of the page at a registration. */
  const pauses = [2, 2, 3, 5, 8, 13, 20, 30]

  it('never meets the limit on attempts, in two tabs, with an hour of waiting for the registration', async () => {
    const served = await serve()
    const { ask, sandbox, later } = served
    const errors: (string | undefined)[] = []
    const go = async (action: string, body: object) => {
      const answer = await ask(action, body)
      errors.push(answer.body.error?.type)
      return answer.body.data ?? {}
    }
    const number = { phone_number: phone }
    let { ticket } = await go('getCode', { ...number, method: 'sms' })
    await go('getCode', { ...number, method: 'sms' })
    for (const code of ['0000', '00000']) await go('checkCode', { ...number, code, ticket })
    await go('handOff', { ...number, ticket })
    later(60)
    ;({ ticket } = await go('getCode', { ...number, method: 'voice' }))
    await go('handOff', { ...number, ticket })
    const { code } = sandbox.inbox.latest(phone)!
    ;({ ticket } = await go('checkCode', { ...number, code, ticket }))
    sandbox.fail('registration_stuck', { action: 'createClient' })
    await go('createClient', { ...number, ticket })
    for (let looked = 0, passed = 0; passed < 3600; looked++) {
      const pause = pauses[Math.min(looked, pauses.length - 1)]!
      later(pause)
      passed += pause
      await go('status', { ...number, ticket })
      await go('status', { ...number, ticket })
    }
    expect(errors.length).toBeGreaterThan(250)
    // The second press within the minute is what cooldowns are for, and codes of four digits are wrong.
    expect(new Set(errors)).toEqual(new Set([undefined, 'cooldown', 'code_rejected']))
  })
})
