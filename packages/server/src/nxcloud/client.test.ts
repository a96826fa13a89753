import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createTestClient, json, success, type Sent } from '../testing/nxcloud'

describe('a request to NXCloud', () => {
  it('signs the very bytes it sends', async () => {
    const { client, sent } = createTestClient([success()])
    await client.getCode('+6281234567890', 'sms')
    const [{ url, init }] = sent as [Sent]
    expect(url).toBe('https://api2.nxcloud.com/api/wa/integrator/embedded/register/getCode')
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual' })
    expect(init.body).toBe('{"phone_number":"6281234567890","method":"sms"}')
    const signed = `accessKey=key-1&action=getCode&bizType=2&ts=1700000000000&body=${init.body}&accessSecret=secret-1`
    expect(init.headers).toEqual({
      'content-type': 'application/json',
      accept: 'application/json',
      accessKey: 'key-1',
      ts: '1700000000000',
      bizType: '2',
      action: 'getCode',
      sign: createHash('md5').update(signed).digest('hex'),
    })
  })

  it('names sha256 in a header when asked to sign with it', async () => {
    const { client, sent } = createTestClient([success()], { algorithm: 'sha256' })
    await client.checkCode('+6281234567890', '012345')
    const [{ init }] = sent as [Sent]
    const signed = `accessKey=key-1&action=checkCode&bizType=2&ts=1700000000000&body=${init.body}&accessSecret=secret-1`
    expect(init.body).toBe('{"phone_number":"6281234567890","code":"012345"}')
    expect(init.headers).toMatchObject({
      algorithm: 'sha256',
      sign: createHash('sha256').update(signed).digest('hex'),
    })
  })

  it('sends login without a body and signs it without one', async () => {
    const { client, sent } = createTestClient([success({ token: 't-1' })])
    expect(await client.login()).toMatchObject({ kind: 'answered', code: 0, data: { token: 't-1' } })
    const [{ init }] = sent as [Sent]
    expect(init).not.toHaveProperty('body')
    expect(init.headers['sign']).toBe(
      createHash('md5')
        .update('accessKey=key-1&action=login&bizType=2&ts=1700000000000&accessSecret=secret-1')
        .digest('hex'),
    )
  })

  it('writes numbers as the integrator says', async () => {
    const { client, sent } = createTestClient([success(null)], { phoneFormat: (e164) => e164 })
    await client.createClient('+6281234567890')
    expect(sent[0]?.init.body).toBe('{"phone_number":"+6281234567890"}')
  })

  it("spells createApp's and phoneList's parameters as NXCloud does", async () => {
    const { client, sent } = createTestClient([
      success({ app_id: 7, app_name: 'Acme', app_key: 'k7' }),
      success([]),
    ])
    expect(await client.createApp({ appName: 'Acme', webhook: 'https://acme.example/hook' })).toMatchObject({
      data: { app_id: 7, app_name: 'Acme', app_key: 'k7' },
    })
    await client.phoneList('k7')
    expect(sent.map(({ init }) => init.body)).toEqual([
      '{"app_name":"Acme","webhook":"https://acme.example/hook"}',
      '{"appkey":"k7"}',
    ])
  })
})

describe('phoneList', () => {
  const phone = { display_phone_number: '+62 812-3456-7890', register_status: 5, status: 'CONNECTED' }
  it.each([
    ['a list', [phone]],
    ['one phone', phone],
    ['an object that holds a list', { list: [phone] }],
  ])('takes %s', async (_shape, data) => {
    const { client } = createTestClient([success(data)])
    expect(await client.phoneList('k')).toMatchObject({ kind: 'answered', code: 0, data: [phone] })
  })

  it('keeps a phone whose other fields are odd', async () => {
    const { client } = createTestClient([
      success([{ ...phone, register_status: '4', waba_id: null, new_field: 1 }, 'noise']),
    ])
    expect(await client.phoneList('k')).toMatchObject({
      data: [{ display_phone_number: '+62 812-3456-7890', register_status: 4, waba_id: undefined }],
    })
  })
})

describe('the clock', () => {
  const now = 1_700_000_000_000
  const expired = () =>
    json(
      { code: 1004, message: 'timestamp expired', data: null },
      { headers: { date: new Date(now + 600_000).toUTCString() } },
    )

  it("follows NXCloud's Date after 1004, with one retry, and stays corrected", async () => {
    const offsets: number[] = []
    const { client, sent } = createTestClient([expired(), success(), success()], {
      onClockCorrected: (offsetMs) => offsets.push(offsetMs),
    })
    expect(await client.getCode('+6281234567890', 'sms')).toMatchObject({ code: 0 })
    await client.checkCode('+6281234567890', '012345')
    expect(sent.map(({ init }) => Number(init.headers['ts']) - now)).toEqual([0, 600_500, 600_500])
    expect(sent[0]?.init.headers['sign']).not.toBe(sent[1]?.init.headers['sign'])
    expect(offsets).toEqual([600_500])
  })

  it('retries once only', async () => {
    const { client, sent } = createTestClient([expired(), expired(), success()])
    expect(await client.getCode('+6281234567890', 'sms')).toMatchObject({ kind: 'answered', code: 1004 })
    expect(sent).toHaveLength(2)
  })

  it('does not retry when the answer has no Date', async () => {
    const { client, sent } = createTestClient([json({ code: 1004, message: '', data: null }), success()])
    expect(await client.getCode('+6281234567890', 'sms')).toMatchObject({ code: 1004 })
    expect(sent).toHaveLength(1)
  })
})
