import { describe, expect, it } from 'vitest'
import { sandboxAppKey } from '../account'
import { createSandbox } from '../create-sandbox'
import type { SandboxOptions } from '../sandbox'
import { createCaller } from '../testing/nxcloud-caller'

function setUp(options: SandboxOptions = {}) {
  const sandbox = createSandbox(options)
  return { sandbox, ...createCaller({ fetch: sandbox.fetch }) }
}
const app = { app_name: 'Warung Kopi', webhook: 'https://example.com/hook' }

describe('login', () => {
  it('answers a fresh token, with no body', async () => {
    const { call } = setUp()
    const first = await call('login')
    expect(first).toMatchObject({
      code: 0,
      data: { token: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
    })
    expect((await call('login')).data).not.toEqual(first.data)
  })
})

describe('createApp', () => {
  it('answers the id as a number, the name and a key that phoneList then knows', async () => {
    const { call } = setUp()
    const { code, data } = await call('createApp', app)
    expect(code).toBe(0)
    const { app_id, app_name, app_key } = data as Record<string, unknown>
    expect(app_id).toBeTypeOf('number')
    expect(app_name).toBe('Warung Kopi')
    expect(await call('phoneList', { appkey: app_key })).toEqual({ code: 0, message: 'success', data: [] })
  })

  it('answers 9009 past 1000', async () => {
    const { call } = setUp()
    for (let made = 0; made < 1000; made += 1) expect((await call('createApp', app)).code).toBe(0)
    expect(await call('createApp', app)).toMatchObject({ code: 9009, data: null })
  })

  it.each(['app_name', 'webhook'])('answers 9000 without %s', async (name) => {
    expect(await setUp().call('createApp', { ...app, [name]: undefined })).toMatchObject({ code: 9000 })
  })
})

describe('phoneList', () => {
  const row = { display_phone_number: '+55 11 9 6123 4567', status: 'CONNECTED' } as const

  it('answers an array of whole rows', async () => {
    const { call, sandbox } = setUp()
    sandbox.phones.set(sandboxAppKey, [row])
    const { data } = await call('phoneList', { appkey: sandboxAppKey })
    expect(data).toEqual([
      {
        display_phone_number: '+55 11 9 6123 4567',
        quality_rating: 'UNKNOW',
        verified_name: 'Sandbox Trading',
        name_status: 'AVAILABLE_WITHOUT_REVIEW',
        register_status: 3,
        status: 'CONNECTED',
        current_limit: '',
        code_verification_status: 'NOT_VERIFIED',
        waba_id: '100000000000001',
        waba_name: 'Sandbox Trading',
      },
    ])
  })

  it('answers one object when it is set to, and an empty one for no phones', async () => {
    const { call, sandbox } = setUp({ phoneListShape: 'object' })
    expect((await call('phoneList', { appkey: sandboxAppKey })).data).toEqual({})
    sandbox.phones.set(sandboxAppKey, [row])
    expect((await call('phoneList', { appkey: sandboxAppKey })).data).toMatchObject(row)
  })

  it('answers 9008 for a key that does not exist and 9010 for another customer’s', async () => {
    const mine = { accessKey: 'mine', accessSecret: 's1' }
    const { call } = setUp({ accounts: [mine, { accessKey: 'theirs', accessSecret: 's2' }] })
    expect(await call('phoneList', { appkey: 'nothing' }, mine)).toMatchObject({ code: 9008 })
    expect(await call('phoneList', { appkey: 'theirs-app' }, mine)).toMatchObject({ code: 9010 })
    expect(await call('phoneList', { appkey: 'mine-app' }, mine)).toMatchObject({ code: 0 })
  })

  it('shows a phone in the account’s newest application', async () => {
    const { call, sandbox } = setUp()
    const { data } = await call('createApp', app)
    await call('getCode', { phone_number: '6281234567890', method: 'sms' })
    expect(sandbox.phones.list((data as { app_key: string }).app_key)).toHaveLength(1)
    expect(sandbox.phones.list(sandboxAppKey)).toEqual([])
  })

  it('shows what phones.update says, over the registration', async () => {
    const { sandbox } = setUp()
    sandbox.phones.set(sandboxAppKey, [row])
    sandbox.phones.update('5511961234567', { status: 'FLAGGED' })
    expect(sandbox.phones.list(sandboxAppKey)).toMatchObject([{ status: 'FLAGGED' }])
    expect(() => sandbox.phones.update('1', {})).toThrow('phones.set first')
  })

  it('knows an application that phones.set brought in', async () => {
    const { call, sandbox } = setUp()
    sandbox.phones.set('my-own-key', [row])
    expect((await call('phoneList', { appkey: 'my-own-key' })).data).toMatchObject([row])
  })
})
