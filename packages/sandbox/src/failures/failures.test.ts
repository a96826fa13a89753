import { describe, expect, it } from 'vitest'
import { sandboxAppKey } from '../account'
import type { SandboxAction } from '../actions/action'
import { createSandbox } from '../create-sandbox'
import { createCaller } from '../testing/nxcloud-caller'
import { sandboxFailures, type FailureAt, type SandboxFailure } from './failure-table'

const phone = '6281234567890'
const bodies: Record<SandboxAction, object | undefined> = {
  login: undefined,
  createApp: { app_name: 'Warung', webhook: 'https://example.com' },
  phoneList: { appkey: sandboxAppKey },
  getCode: { phone_number: phone, method: 'sms' },
  checkCode: { phone_number: phone, code: '123456' },
  createClient: { phone_number: phone },
}

function setUp() {
  const sandbox = createSandbox({ slowMs: 5, registrationMs: 1000 })
  const caller = createCaller({ fetch: sandbox.fetch })
  const leave = new AbortController()
  // Who is never answered would wait for ever.
  sandbox.calls.subscribe(({ failure, pending }) => {
    if (failure === 'hang' && pending) queueMicrotask(() => leave.abort())
  })
  const send = (action: SandboxAction) =>
    caller.send(action, bodies[action], { redirect: 'manual', signal: leave.signal })
  return { ...caller, sandbox, send }
}

const ids = Object.keys(sandboxFailures) as SandboxFailure[]
const answering = ids.filter((id) => {
  const { code, httpStatus } = sandboxFailures[id]
  return code !== undefined || httpStatus !== undefined
})

describe('what the table says of', () => {
  it.each(ids)('%s being sent is what happens to a code', async (id) => {
    const { sandbox, send } = setUp()
    sandbox.fail(id)
    await send('getCode').catch(() => undefined)
    const { sent } = sandboxFailures[id]
    expect(sandbox.inbox.messages()).toHaveLength(sent === true ? 1 : 0)
    expect(sandbox.calls.all()).toMatchObject([{ action: 'getCode', delivered: sent === true }])
  })

  it.each(answering)('%s is what the caller gets', async (id) => {
    const { sandbox, send } = setUp()
    const { actions, code, message, httpStatus = 200 } = sandboxFailures[id]
    const action = actions.includes('getCode') ? 'getCode' : (actions[0] ?? 'login')
    sandbox.fail(id)
    const response = await send(action)
    expect(response.status).toBe(httpStatus)
    const answer: unknown = code === undefined ? {} : await response.json()
    const told = { ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) }
    expect(answer).toMatchObject(told)
    expect(sandbox.calls.all()).toMatchObject([{ failure: id, httpStatus }])
  })

  it.each(ids)('%s is where it strikes', async (id) => {
    const { sandbox, send } = setUp()
    sandbox.fail(id, { times: 1 })
    const { actions } = sandboxFailures[id]
    for (const action of Object.keys(bodies) as SandboxAction[])
      if (!actions.includes(action)) await send(action)
    expect(sandbox.failures.active()).toHaveLength(1)
    expect(sandbox.calls.all().filter((call) => call.failure)).toEqual([])
  })
})

describe('registrations that fail', () => {
  const ends: Record<FailureAt<'registration'>, object> = {
    creation_failed: { register_status: 1, status: 'PENDING' },
    registration_failed: { register_status: 2, status: 'PENDING' },
    registration_stuck: { register_status: 4, status: 'PENDING' },
    banned: { status: 'BANNED' },
    restricted: { status: 'RESTRICTED' },
    flagged: { status: 'FLAGGED' },
    disconnected: { status: 'DISCONNECTED' },
    name_declined: { status: 'PENDING', name_status: 'DECLINED' },
    name_pending_review: { status: 'PENDING', name_status: 'PENDING_REVIEW' },
  }

  it.each(Object.entries(ends))('%s ends at %o', async (id, end) => {
    const { sandbox, call } = setUp()
    sandbox.fail(id as SandboxFailure)
    await call('getCode', bodies.getCode)
    await call('checkCode', { phone_number: phone, code: sandbox.inbox.latest()?.code })
    expect(await call('createClient', bodies.createClient)).toMatchObject({ code: 0 })
    const rows = async () => (await call('phoneList', bodies.phoneList)).data
    expect(await rows()).toMatchObject([{ register_status: 3, status: 'PENDING' }])
    sandbox.clock.advance(1000)
    expect(await rows()).toMatchObject([end])
  })
})

describe('the code’s failures', () => {
  it('not_delivered leaves a code that is good but known to nobody', async () => {
    const { sandbox, call } = setUp()
    sandbox.fail('not_delivered', { times: 1 })
    expect(await call('getCode', bodies.getCode)).toMatchObject({ code: 0 })
    expect(sandbox.inbox.latest()).toBeUndefined()
    expect(await call('checkCode', bodies.checkCode)).toMatchObject({
      message: 'the verification code is wrong',
    })
  })

  it('wrong_code and expired_code leave the right code good for later', async () => {
    const { sandbox, call } = setUp()
    await call('getCode', bodies.getCode)
    const right = { phone_number: phone, code: sandbox.inbox.latest()?.code }
    sandbox.fail('wrong_code', { times: 1 })
    sandbox.fail('expired_code', { times: 1 })
    expect(await call('checkCode', right)).toMatchObject({
      code: -1,
      message: 'the verification code is wrong',
    })
    expect(await call('checkCode', right)).toMatchObject({
      code: -1,
      message: 'the verification code has expired',
    })
    expect(await call('checkCode', right)).toMatchObject({ code: 0 })
  })

  it('cut_after on checkCode verifies all the same', async () => {
    const { sandbox, call } = setUp()
    await call('getCode', bodies.getCode)
    sandbox.fail('cut_after', { action: 'checkCode' })
    const right = { phone_number: phone, code: sandbox.inbox.latest()?.code }
    await expect(call('checkCode', right)).rejects.toThrow(TypeError)
    expect(sandbox.phones.list(sandboxAppKey)).toMatchObject([{ code_verification_status: 'VERIFIED' }])
  })

  it('an action’s failure does not cover up a bad signature, and is not spent on one', async () => {
    const { sandbox, call } = setUp()
    sandbox.fail('throttled', { times: 1 })
    expect(await call('getCode', bodies.getCode, { accessSecret: 'wrong' })).toMatchObject({ code: 1003 })
    expect(await call('getCode', bodies.getCode)).toMatchObject({ code: -1 })
    expect(await call('getCode', bodies.getCode)).toMatchObject({ code: 0 })
    expect(sandbox.calls.all().map(({ failure }) => failure)).toEqual([undefined, 'throttled', undefined])
  })
})
