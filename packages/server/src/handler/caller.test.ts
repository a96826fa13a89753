import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestSignup, testSecret } from '../testing/signup'
import { verifyPhoneProof } from '../tickets/proofs'

// A second that goes by between two requests is one off the wait; a part of a second is none.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

const phone = '6281234567890'
const asUser = (user: string) => ({ 'x-user': user })
const signedIn = () =>
  createTestSignup({
    authorize: (request) => {
      const user = request.headers.get('x-user')
      return user === null ? null : { subject: user }
    },
  })

describe('authorize', () => {
  it.each(['getCode', 'checkCode', 'createClient', 'status'])(
    'refuses %s to who is not signed in',
    async (action) => {
      const { post, sandbox } = signedIn()
      const answer = await post(action, { phone_number: phone, method: 'sms', code: '123456' })
      expect(answer.status).toBe(401)
      expect(answer.body.error).toEqual({ type: 'unauthorized' })
      expect(sandbox.calls.count()).toBe(0)
    },
  )

  it('leaves the policy open: the page needs it to draw itself', async () => {
    expect((await signedIn().ask('policy')).status).toBe(200)
  })

  it('binds ticket and proof to the subject', async () => {
    const { post, sandbox } = signedIn()
    const sent = await post('getCode', { phone_number: phone, method: 'sms' }, asUser('a'))
    const { ticket } = sent.body.data as { ticket: string }
    const body = { phone_number: phone, code: sandbox.inbox.latest(phone)!.code, ticket }
    const foreign = await post('checkCode', body, asUser('b'))
    expect([foreign.status, foreign.body.error?.type]).toEqual([403, 'attempt_invalid'])
    expect(sandbox.calls.count('checkCode')).toBe(0)
    const { data } = (await post('checkCode', body, asUser('a'))).body
    expect(await verifyPhoneProof(String(data?.['proof']), testSecret, { subject: 'a' })).toMatchObject({
      phone: `+${phone}`,
      subject: 'a',
    })
  })

  it('gives a subject ten codes an hour, and the next one none of his', async () => {
    const { post } = signedIn()
    const ask = (user: string, n: number) =>
      post('getCode', { phone_number: `62812${1000 + n}0000`, method: 'sms' }, asUser(user), {
        ip: `192.0.2.${n}`,
      })
    for (let n = 0; n < 10; n++) expect((await ask('a', n)).status).toBe(200)
    vi.advanceTimersByTime(1)
    const refused = await ask('a', 10)
    expect(refused.body.error).toEqual({ type: 'too_many_sends', retry_after: 3600 })
    expect(refused.headers.get('retry-after')).toBe('3600')
    expect((await ask('b', 11)).status).toBe(200)
  })

  it.each<[string, () => unknown]>([
    ['throws', () => Promise.reject(new Error('session store gone'))],
    ['gives no subject', () => ({})],
    ['gives an empty subject', () => ({ subject: '' })],
    ['gives a long subject', () => ({ subject: 'x'.repeat(257) })],
  ])('that %s lets nobody in', async (_fact, authorize) => {
    const { getCode, sandbox } = createTestSignup({ authorize: authorize as () => { subject: string } })
    expect((await getCode(phone)).body.error).toEqual({ type: 'unavailable' })
    expect(sandbox.calls.count()).toBe(0)
  })
})

describe('without authorize', () => {
  it('callers share no limit of one subject', async () => {
    const { getCode } = createTestSignup()
    for (let n = 0; n < 12; n++) {
      const answer = await getCode(`62812${1000 + n}0000`, 'sms', {}, { ip: `192.0.2.${n}` })
      expect(answer.status).toBe(200)
    }
  })

  it('one address has ten codes an hour', async () => {
    const { getCode } = createTestSignup()
    for (let n = 0; n < 10; n++) expect((await getCode(`62812${1000 + n}0000`)).status).toBe(200)
    vi.advanceTimersByTime(1)
    expect((await getCode('6281299990000')).body.error).toEqual({ type: 'too_many_sends', retry_after: 3600 })
  })

  it('callers of unknown address share one limit, and the log says so once', async () => {
    const { getCode, log } = createTestSignup()
    const ask = async (n: number) => (await getCode(`62812${1000 + n}0000`, 'sms', {}, {})).status
    for (let n = 0; n < 10; n++) expect(await ask(n)).toBe(200)
    expect(await ask(10)).toBe(429)
    expect(log.lines.filter(({ event }) => event === 'no_address')).toHaveLength(1)
  })

  it('callers of unknown address are not limited where the policy says so', async () => {
    const { getCode, log } = createTestSignup({ policy: { perIpPerHour: null } })
    for (let n = 0; n < 30; n++)
      expect((await getCode(`62812${1000 + n}0000`, 'sms', {}, {})).status).toBe(200)
    expect(log.lines.filter(({ event }) => event === 'no_address')).toEqual([])
  })

  it('a handler without a secret works, and the log says once what that means', async () => {
    const { getCode, checkCode, sandbox, log } = createTestSignup({ secret: undefined })
    await getCode(phone)
    expect((await checkCode(phone, sandbox.inbox.latest(phone)!.code)).status).toBe(200)
    expect(log.lines.filter(({ event }) => event === 'random_secret')).toMatchObject([{ level: 'warn' }])
  })
})
