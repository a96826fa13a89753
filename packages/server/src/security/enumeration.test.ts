import { createSandbox, sandboxAppKey } from '@embedded-signup/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen, type SocketAnswer } from '../testing/listen'
import { createTestSignup, signedIn } from '../testing/signup'

const minute = 60_000
const customer = '6281234567890'
const noCustomer = '6281234567891'
const clock = { now: Date.parse('2026-11-30T12:00:00Z') }
const now = () => clock.now
const sandbox = createSandbox({ now })
let socket: Awaited<ReturnType<typeof listen>>

const getCode = (user: string, phone_number: string) =>
  socket.post('getCode', { phone_number, method: 'sms' }, { 'x-user': user })

/** Both numbers had a code; the customer's was entered, so that it is verified and listed. Both may be asked about again. */
beforeAll(async () => {
  const { handler } = createTestSignup({ sandbox, now, authorize: signedIn, appKey: sandboxAppKey })
  socket = await listen(handler)
  const sent = await getCode('owner', customer)
  const { code } = sandbox.inbox.latest(customer)!
  const body = { phone_number: customer, code, ticket: sent.body.data?.['ticket'] }
  await socket.post('checkCode', body, { 'x-user': 'owner' })
  await getCode('owner', noCustomer)
  clock.now += 2 * minute
})
afterAll(() => socket.close())

/** All that an answer shows, without what differs between any two answers. */
function shownBy({ status, headers, body }: SocketAnswer) {
  const shown = [...headers].filter(([name]) => name !== 'date' && name !== 'x-request-id')
  return { status, headers: shown, body }
}

/** What NXCloud was asked for an answer: it is what takes time. */
async function askedFor(ask: () => Promise<SocketAnswer>) {
  const before = sandbox.calls.count()
  const shown = shownBy(await ask())
  return {
    shown,
    calls: sandbox.calls
      .all()
      .slice(before)
      .map(({ action }) => action),
  }
}

describe('whether a number is a customer’s', () => {
  it('is not shown to a stranger: the answer is that for a throttled number, after the same calls', async () => {
    const verified = await askedFor(() => getCode('stranger-1', customer))
    sandbox.fail('throttled', { times: 1 })
    const throttled = await askedFor(() => getCode('stranger-1', noCustomer))
    expect(verified).toEqual(throttled)
    expect(verified.shown.status).toBe(429)
    expect(verified.shown.body.error?.type).toBe('throttled')
    expect(verified.calls).toEqual(['getCode'])
  })

  it('is not shown by what a second try is answered', async () => {
    for (const user of ['stranger-1', 'stranger-2']) {
      const verified = await askedFor(() => getCode(user, customer))
      const throttled = await askedFor(() => getCode(user, noCustomer))
      expect(verified).toEqual(throttled)
      expect(verified.calls).toEqual([])
    }
  })

  it('is shown to the subject that has proved the number', async () => {
    clock.now += 61 * minute
    const answer = await getCode('owner', customer)
    expect([answer.status, answer.body.error]).toEqual([409, { type: 'already_verified' }])
  })

  it('is not shown where everybody is one subject', async () => {
    const anonymous = createTestSignup({ appKey: sandboxAppKey, policy: { resendSeconds: null } })
    await anonymous.getCode(customer)
    await anonymous.checkCode(customer, anonymous.sandbox.inbox.latest(customer)!.code)
    expect((await anonymous.getCode(customer)).body.error?.type).toBe('throttled')
    expect(anonymous.sandbox.calls.count('phoneList')).toBe(0)
  })

  it('is not shown to a neighbour, whose line limits cannot tell from the customer’s', async () => {
    const lines = { customer: '4930123456781', neighbour: '4930123456782' }
    const prove = async (user: keyof typeof lines) => {
      const phone_number = lines[user]
      const sent = await socket.post('getCode', { phone_number, method: 'voice' }, { 'x-user': user })
      const { code } = sandbox.inbox.latest(phone_number)!
      const body = { phone_number, code, ticket: sent.body.data?.['ticket'] }
      expect((await socket.post('checkCode', body, { 'x-user': user })).status).toBe(200)
      clock.now += 61 * minute
    }
    await prove('customer')
    await prove('neighbour')
    const ask = () =>
      socket.post('getCode', { phone_number: lines.customer, method: 'voice' }, { 'x-user': 'neighbour' })
    expect((await ask()).body.error?.type).toBe('throttled')
    expect((await ask()).body.error?.type).toBe('throttled')
  })
})
