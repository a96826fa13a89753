import { createSandbox } from '@embedded-signup/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../testing/listen'
import { createTestSignup, signedIn, testSecret } from '../testing/signup'
import { verifyPhoneProof } from '../tickets/proofs'

const minute = 60_000
const wrongFor = (code: string) => (code === '111111' ? '222222' : '111111')

const clock = { now: Date.parse('2026-11-30T12:00:00Z') }
const now = () => clock.now
const sandbox = createSandbox({ now })
let socket: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  const { handler } = createTestSignup({
    sandbox,
    authorize: signedIn,
    handOff: { page: 'https://app.example/enter-code' },
    now,
    policy: { perIpPerHour: null, perSubjectPerHour: null, perPrefixPerHour: null },
  })
  socket = await listen(handler)
})
afterAll(() => socket.close())

let numbers = 0

/** A number that nobody has asked about yet, and two users of the integrator's app who do. */
function aNumber() {
  const phone = `62812345678${String(10 + numbers++)}`
  const user = (name: string) => {
    const as = { 'x-user': name }
    const asked = (ticket: string) => ({ phone_number: phone, ticket })
    return {
      async send() {
        const answer = await socket.post('getCode', { phone_number: phone, method: 'sms' }, as)
        return { ...answer, ticket: answer.body.data?.['ticket'] as string }
      },
      check: (code: string, ticket: string) => socket.post('checkCode', { ...asked(ticket), code }, as),
      handOff: (ticket: string) => socket.post('handOff', asked(ticket), as),
      result: (ticket: string) => socket.post('handOffResult', asked(ticket), as),
    }
  }
  const before = sandbox.calls.count('checkCode')
  return {
    phone,
    owner: user('owner'),
    attacker: user('attacker'),
    code: () => sandbox.inbox.latest(phone)!.code,
    checks: () => sandbox.calls.count('checkCode') - before,
  }
}

describe('the ticket of an earlier code', () => {
  it('uses up no try of the code that the owner asked for, and asks NXCloud nothing', async () => {
    const { owner, attacker, code, checks } = aNumber()
    const old = await attacker.send()
    clock.now += minute
    const { ticket } = await owner.send()
    const wrong = wrongFor(code())
    const answers = await Promise.all(Array.from({ length: 15 }, () => attacker.check(wrong, old.ticket)))
    for (const { status, body } of answers)
      expect([status, body.error]).toEqual([410, { type: 'attempt_expired' }])
    expect(checks()).toBe(0)
    expect((await owner.check(wrong, ticket)).body.error).toEqual({ type: 'code_rejected', attempts_left: 4 })
    expect((await owner.check(code(), ticket)).status).toBe(200)
  })

  it('locks the owner out of later codes no more than the owner’s own tries do', async () => {
    const { owner, attacker, code } = aNumber()
    for (let n = 0; n < 2; n++) {
      const { ticket } = await attacker.send()
      for (let tries = 0; tries < 5; tries++) await attacker.check(wrongFor(code()), ticket)
      clock.now += 3 * minute
    }
    const { ticket, body } = await owner.send()
    expect(body.data).toMatchObject({ attempts_left: 5 })
    expect((await owner.check(code(), ticket)).status).toBe(200)
  })

  it('makes no proof of the code that the owner asked for', async () => {
    const { phone, owner, attacker, code } = aNumber()
    const old = await attacker.send()
    clock.now += minute
    const { ticket } = await owner.send()
    const theirs = await attacker.check(code(), old.ticket)
    expect([theirs.status, theirs.body.data]).toEqual([410, null])
    const { data } = (await owner.check(code(), ticket)).body
    const proof = String(data?.['proof'])
    expect(await verifyPhoneProof(proof, testSecret, { subject: 'owner', now })).toMatchObject({
      phone: `+${phone}`,
      subject: 'owner',
    })
  })

  it('neither hands over nor fetches what a later one brings', async () => {
    const { owner, attacker, code, checks } = aNumber()
    const old = await attacker.send()
    const link = await attacker.handOff(old.ticket)
    const hand_off = String(link.body.data?.['url']).split('#')[1]
    clock.now += minute
    const { ticket } = await owner.send()
    const refusals = [
      await attacker.handOff(old.ticket),
      await attacker.result(old.ticket),
      await socket.post('handedAttempt', { hand_off }),
      await socket.post('handedCheckCode', { hand_off, code: code() }),
    ]
    expect(refusals.map(({ body }) => body.error?.type)).toEqual(
      Array.from({ length: 4 }, () => 'attempt_expired'),
    )
    expect(checks()).toBe(0)
    expect((await owner.check(code(), ticket)).status).toBe(200)
  })

  it('is of no use to the same subject either, in a second tab or after a resend', async () => {
    const { owner, code } = aNumber()
    const first = await owner.send()
    clock.now += minute
    const second = await owner.send()
    expect((await owner.check(code(), first.ticket)).body.error).toEqual({ type: 'attempt_expired' })
    expect((await owner.check(code(), second.ticket)).status).toBe(200)
  })

  it('ends when a newer code may have been sent: whoever asked for that holds the newer ticket', async () => {
    const { owner, code } = aNumber()
    const { ticket } = await owner.send()
    const sent = code()
    clock.now += minute
    // Nothing arrives, but nobody can know that.
    sandbox.fail('cut_before', { times: 1 })
    const unknown = await owner.send()
    expect([unknown.status, unknown.body.error?.type]).toEqual([504, 'maybe_sent'])
    expect((await owner.check(sent, ticket)).body.error).toEqual({ type: 'attempt_expired' })
    expect((await owner.check(sent, unknown.ticket)).status).toBe(200)
  })

  it('stays good when a newer code was refused, by whomever it was asked for', async () => {
    const { owner, attacker, code } = aNumber()
    const { ticket } = await owner.send()
    clock.now += minute
    sandbox.fail('throttled', { times: 1 })
    expect((await attacker.send()).body.error?.type).toBe('throttled')
    expect((await owner.check(code(), ticket)).status).toBe(200)
  })

  it('is good for nothing once its code was right', async () => {
    const { owner, code, checks } = aNumber()
    const { ticket } = await owner.send()
    expect((await owner.check(code(), ticket)).status).toBe(200)
    expect((await owner.check('123456', ticket)).body.error).toEqual({ type: 'attempt_expired' })
    expect((await owner.handOff(ticket)).body.error).toEqual({ type: 'attempt_expired' })
    expect(checks()).toBe(1)
  })
})
