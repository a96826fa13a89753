import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox'
import type { SandboxOptions } from '../sandbox'
import { createCaller } from '../testing/nxcloud-caller'

const phone = '6281234567890'
const hour = 3_600_000

function setUp(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options)
  const { call } = createCaller({ fetch: sandbox.fetch, now: sandbox.clock.now })
  const getCode = (phone_number = phone) => call('getCode', { phone_number, method: 'sms' })
  const times = async (count: number, number = phone) => {
    for (let n = 0; n < count; n++) await getCode(number)
  }
  return { sandbox, call, getCode, times }
}

const locked = { code: -1, message: expect.stringContaining('133016') as string, data: null }

describe('WhatsApp’s lock of a number', () => {
  it('comes with the eleventh request in 72 hours', async () => {
    const { getCode, times } = setUp()
    await times(9)
    expect(await getCode()).toMatchObject({ code: 0 })
    expect(await getCode()).toEqual(locked)
    expect(await getCode('6281234567891')).toMatchObject({ code: 0 })
  })

  it('counts registrations, and what was refused', async () => {
    const { sandbox, call, getCode } = setUp()
    sandbox.fail('throttled', { times: 4 })
    for (let n = 0; n < 4; n++) await getCode()
    for (let n = 0; n < 6; n++) await call('createClient', { phone_number: phone })
    expect(await call('createClient', { phone_number: phone })).toEqual(locked)
    expect(await getCode()).toEqual(locked)
  })

  it('counts nothing that NXCloud refuses by itself, and no checks of codes', async () => {
    const { sandbox, call, getCode } = setUp()
    for (const failure of ['invalid_signature', 'missing_parameter', 'unavailable'] as const) {
      sandbox.fail(failure, { times: 5, action: 'getCode' })
      for (let n = 0; n < 5; n++) await getCode()
    }
    for (let n = 0; n < 15; n++) await call('checkCode', { phone_number: phone, code: '000000' })
    expect(await getCode()).toMatchObject({ code: 0 })
  })

  it('ends 72 hours after the requests that made it, and lasts longer with each further one', async () => {
    const { sandbox, getCode, times } = setUp()
    await times(10)
    sandbox.clock.advance(71 * hour)
    expect(await getCode()).toEqual(locked)
    sandbox.clock.advance(hour)
    expect(await getCode()).toMatchObject({ code: 0 })
    const other = setUp()
    await other.times(10)
    other.sandbox.clock.advance(71 * hour)
    await other.times(10)
    other.sandbox.clock.advance(hour)
    expect(await other.getCode()).toEqual(locked)
  })

  it('is never that of the number which works again and again, and can be set or switched off', async () => {
    const { getCode, times } = setUp()
    await times(20, '12025550100')
    expect(await getCode('12025550100')).toMatchObject({ code: 0 })
    const early = setUp({ lockAfter: 1 })
    await early.getCode()
    expect(await early.getCode()).toEqual(locked)
    const never = setUp({ lockAfter: null })
    await never.times(20)
    expect(await never.getCode()).toMatchObject({ code: 0 })
  })

  it('is gone after a reset', async () => {
    const { sandbox, getCode, times } = setUp()
    await times(11)
    sandbox.reset()
    expect(await getCode()).toMatchObject({ code: 0 })
  })
})
