import { describe, expect, it } from 'vitest'
import { createSandbox } from './create-sandbox'
import { createCaller } from './testing/nxcloud-caller'

const at = 1_800_000_000_000
const body = { phone_number: '6281234567890', method: 'sms' }

function setUp() {
  const sandbox = createSandbox({ now: () => at })
  return { sandbox, ...createCaller({ fetch: sandbox.fetch, now: () => at }) }
}
const dateOf = (response: Response) => Date.parse(response.headers.get('date') ?? '')

describe('the clock', () => {
  it('dates every answer', async () => {
    const { send } = setUp()
    expect(dateOf(await send('getCode', body))).toBe(at)
    expect(dateOf(await send('getCode', body, { sign: 'wrong' }))).toBe(at)
  })

  it('answers 1004 when it is skewed, and takes a ts corrected by its Date', async () => {
    const { send, call, sandbox } = setUp()
    sandbox.clock.skew(-600_000)
    const response = await send('getCode', body)
    expect(await response.json()).toMatchObject({ code: 1004 })
    expect(dateOf(response)).toBe(at - 600_000)
    expect(await call('getCode', body, { ts: String(dateOf(response)) })).toMatchObject({ code: 0 })
    sandbox.clock.skew(0)
    expect(await call('getCode', body)).toMatchObject({ code: 0 })
  })

  it('is 10 minutes ahead under wrong_clock, and a corrected ts gets through', async () => {
    const { send, call, sandbox } = setUp()
    sandbox.fail('wrong_clock')
    const response = await send('getCode', body)
    expect(await response.json()).toMatchObject({ code: 1004 })
    expect(dateOf(response)).toBe(at + 600_000)
    expect(sandbox.inbox.messages()).toEqual([])
    expect(await call('getCode', body, { ts: String(dateOf(response)) })).toMatchObject({ code: 0 })
    expect(sandbox.inbox.messages()).toHaveLength(1)
  })

  it('stays right under timestamp_expired, so that correcting does not help', async () => {
    const { send, sandbox } = setUp()
    sandbox.fail('timestamp_expired')
    const response = await send('getCode', body)
    expect(await response.json()).toMatchObject({ code: 1004 })
    expect(dateOf(response)).toBe(at)
  })

  it('advances codes to their end without putting the caller’s ts out, whether it follows or not', async () => {
    const { call, sandbox } = setUp()
    await call('getCode', body)
    sandbox.clock.advance(600_000)
    expect(sandbox.clock.now()).toBe(at + 600_000)
    const check = { phone_number: body.phone_number, code: sandbox.inbox.latest()?.code }
    const expired = { code: -1, message: 'the verification code has expired' }
    expect(await call('checkCode', check)).toMatchObject(expired)
    expect(await call('checkCode', check, { ts: String(sandbox.clock.now()) })).toMatchObject(expired)
  })

  it('does not run backwards', () => {
    const { sandbox } = setUp()
    expect(() => sandbox.clock.advance(-1)).toThrow(RangeError)
    expect(() => sandbox.clock.advance(Number.NaN)).toThrow(RangeError)
    expect(() => sandbox.clock.skew(Number.NaN)).toThrow(RangeError)
  })
})
