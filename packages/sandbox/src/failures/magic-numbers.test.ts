import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox'
import { digitsOf } from '../phone-digits'
import { createCaller } from '../testing/nxcloud-caller'
import { magicNumbers } from './magic-numbers'

describe('magic numbers', () => {
  it('are distinct fictional numbers of +1 202 555 01NN', () => {
    const phones = magicNumbers.map(({ phone }) => phone)
    expect(new Set(phones).size).toBe(phones.length)
    for (const phone of phones) expect(phone).toMatch(/^\+120255501\d\d$/)
  })

  it.each(magicNumbers)('$phone: $description', async ({ phone, failure, action }) => {
    const sandbox = createSandbox({ slowMs: 1 })
    const { send } = createCaller({ fetch: sandbox.fetch })
    const phone_number = digitsOf(phone)
    const leave = new AbortController()
    // Who is never answered would wait for ever.
    sandbox.calls.subscribe((call) => {
      if (call.failure === 'hang' && call.pending) queueMicrotask(() => leave.abort())
    })
    const overrides = { redirect: 'manual', signal: leave.signal } as const
    const bodies = {
      getCode: () => ({ phone_number, method: 'sms' }),
      checkCode: () => ({ phone_number, code: sandbox.inbox.latest()?.code }),
      createClient: () => ({ phone_number }),
    }
    for (const step of ['getCode', 'checkCode', 'createClient'] as const) {
      await send(step, bodies[step](), overrides).catch(() => undefined)
      const call = sandbox.calls.all().at(-1)
      expect(call?.failure).toBe(step === action ? failure : undefined)
      if (step === action) break
      expect(call?.code).toBe(0)
    }
  })

  it('+12025550100 may be verified again and again', async () => {
    const sandbox = createSandbox()
    const { call } = createCaller({ fetch: sandbox.fetch })
    for (let round = 0; round < 3; round += 1) {
      expect(await call('getCode', { phone_number: '12025550100', method: 'voice' })).toMatchObject({
        code: 0,
      })
      const code = sandbox.inbox.latest()?.code
      expect(await call('checkCode', { phone_number: '12025550100', code })).toMatchObject({ code: 0 })
    }
  })
})
