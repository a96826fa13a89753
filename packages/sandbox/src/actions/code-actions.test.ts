import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox'
import { sandboxAppKey } from '../account'
import type { SandboxOptions } from '../sandbox'
import { createCaller } from '../testing/nxcloud-caller'

const phone = '6281234567890'

function setUp(options: SandboxOptions = {}) {
  let at = 1_800_000_000_000
  const now = () => at
  const sandbox = createSandbox({ now, ...options })
  const { call } = createCaller({ fetch: sandbox.fetch, now })
  return {
    sandbox,
    call,
    pass: (ms: number) => void (at += ms),
    getCode: (number = phone, method = 'sms') => call('getCode', { phone_number: number, method }),
    checkCode: (code: string, number = phone) => call('checkCode', { phone_number: number, code }),
    createClient: () => call('createClient', { phone_number: phone }),
    row: () => sandbox.phones.list(sandboxAppKey)[0],
    code: (number = phone) => sandbox.inbox.latest(number)?.code ?? '',
  }
}

/** Another code of the same length. */
const wrong = (code: string) => code.replace(/.$/, (digit) => String((Number(digit) + 1) % 10))

describe('getCode', () => {
  it('delivers a code of six digits by SMS, or by a call', async () => {
    const { sandbox, getCode } = setUp()
    expect(await getCode()).toEqual({ code: 0, message: 'success', data: {} })
    await getCode('12025550100', 'voice')
    const [sms, voice] = sandbox.inbox.messages()
    expect(sms).toMatchObject({ to: '+6281234567890', method: 'sms', deliveredAt: 1_800_000_000_000 })
    expect(sms?.code).toMatch(/^\d{6}$/)
    expect(voice).toMatchObject({ to: '+12025550100', method: 'voice' })
  })

  it('keeps leading zeros', async () => {
    const { code, getCode, checkCode } = setUp({ random: () => 0 })
    await getCode()
    expect(code()).toBe('000000')
    expect(await checkCode('0')).toMatchObject({ code: -1 })
    expect(await checkCode('000000')).toMatchObject({ code: 0 })
  })

  it('makes codes of the length asked for', async () => {
    const { code, getCode } = setUp({ codeLength: 4 })
    await getCode()
    expect(code()).toMatch(/^\d{4}$/)
  })

  it.each([
    ['+6281234567890', 'sms'],
    ['62 812 3456', 'sms'],
    ['0812345678', 'sms'],
    ['123456', 'sms'],
    ['1234567890123456', 'sms'],
    [phone, 'SMS'],
    [phone, 'whatsapp'],
    [phone, ''],
  ])('answers 9000 for %j by %j', async (number, method) => {
    expect(await setUp().getCode(number, method)).toMatchObject({ code: 9000 })
  })

  it('takes the plus when it is set to', async () => {
    const { getCode, checkCode, code } = setUp({ phoneFormat: 'plus' })
    expect(await getCode(`+${phone}`)).toMatchObject({ code: 0 })
    expect(await getCode(phone)).toMatchObject({ code: 9000 })
    expect(await checkCode(code(), `+${phone}`)).toMatchObject({ code: 0 })
  })

  it('takes both spellings of one phone when it is set to', async () => {
    const { getCode, checkCode, code } = setUp({ phoneFormat: 'any' })
    expect(await getCode(`+${phone}`)).toMatchObject({ code: 0 })
    expect(await checkCode(code(), phone)).toMatchObject({ code: 0 })
  })

  it('sets no cooldown: that is the backend’s to keep', async () => {
    const { sandbox, getCode } = setUp()
    await Promise.all([getCode(), getCode(), getCode()])
    expect(sandbox.inbox.messages(phone)).toHaveLength(3)
  })

  it('refuses a verified number with the same code as throttling', async () => {
    const { sandbox, getCode, checkCode, code } = setUp()
    await getCode()
    await checkCode(code())
    expect(await getCode()).toMatchObject({ code: -1, message: expect.stringContaining('136024') as string })
    expect(sandbox.inbox.messages()).toHaveLength(1)
  })

  it('verifies a verified number anew when refuseVerified is off', async () => {
    const { getCode, checkCode, code, row } = setUp({ refuseVerified: false })
    await getCode()
    await checkCode(code())
    expect(await getCode()).toMatchObject({ code: 0 })
    expect(row()).toMatchObject({ code_verification_status: 'NOT_VERIFIED' })
    expect(await checkCode(code())).toMatchObject({ code: 0 })
  })
})

describe('checkCode', () => {
  it('answers 0 with data null for the right code, and the phone is VERIFIED', async () => {
    const { getCode, checkCode, code, row } = setUp()
    await getCode()
    expect(row()).toMatchObject({ code_verification_status: 'NOT_VERIFIED', status: 'UNVERIFIED' })
    expect(await checkCode(code())).toEqual({ code: 0, message: 'success', data: null })
    expect(row()).toMatchObject({ code_verification_status: 'VERIFIED' })
  })

  it('answers -1 for a wrong code and lets the right one in afterwards', async () => {
    const { getCode, checkCode, code } = setUp()
    await getCode()
    expect(await checkCode(wrong(code()))).toMatchObject({ code: -1, data: null })
    expect(await checkCode(code())).toMatchObject({ code: 0 })
  })

  it('counts wrong tries and voids the code after the last, until a new one is sent', async () => {
    const { getCode, checkCode, code } = setUp({ maxWrongTries: 2 })
    await getCode()
    await checkCode(wrong(code()))
    await checkCode(wrong(code()))
    expect(await checkCode(code())).toMatchObject({
      code: -1,
      message: expect.stringMatching(/too many/) as string,
    })
    await getCode()
    expect(await checkCode(code())).toMatchObject({ code: 0 })
  })

  it('takes a code for 10 minutes and no millisecond longer', async () => {
    const early = setUp()
    await early.getCode()
    early.pass(599_999)
    expect(await early.checkCode(early.code())).toMatchObject({ code: 0 })
    const late = setUp()
    await late.getCode()
    late.pass(600_000)
    expect(await late.checkCode(late.code())).toMatchObject({ code: -1 })
  })

  it('takes the newest code alone, once, and for its own number', async () => {
    const { getCode, checkCode, code } = setUp()
    await getCode()
    const first = code()
    await getCode()
    expect(await checkCode(first)).toMatchObject({ code: -1 })
    await getCode('6281234567891')
    expect(await checkCode(code('6281234567891'))).toMatchObject({ code: -1 })
    expect(await checkCode(code())).toMatchObject({ code: 0 })
    expect(await checkCode(code())).toMatchObject({ code: -1 })
  })

  it('answers 9000 for a code sent as a number, which loses its zeros', async () => {
    const { call } = setUp()
    expect(await call('checkCode', { phone_number: phone, code: 12345 })).toMatchObject({ code: 9000 })
  })
})

describe('createClient', () => {
  it('refuses a phone that is not verified', async () => {
    const { getCode, createClient, row } = setUp()
    await getCode()
    expect(await createClient()).toMatchObject({ code: -1, data: null })
    expect(row()).toMatchObject({ status: 'UNVERIFIED' })
  })

  it('moves the phone through 3, 4 and 5 and from PENDING to CONNECTED by the clock', async () => {
    const { getCode, checkCode, code, createClient, row, pass } = setUp({ registrationMs: 10_000 })
    await getCode()
    await checkCode(code())
    expect(await createClient()).toEqual({ code: 0, message: 'success', data: null })
    expect(row()).toMatchObject({ register_status: 3, status: 'PENDING' })
    pass(5000)
    expect(row()).toMatchObject({ register_status: 4, status: 'PENDING' })
    pass(4999)
    expect(row()).toMatchObject({ register_status: 4, status: 'PENDING' })
    pass(1)
    expect(row()).toMatchObject({ register_status: 5, status: 'CONNECTED', current_limit: 'TIER_250' })
  })

  it('does not start again for a phone that is registering or connected', async () => {
    const { getCode, checkCode, code, createClient, row, pass } = setUp({ registrationMs: 10_000 })
    await getCode()
    await checkCode(code())
    await createClient()
    pass(6000)
    await createClient()
    pass(4000)
    expect(row()).toMatchObject({ status: 'CONNECTED' })
    expect(await createClient()).toMatchObject({ code: 0 })
    expect(row()).toMatchObject({ status: 'CONNECTED' })
  })

  it('starts again after a registration that failed', async () => {
    const { sandbox, getCode, checkCode, code, createClient, row } = setUp({ registrationMs: 10_000 })
    await getCode()
    await checkCode(code())
    sandbox.fail('registration_failed', { times: 1 })
    await createClient()
    sandbox.clock.advance(10_000)
    expect(row()).toMatchObject({ register_status: 2 })
    await createClient()
    sandbox.clock.advance(10_000)
    expect(row()).toMatchObject({ register_status: 5, status: 'CONNECTED' })
  })
})
