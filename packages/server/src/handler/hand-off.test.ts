import { createSandbox } from '@embedded-signup/sandbox'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestSignup, signedIn, testSecret } from '../testing/signup'
import { verifyPhoneProof } from '../tickets/proofs'

// A second that goes by between two requests is one off the wait; a part of a second is none.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'
const page = 'https://onboard.example.com/enter-code'
const wrongFor = (code: string) => (code === '111111' ? '222222' : '111111')
const tokenOf = (url: unknown) => new URL(String(url)).hash.slice(1)

/** A millisecond goes by at every look. */
function tickingClock() {
  let at = Date.now()
  return () => at++
}

type Options = NonNullable<Parameters<typeof createTestSignup>[0]>

/** A first page that asked for a code, and for a link. */
async function handedOff(options: Options = {}, headers: Record<string, string> = {}) {
  const signup = createTestSignup({ handOff: { page }, authorize: signedIn, ...options })
  const { post, sandbox } = signup
  const sent = await post('getCode', { phone_number: phone, method: 'sms' }, headers)
  const { ticket } = sent.body.data as { ticket: string }
  const code = () => sandbox.inbox.latest(phone)!.code
  const handOff = (more: Record<string, string> = {}) =>
    post('handOff', { phone_number: phone, ticket, method: 'sms' }, { ...headers, ...more })
  const link = await handOff()
  const hand_off = tokenOf(link.body.data?.['url'])
  return {
    ...signup,
    ticket,
    code,
    handOff,
    link,
    hand_off,
    result: (by = headers) => post('handOffResult', { phone_number: phone, ticket }, by),
    attempt: (token = hand_off) => post('handedAttempt', { hand_off: token }),
    enter: (typed: string, token = hand_off, more: Record<string, string> = {}) =>
      post('handedCheckCode', { hand_off: token, code: typed }, more),
    check: (typed: string) => post('checkCode', { phone_number: phone, code: typed, ticket }, headers),
  }
}

const errorOf = async (answer: Promise<{ body: { error?: { type: string } | undefined } }>) =>
  (await answer).body.error?.type

describe('handing the code over', () => {
  it('gives a link with its secret in the fragment, and nothing of the number', async () => {
    const { link, hand_off } = await handedOff({ now: tickingClock() })
    expect(link.body.data).toEqual({ url: `${page}#${hand_off}`, expires_in: 600 })
    expect(hand_off).toMatch(/^[\w-]{43}$/)
  })

  it('shows whoever has the link what they need, and the number masked', async () => {
    const { attempt, check, code } = await handedOff({ now: tickingClock() })
    await check(wrongFor(code()))
    expect((await attempt()).body.data).toEqual({
      masked_phone: '+62••••90',
      method: 'sms',
      code_length: 6,
      attempts_left: 4,
      expires_in: 600,
    })
  })

  it('brings the proof to the first page, and to the other one nothing but that it is done', async () => {
    const { enter, result, code, log } = await handedOff({}, { 'x-user': 'user-4711' })
    expect((await result()).body.data).toEqual({ state: 'waiting' })
    const done = await enter(code())
    expect([done.status, done.body]).toEqual([200, { code: 0, message: 'success', data: null }])
    const { data } = (await result()).body
    expect(data).toEqual({ state: 'verified', proof: expect.any(String), ticket: expect.any(String) })
    expect(
      await verifyPhoneProof(String(data?.['proof']), testSecret, { subject: 'user-4711' }),
    ).toMatchObject({
      phone: `+${phone}`,
      subject: 'user-4711',
    })
    expect((await result()).body.data).toEqual(data)
    expect(log.lines).toContainEqual(
      expect.objectContaining({
        event: 'answered',
        action: 'handedCheckCode',
        phone: '+62••••90',
        country: 'ID',
      }),
    )
  })

  it('gives a ticket that registers the number', async () => {
    const { enter, result, code, createClient } = await handedOff()
    await enter(code())
    const { ticket } = (await result()).body.data as { ticket: string }
    expect((await createClient(phone, ticket)).body.data).toEqual({ state: 'registering' })
  })

  it('tells the page in the policy, only where it is on', async () => {
    const on = createTestSignup({ handOff: { page }, authorize: signedIn })
    expect((await on.ask('policy')).body.data).toMatchObject({ hand_off: true })
    expect((await createTestSignup().ask('policy')).body.data).not.toHaveProperty('hand_off')
  })

  it('is a TypeError without authorize, since anyone could fetch what a link brings', () => {
    expect(() => createTestSignup({ handOff: { page } })).toThrow(/^handOff needs authorize: /)
  })

  it.each(['handOff', 'handOffResult', 'handedAttempt', 'handedCheckCode'])(
    '%s is not found unless it was switched on',
    async (action) => {
      const { post, ticketOf, getCode } = createTestSignup()
      await getCode(phone)
      const body = { phone_number: phone, ticket: ticketOf(phone), hand_off: 'x', code: '123456' }
      expect((await post(action, body)).status).toBe(404)
    },
  )

  it('goes by a call as it goes by a text message', async () => {
    const { post, attempt, ticket } = await handedOff()
    const again = await post('handOff', { phone_number: phone, ticket, method: 'voice' })
    expect((await attempt(tokenOf(again.body.data?.['url']))).body.data).toMatchObject({ method: 'voice' })
  })
})

describe('a link', () => {
  it('is good once: then it has expired, and the code is asked for no more', async () => {
    const { enter, attempt, code, sandbox } = await handedOff()
    expect((await enter(code())).status).toBe(200)
    expect(await errorOf(enter(code()))).toBe('attempt_expired')
    expect(await errorOf(attempt())).toBe('attempt_expired')
    expect(sandbox.calls.count('checkCode')).toBe(1)
  })

  it('ends with a newer one', async () => {
    const { enter, handOff, code } = await handedOff()
    const newer = tokenOf((await handOff()).body.data?.['url'])
    expect(await errorOf(enter(code()))).toBe('attempt_expired')
    expect((await enter(code(), newer)).status).toBe(200)
  })

  it('ends when the first page enters the code itself', async () => {
    const { enter, check, attempt, code, sandbox } = await handedOff()
    expect((await check(code())).status).toBe(200)
    expect(await errorOf(attempt())).toBe('attempt_expired')
    expect(await errorOf(enter(code()))).toBe('attempt_expired')
    expect(sandbox.calls.count('checkCode')).toBe(1)
  })

  it('ends after its seconds, and never after its ticket', async () => {
    let now = 1_700_000_000_000
    const { enter, handOff, code } = await handedOff({ now: () => now, handOff: { page, seconds: 900 } })
    now += 900_000
    expect(await errorOf(enter(code()))).toBe('attempt_expired')
    now += 600_000
    const late = await handOff()
    expect(late.body.data).toMatchObject({ expires_in: 300 })
    now += 300_000
    expect(await errorOf(enter(code(), tokenOf(late.body.data?.['url'])))).toBe('attempt_expired')
    expect(await errorOf(handOff())).toBe('attempt_expired')
  })

  it('ends with its code: when another one is sent, the new ticket opens its own', async () => {
    const { enter, attempt, getCode, post, result, code, sandbox } = await handedOff({
      policy: { resendSeconds: null },
    })
    const { ticket } = (await getCode(phone)).body.data as { ticket: string }
    expect(await errorOf(attempt())).toBe('attempt_expired')
    expect(await errorOf(enter(code()))).toBe('attempt_expired')
    expect(await errorOf(result())).toBe('attempt_expired')
    const newer = await post('handOff', { phone_number: phone, ticket })
    expect((await enter(code(), tokenOf(newer.body.data?.['url']))).status).toBe(200)
    expect((await post('handOffResult', { phone_number: phone, ticket })).body.data).toMatchObject({
      state: 'verified',
    })
    expect(sandbox.calls.count('checkCode')).toBe(1)
  })

  it('goes on where another code was asked for and refused', async () => {
    const { enter, getCode, handOff, code, sandbox } = await handedOff({ policy: { resendSeconds: null } })
    sandbox.fail('throttled', { times: 1 })
    expect(await errorOf(getCode(phone))).toBe('throttled')
    expect((await enter(wrongFor(code()))).body.error).toEqual({ type: 'code_rejected', attempts_left: 4 })
    expect((await handOff()).status).toBe(200)
  })

  it('is one of ten that a ticket opens', async () => {
    const { handOff } = await handedOff()
    const statuses = []
    for (let n = 0; n < 10; n++) statuses.push((await handOff()).status)
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 200), 429])
    vi.advanceTimersByTime(1)
    expect((await handOff()).body.error).toEqual({ type: 'too_many_requests', retry_after: 1800 })
  })

  it('once used leaves no place for another, and the result waits', async () => {
    const { enter, handOff, result, code } = await handedOff()
    await enter(code())
    expect(await errorOf(handOff())).toBe('attempt_expired')
    expect((await result()).body.data).toMatchObject({ state: 'verified' })
  })

  it('is used once by 20 requests at once, and NXCloud’s own answer is not what decides', async () => {
    const sandbox = createSandbox()
    const { enter, code } = await handedOff({
      sandbox,
      policy: { checksPerCode: null },
      nxcloud: {
        fetch: async (input, init) =>
          String(input).endsWith('checkCode')
            ? Response.json({ code: 0, message: 'success', data: null })
            : sandbox.fetch(input, init),
      },
    })
    const answers = await Promise.all(Array.from({ length: 20 }, () => enter(code())))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.error?.type === 'attempt_expired')).toHaveLength(19)
  })

  it.each(['', 'forged', 'A'.repeat(43), 'a.b.c'])(
    '%j is refused, and asks NXCloud nothing',
    async (token) => {
      const { enter, attempt, sandbox } = await handedOff()
      expect(await errorOf(enter('123456', token))).toBe('attempt_invalid')
      expect(await errorOf(attempt(token))).toBe('attempt_invalid')
      expect(sandbox.calls.count('checkCode')).toBe(0)
    },
  )

  it('is no ticket, and a ticket is no link', async () => {
    const { post, enter, hand_off, ticket } = await handedOff()
    expect(await errorOf(post('checkCode', { phone_number: phone, code: '123456', ticket: hand_off }))).toBe(
      'attempt_invalid',
    )
    expect(await errorOf(enter('123456', ticket))).toBe('attempt_invalid')
  })
})

describe('who asks', () => {
  const byUser: Options['authorize'] = (request) => {
    const user = request.headers.get('x-user')
    return user === null ? null : { subject: user }
  }

  it('needs no sign-in behind the link, and needs it before', async () => {
    const { post, attempt, enter, code, ticket } = await handedOff({ authorize: byUser }, { 'x-user': 'a' })
    const body = { phone_number: phone, ticket }
    expect((await post('handOff', body)).status).toBe(401)
    expect((await post('handOffResult', body)).status).toBe(401)
    expect((await attempt()).status).toBe(200)
    expect((await enter(code())).status).toBe(200)
  })

  it('gets no link and no result with another’s ticket', async () => {
    const { post, enter, result, code, ticket } = await handedOff({ authorize: byUser }, { 'x-user': 'a' })
    const body = { phone_number: phone, ticket }
    expect(await errorOf(post('handOff', body, { 'x-user': 'b' }))).toBe('attempt_invalid')
    await enter(code())
    expect(await errorOf(result({ 'x-user': 'b' }))).toBe('attempt_invalid')
  })

  it('gets none without a ticket, or with that of a number verified already', async () => {
    const { post, check, code } = await handedOff()
    expect(await errorOf(post('handOff', { phone_number: phone }))).toBe('attempt_invalid')
    const { ticket } = (await check(code())).body.data as { ticket: string }
    expect(await errorOf(post('handOff', { phone_number: phone, ticket }))).toBe('attempt_invalid')
  })

  it('is no page of another site', async () => {
    const { enter, attempt, post, hand_off, code } = await handedOff()
    const foreign = { origin: 'https://elsewhere.example' }
    expect(await errorOf(enter(code(), hand_off, foreign))).toBe('forbidden_origin')
    expect(await errorOf(post('handedAttempt', { hand_off }, foreign))).toBe('forbidden_origin')
    expect((await attempt()).status).toBe(200)
  })
})

describe('the limits', () => {
  it('of the code are the same for both pages together', async () => {
    const { enter, check, attempt, code } = await handedOff()
    const wrong = wrongFor(code())
    const left = []
    for (const ask of [enter, check, enter, check, enter]) left.push((await ask(wrong)).body.error)
    expect(left).toEqual([4, 3, 2, 1, 0].map((attempts_left) => ({ type: 'code_rejected', attempts_left })))
    expect((await attempt()).body.data).toMatchObject({ attempts_left: 0 })
    expect((await enter(code())).body.error).toEqual({ type: 'too_many_checks', attempts_left: 0 })
    expect(await errorOf(check(code()))).toBe('too_many_checks')
  })

  it('of attempts hold for links too, by the address', async () => {
    const policy = { attemptsPerIpPerHour: 4, checksPerCode: 2 }
    const { enter, post, hand_off, code } = await handedOff({ policy })
    const wrong = wrongFor(code())
    const answers = []
    for (let n = 0; n < 5; n++) answers.push(await errorOf(enter(wrong)))
    expect(answers).toEqual([
      'code_rejected',
      'code_rejected',
      'too_many_checks',
      'too_many_checks',
      'too_many_requests',
    ])
    const elsewhere = await post('handedCheckCode', { hand_off, code: wrong }, {}, { ip: '192.0.2.2' })
    expect(elsewhere.body.error).toEqual({ type: 'too_many_checks', attempts_left: 0 })
  })
})

describe('Idempotency-Key', () => {
  it('gives the same link again, and another key another one', async () => {
    const { handOff } = await handedOff()
    const urlBy = async (key: string) => (await handOff({ 'idempotency-key': key })).body.data?.['url']
    const url = await urlBy('one')
    expect(await urlBy('one')).toBe(url)
    expect(await urlBy('two')).not.toBe(url)
  })

  it('answers a code that was entered as before, though the link is used up', async () => {
    const { enter, hand_off, code, sandbox } = await handedOff()
    const again = () => enter(code(), hand_off, { 'idempotency-key': 'of-the-colleague' })
    expect([(await again()).status, (await again()).status]).toEqual([200, 200])
    expect(sandbox.calls.count('checkCode')).toBe(1)
  })
})
