import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox'
import { createCaller, type CallOverrides } from '../testing/nxcloud-caller'
import { requestChecks } from './request-checks'

const outsider = { accessKey: 'outsider', accessSecret: 'outsider-secret', integrator: false }
const member = { accessKey: 'member', accessSecret: 'member-secret' }
const body = { phone_number: '6281234567890', method: 'sms' }

function setUp(now: () => number = Date.now) {
  const sandbox = createSandbox({ accounts: [member, outsider], now })
  const { call, send } = createCaller({ fetch: sandbox.fetch, now })
  const ask = (overrides: CallOverrides = {}) => call('getCode', body, { ...member, ...overrides })
  return { sandbox, ask, call, send }
}

describe('the checks on a request', () => {
  it('let a well-signed request through, md5 by default and sha256 when it says so', async () => {
    const { ask, sandbox } = setUp()
    expect(await ask()).toEqual({ code: 0, message: 'success', data: {} })
    expect(await ask({ algorithm: 'md5' })).toMatchObject({ code: 0 })
    expect(await ask({ algorithm: 'sha256' })).toMatchObject({ code: 0 })
    expect(sandbox.inbox.messages()).toHaveLength(3)
  })

  it.each(['accessKey', 'ts', 'bizType', 'action', 'sign'])('answer 1001 without %s', async (name) => {
    const { ask } = setUp()
    const answer = await ask({ without: [name] })
    expect(answer).toEqual({ code: 1001, message: `missing common header: ${name}`, data: null })
  })

  it('answer 1002 for a bizType that is not 2, though it is signed', async () => {
    expect(await setUp().ask({ bizType: '1' })).toMatchObject({ code: 1002, data: null })
  })

  it('answer 1002 for an action header that is not the path’s, though it is signed', async () => {
    expect(await setUp().ask({ action: 'checkCode' })).toMatchObject({ code: 1002, data: null })
  })

  it.each(['', '[]', '"text"', '{"phone_number":', 'null'])('answer 1002 for the body %j', async (text) => {
    expect(await setUp().call('getCode', text, member)).toMatchObject({ code: 1002, data: null })
  })

  it('answer 1002 for a body that is not sent as application/json', async () => {
    const { ask } = setUp()
    expect(await ask({ contentType: 'text/plain' })).toMatchObject({ code: 1002 })
    expect(await ask({ contentType: 'application/jsonp' })).toMatchObject({ code: 1002 })
    expect(await ask({ contentType: 'application/json; charset=utf-8' })).toMatchObject({ code: 0 })
  })

  it('answer 1002 for a login with a body', async () => {
    expect(await setUp().call('login', '{}', member)).toMatchObject({ code: 1002 })
  })

  it('answer 1003 for a body that was re-serialised after signing', async () => {
    const { ask, sandbox } = setUp()
    const { phone_number, method } = body
    expect(await ask({ sentBody: JSON.stringify({ method, phone_number }) })).toMatchObject({ code: 1003 })
    expect(await ask({ sentBody: JSON.stringify(body, null, 1) })).toMatchObject({ code: 1003 })
    expect(await ask({ sentBody: `${JSON.stringify(body)}\n` })).toMatchObject({ code: 1003 })
    expect(sandbox.inbox.messages()).toEqual([])
  })

  it('answer 1003 for the wrong secret, the wrong algorithm and an upper-case digest', async () => {
    const { ask } = setUp()
    expect(await ask({ accessSecret: 'wrong' })).toMatchObject({ code: 1003 })
    expect(await ask({ algorithm: 'sha1' })).toMatchObject({ code: 1003 })
    expect(await ask({ sign: 'A'.repeat(32) })).toMatchObject({ code: 1003 })
  })

  it('answer 1003 for a sha256 digest sent without the algorithm header', async () => {
    expect(await setUp().ask({ algorithm: 'sha256', without: ['algorithm'] })).toMatchObject({ code: 1003 })
  })

  it('take a ts 60 000 ms off either way and refuse one a millisecond further with 1004', async () => {
    const at = 1_800_000_000_000
    const { ask } = setUp(() => at)
    expect(await ask({ ts: String(at - 60_000) })).toMatchObject({ code: 0 })
    expect(await ask({ ts: String(at + 60_000) })).toMatchObject({ code: 0 })
    expect(await ask({ ts: String(at - 60_001) })).toMatchObject({ code: 1004 })
    expect(await ask({ ts: String(at + 60_001) })).toMatchObject({ code: 1004 })
  })

  it('answer 1004 for a ts in seconds', async () => {
    expect(await setUp().ask({ ts: String(Math.floor(Date.now() / 1000)) })).toMatchObject({ code: 1004 })
  })

  it('answer 1005 for an unknown access key', async () => {
    expect(await setUp().ask({ accessKey: 'nobody' })).toMatchObject({ code: 1005 })
  })

  it('answer 9007 for an account that is no integrator’s', async () => {
    expect(await setUp().ask(outsider)).toMatchObject({ code: 9007 })
  })

  it('answer 9000 for a missing parameter once everything before it is right', async () => {
    const { call } = setUp()
    const answer = await call('getCode', { method: 'sms' }, member)
    expect(answer).toEqual({ code: 9000, message: 'parameter exception: phone_number', data: null })
    expect(await call('getCode', { method: 'sms' }, outsider)).toMatchObject({ code: 9007 })
  })

  it('never put the secret or the signature into an answer', async () => {
    const { ask } = setUp()
    const sign = 'f'.repeat(32)
    const answers = JSON.stringify([await ask({ sign }), await ask({ accessSecret: 'wrong-secret' })])
    expect(answers).not.toContain(sign)
    expect(answers).not.toContain('secret')
  })
})

describe('the order of the checks', () => {
  // One fault per check, in the documented order; each leaves the others undisturbed.
  const faults: { code: number; overrides: CallOverrides }[] = [
    { code: 1001, overrides: { without: ['bizType'] } },
    { code: 1002, overrides: { action: 'login' } },
    { code: 1005, overrides: { accessKey: 'nobody' } },
    { code: 1003, overrides: { sign: '0'.repeat(32) } },
    { code: 1004, overrides: { ts: '1655710885431' } },
    { code: 9007, overrides: { ...outsider } },
  ]
  const pairs = faults.flatMap((first, index) =>
    faults
      .slice(index + 1)
      // An unknown key is no integrator’s either way: the two cannot meet in one request.
      .filter((second) => !(first.code === 1005 && second.code === 9007))
      .map((second) => ({ first, second })),
  )

  it('is the order of the exported list', () => {
    expect(requestChecks.map(({ code }) => code)).toEqual([1001, 1002, 1002, 1002, 1005, 1003, 1004, 9007])
  })

  it.each(pairs)('finds $first.code before $second.code', async ({ first, second }) => {
    const { ask } = setUp()
    expect(await ask(second.overrides)).toMatchObject({ code: second.code })
    const answer = await ask({ ...second.overrides, ...first.overrides })
    expect(answer).toMatchObject({ code: first.code })
  })
})
