import { describe, expect, it } from 'vitest'
import { answerSeconds, keptAnswers } from '../idempotency/idempotency'
import { createMemoryStore } from '../limits/memory-store'
import type { SignupStore } from '../limits/signup-store'
import { createTestSignup, signedIn } from '../testing/signup'

const phone = '6281234567890'
const key = { 'idempotency-key': phone }
const secret = { 'idempotency-secret': 'only-this-page-knows-it' }
type Signup = ReturnType<typeof createTestSignup>

const getCode = ({ post }: Signup, headers: Record<string, string>, ip: string | undefined = '192.0.2.1') =>
  post('getCode', { phone_number: phone, method: 'sms' }, { ...key, ...headers }, { ip })

describe('an Idempotency-Key that a stranger knows', () => {
  it.each<
    [string, Parameters<typeof createTestSignup>[0], Record<string, string>, Record<string, string>, string]
  >([
    ['another user', { authorize: signedIn }, { 'x-user': 'a' }, { 'x-user': 'b' }, '192.0.2.1'],
    ['another address', {}, {}, {}, '192.0.2.2'],
    ['another page behind the same address', {}, secret, {}, '192.0.2.1'],
    [
      'another page with a secret of its own',
      {},
      secret,
      { 'idempotency-secret': 'something-else-entirely' },
      '192.0.2.1',
    ],
  ])('yields no ticket to %s', async (_who, options, own, strangers, strangersIp) => {
    const signup = createTestSignup(options)
    const first = await getCode(signup, own)
    expect(first.body.data).toHaveProperty('ticket')
    const stranger = await getCode(signup, strangers, strangersIp)
    expect([stranger.status, stranger.body.data]).toEqual([429, null])
    expect(stranger.body.error?.type).toBe('cooldown')
    expect((await getCode(signup, own)).body).toEqual(first.body)
    expect(signup.sandbox.calls.count('getCode')).toBe(1)
  })

  it('yields no ticket to anyone where nothing tells callers apart', async () => {
    const signup = createTestSignup()
    const ask = () => signup.post('getCode', { phone_number: phone, method: 'sms' }, key, { ip: undefined })
    expect((await ask()).body.data).toHaveProperty('ticket')
    const again = await ask()
    expect([again.status, again.body.data]).toEqual([429, null])
  })

  it('repeats the answer to the page itself, also from another address', async () => {
    const signup = createTestSignup()
    const first = await getCode(signup, secret)
    expect((await getCode(signup, secret, '198.51.100.7')).body).toEqual(first.body)
  })

  it('yields no proof and no link without the ticket they came by', async () => {
    const signup = createTestSignup({ authorize: signedIn, handOff: { page: 'https://app.example/enter' } })
    const { ticket } = (await getCode(signup, {})).body.data as { ticket: string }
    const { code } = signup.sandbox.inbox.latest(phone)!
    const body = { phone_number: phone, code }
    expect((await signup.post('handOff', { ...body, ticket }, key)).status).toBe(200)
    expect((await signup.post('handOff', body, key)).body.error?.type).toBe('attempt_invalid')
    const checked = { 'idempotency-key': 'of-the-check' }
    expect((await signup.post('checkCode', { ...body, ticket }, checked)).status).toBe(200)
    expect((await signup.post('checkCode', body, checked)).body.error?.type).toBe('attempt_invalid')
  })

  it.each(['too-short', 'x'.repeat(256), 'with a space in it'])(
    'cannot have the secret %j beside it',
    async (text) => {
      const answer = await getCode(createTestSignup(), { 'idempotency-secret': text })
      expect([answer.status, answer.body.error]).toEqual([400, { type: 'bad_request' }])
    },
  )
})

describe('kept answers', () => {
  /** A store that shows which answers it holds, and for how long. */
  function createWatched(now: () => number) {
    const store = createMemoryStore({ now })
    const answers = new Map<string, number>()
    const watched: SignupStore = {
      ...store,
      async keep(answerKey, text, seconds) {
        if (answerKey.includes(':answer:')) answers.set(answerKey, seconds)
        await store.keep(answerKey, text, seconds)
      },
    }
    return { store: watched, answers }
  }

  it('are bounded for a subject, whatever the addresses, and for an address, whoever is behind it', async () => {
    const clock = { now: 1_700_000_000_000 }
    const { store, answers } = createWatched(() => clock.now)
    const signup = createTestSignup({
      store,
      authorize: signedIn,
      now: () => clock.now,
      policy: { checksPerCode: null, attemptsPerIpPerHour: null, attemptsPerSubjectPerHour: null },
    })
    let numbers = 0
    const ask = async (user: string, ip: string, times: number) => {
      const body = { phone_number: `62812${1_000_000 + numbers++}`, method: 'sms' }
      const sent = await signup.post('getCode', body, { 'x-user': user }, { ip })
      const check = { phone_number: body.phone_number, code: '000000', ticket: sent.body.data?.['ticket'] }
      for (let n = 0; n < times; n++) {
        const headers = { 'x-user': user, 'idempotency-key': `key-${n}` }
        const answer = await signup.post('checkCode', check, headers, { ip })
        expect(answer.body.error?.type).toBe('code_rejected')
      }
    }
    await ask('one', '192.0.2.1', keptAnswers.perSubject + 5)
    expect(answers.size).toBe(keptAnswers.perSubject)
    await ask('one', '192.0.2.2', 5)
    expect(answers.size).toBe(keptAnswers.perSubject)
    for (const user of ['two', 'three', 'four']) await ask(user, '192.0.2.1', keptAnswers.perSubject)
    expect(answers.size).toBe(keptAnswers.perAddress)
    clock.now += answerSeconds * 1000
    await ask('one', '192.0.2.1', 1)
    expect(answers.size).toBe(keptAnswers.perAddress + 1)
  })

  it('of links last no longer than the link', async () => {
    const clock = { now: 1_700_000_000_000 }
    const { store, answers } = createWatched(() => clock.now)
    const signup = createTestSignup({
      store,
      authorize: signedIn,
      now: () => clock.now,
      handOff: { page: 'https://app.example/enter', seconds: 60 },
    })
    await signup.getCode(phone)
    await signup.post('handOff', { phone_number: phone, ticket: signup.ticketOf(phone) }, key)
    expect([...answers.values()]).toEqual([60])
  })
})
