import { describe, expect, it } from 'vitest'
import { sandboxAppKey } from './account'
import { createSandbox } from './create-sandbox'
import { createCaller } from './testing/nxcloud-caller'

const body = { phone_number: '6281234567890', method: 'sms' }

describe('a sandbox', () => {
  it('is as new after reset', async () => {
    const sandbox = createSandbox()
    const { call } = createCaller({ fetch: sandbox.fetch })
    const { data } = await call('createApp', { app_name: 'Warung', webhook: 'https://example.com' })
    await call('getCode', body)
    const code = sandbox.inbox.latest()?.code
    sandbox.phones.set(sandboxAppKey, [{ display_phone_number: '+1' }])
    sandbox.fail('throttled')
    sandbox.clock.advance(1000)
    sandbox.clock.skew(600_000)

    sandbox.reset()
    expect(sandbox.inbox.messages()).toEqual([])
    expect(sandbox.calls.all()).toEqual([])
    expect(sandbox.failures.active()).toEqual([])
    expect(sandbox.phones.list(sandboxAppKey)).toEqual([])
    expect(Math.abs(sandbox.clock.now() - Date.now())).toBeLessThan(500)
    const { app_key } = data as { app_key: string }
    expect(await call('phoneList', { appkey: app_key })).toMatchObject({ code: 9008 })
    expect(await call('checkCode', { phone_number: body.phone_number, code })).toMatchObject({ code: -1 })
  })

  it('shares nothing with another', async () => {
    const [one, two] = [createSandbox(), createSandbox()]
    one.fail('throttled')
    expect(await createCaller({ fetch: two.fetch }).call('getCode', body)).toMatchObject({ code: 0 })
    expect(one.inbox.messages()).toEqual([])
  })

  it('takes a failure back by what fail returned, and all of them by heal', async () => {
    const sandbox = createSandbox()
    const { call } = createCaller({ fetch: sandbox.fetch })
    const takeBack = sandbox.fail('throttled')
    expect(await call('getCode', body)).toMatchObject({ code: -1 })
    takeBack()
    expect(await call('getCode', body)).toMatchObject({ code: 0 })
    sandbox.fail('throttled')
    sandbox.heal()
    expect(await call('getCode', body)).toMatchObject({ code: 0 })
  })
})
