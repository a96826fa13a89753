import { createSandbox } from '@embedded-signup/sandbox'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../testing/listen'
import { createTestSignup, testSecret } from '../testing/signup'
import { verifyPhoneProof } from '../tickets/proofs'

const cleanUps: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

/** The handler behind a socket, on the sandbox's clock; each request comes from another address. */
async function serve(options: Parameters<typeof createTestSignup>[0] = {}) {
  const sandbox = createSandbox()
  const signup = createTestSignup({
    sandbox,
    trustedProxies: ['loopback'],
    now: sandbox.clock.now,
    ...options,
  })
  const server = await listen(signup.handler)
  cleanUps.push(server.close)
  let requests = 0
  const ask = (action: string, body: object) =>
    server.post(action, body, { 'x-forwarded-for': `198.51.100.${requests++}` })
  return { ...signup, sandbox, ask, later: (seconds: number) => sandbox.clock.advance(seconds * 1000) }
}

/** Numbers that ring one phone each. */
const forms = {
  'Brazil with and without the 9': ['551178654321', '5511978654321'],
  'Argentina with and without the 9': ['5491123456789', '541123456789'],
  'San Marino through Italy': ['3780549886377', '390549886377'],
  'a German line with extra digits': ['4930123456', '49301234567', '493012345678', '4930123456789'],
  'an Austrian line with extra digits': ['431234567', '4312345678', '43123456789'],
  'a West Bank line through Israel': ['97022951234', '97222951234'],
}

describe.each(Object.entries(forms))('%s', (_what, numbers) => {
  it('is one number to the cooldown', async () => {
    const { ask } = await serve()
    const answers = []
    for (const phone_number of numbers) answers.push(await ask('getCode', { phone_number, method: 'voice' }))
    expect(answers.map(({ body }) => body.error?.type)).toEqual([
      undefined,
      ...numbers.slice(1).map(() => 'cooldown'),
    ])
  })

  it('gets the codes of one number a day', async () => {
    const { ask, sandbox, later } = await serve()
    for (let n = 0; n < 20; n++) {
      await ask('getCode', { phone_number: numbers[n % numbers.length], method: 'voice' })
      later(900)
    }
    expect(sandbox.calls.count('getCode')).toBe(5)
  })

  it('has the tries of one number a day, whichever form they are for', async () => {
    const { ask, sandbox, later } = await serve({ policy: { checksPerCode: 1, perNumberPerDay: null } })
    for (let n = 0; n < 5; n++) {
      const phone_number = numbers[n % numbers.length]!
      const { body } = await ask('getCode', { phone_number, method: 'voice' })
      const ticket = body.data?.['ticket']
      const right = sandbox.inbox.latest(phone_number)?.code
      const code = right === '111111' ? '222222' : '111111'
      await ask('checkCode', { phone_number, code, ticket })
      later(900)
    }
    expect(sandbox.calls.count('checkCode')).toBe(3)
  })

  it('is one phone in every proof', async () => {
    const { ask, sandbox, later } = await serve()
    const phones = new Set<string>()
    for (const phone_number of numbers) {
      const sent = await ask('getCode', { phone_number, method: 'voice' })
      const { code } = sandbox.inbox.latest(phone_number)!
      const ticket = sent.body.data?.['ticket']
      const checked = await ask('checkCode', { phone_number, code, ticket })
      const proof = String(checked.body.data?.['proof'])
      const { phone, uniquePhone } = await verifyPhoneProof(proof, testSecret, {
        subject: 'anonymous',
        now: sandbox.clock.now,
      })
      expect(phone).toBe(`+${phone_number}`)
      phones.add(uniquePhone)
      later(900)
    }
    expect(phones.size).toBe(1)
  })
})

describe('numbers that look alike', () => {
  it.each([
    ['a São Paulo mobile and the fixed line without its 9', '5511943215678', '551143215678'],
    ['two German mobiles', '4915123456789', '4915123456780'],
    ['Kazakhstan and Russia', '77012345678', '79012345678'],
  ])('have limits of their own: %s', async (_what, one, other) => {
    const { ask } = await serve()
    for (const phone_number of [one, other])
      expect((await ask('getCode', { phone_number, method: 'voice' })).status).toBe(200)
  })
})

describe('a denied country', () => {
  it.each([
    ['SM', '390549886377'],
    ['PS', '97222951234'],
  ])('%s is denied through its neighbour’s calling code too', async (country, phone_number) => {
    const { ask, sandbox } = await serve({ policy: { countries: { deny: [country] } } })
    const answer = await ask('getCode', { phone_number, method: 'voice' })
    expect(answer.body.error?.type).toBe('country_not_supported')
    expect(sandbox.calls.count()).toBe(0)
  })

  it('takes no line of the neighbour with it', async () => {
    const { ask } = await serve({ policy: { countries: { deny: ['SM', 'PS'] } } })
    for (const phone_number of ['390612345678', '97221234567']) {
      const answer = await ask('getCode', { phone_number, method: 'voice' })
      expect([phone_number, answer.body.error]).toEqual([phone_number, undefined])
    }
  })
})

describe('a personal number', () => {
  it.each(['447011123456', '15002345678', '15332345678'])(
    '%s is refused like a premium one',
    async (phone_number) => {
      const { ask, sandbox } = await serve()
      for (const method of ['sms', 'voice']) {
        const { status, body } = await ask('getCode', { phone_number, method })
        expect([status, body.error?.type]).toEqual([422, 'phone_not_supported'])
      }
      expect(sandbox.calls.count()).toBe(0)
    },
  )
})
