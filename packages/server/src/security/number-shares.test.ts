import { createSandbox, sandboxAppKey } from '@embedded-signup/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen } from '../testing/listen'
import { createTestSignup, signedIn } from '../testing/signup'

const minute = 60
const hour = 3600
const sandbox = createSandbox()
const later = (seconds: number) => sandbox.clock.advance(seconds * 1000)
let socket: Awaited<ReturnType<typeof listen>>

beforeAll(async () => {
  const { handler } = createTestSignup({
    sandbox,
    now: sandbox.clock.now,
    authorize: signedIn,
    appKey: sandboxAppKey,
    policy: { perIpPerHour: null, perPrefixPerHour: null, attemptsPerIpPerHour: null },
    nxcloud: { listCacheMs: 0 },
  })
  socket = await listen(handler)
})
afterAll(() => socket.close())

let numbers = 0
/** A number that nobody has asked about yet. */
function aNumber() {
  const phone_number = `6281234${String(5_000_000 + 10_000 * numbers++).slice(0, 6)}`
  const ask = (user: string, action: string, body: object) =>
    socket.post(action, { phone_number, ...body }, { 'x-user': user })
  return {
    phone: phone_number,
    send: (user: string) => ask(user, 'getCode', { method: 'sms' }),
    ask,
    /** Sends for as long as anything is granted, waiting as each answer says, for at most a quarter of an hour. */
    async exhaust(users: readonly string[]) {
      let granted = 0
      for (const user of users) {
        for (let tries = 0; tries < 10; tries++) {
          const { status, body } = await ask(user, 'getCode', { method: 'sms' })
          if (status === 200) granted++
          else if ((body.error?.retry_after ?? 0) > 15 * minute) break
          later(15 * minute)
        }
      }
      return granted
    },
    async verify(user: string) {
      const sent = await ask(user, 'getCode', { method: 'sms' })
      const { code } = sandbox.inbox.latest(phone_number)!
      const checked = await ask(user, 'checkCode', { code, ticket: sent.body.data?.['ticket'] })
      return String(checked.body.data?.['ticket'])
    },
  }
}
const strangers = Array.from({ length: 6 }, (_, n) => `stranger-${n}`)

describe('codes that others ask for', () => {
  it('are three a day for one of them, so that the owner has a code within minutes', async () => {
    const { exhaust, send, ask, phone } = aNumber()
    expect(await exhaust(['stranger'])).toBe(3)
    const sent = await send('owner')
    expect(sent.status).toBe(200)
    const { code } = sandbox.inbox.latest(phone)!
    const checked = await ask('owner', 'checkCode', { code, ticket: sent.body.data?.['ticket'] })
    expect(checked.status).toBe(200)
  })

  it('are four in 72 hours for one of them', async () => {
    const { exhaust, send } = aNumber()
    let granted = 0
    for (let day = 0; day < 2; day++) {
      granted += await exhaust(['stranger'])
      later(24 * hour)
    }
    expect(granted).toBe(4)
    expect((await send('owner')).status).toBe(200)
  })

  it('never use up what the owner needs to register, whoever and however many they are', async () => {
    const { verify, send, ask } = aNumber()
    const ticket = await verify('owner')
    // WhatsApp refuses each of them, as the number is verified, and counts it.
    for (let n = 0; n < 35; n++) {
      later(2 * hour)
      await send(strangers[n % strangers.length]!)
    }
    const registered = await ask('owner', 'createClient', { ticket })
    expect([registered.status, registered.body.data]).toEqual([200, { state: 'registering' }])
  })

  it('hold up a registration not even for the pause that WhatsApp’s refusal of them sounds like', async () => {
    const { verify, send, ask } = aNumber()
    const ticket = await verify('owner')
    later(2 * minute)
    expect((await send('stranger')).body.error?.type).toBe('throttled')
    expect((await ask('owner', 'createClient', { ticket })).status).toBe(200)
  })

  it('leave whoever has proved the number a day of their own', async () => {
    const { verify, exhaust, send } = aNumber()
    await verify('owner')
    // Some day the number is to be verified again.
    sandbox.phones.set(sandboxAppKey, [])
    later(minute)
    await exhaust(strangers)
    later(15 * minute)
    expect((await send('owner')).status).toBe(200)
  })
})
