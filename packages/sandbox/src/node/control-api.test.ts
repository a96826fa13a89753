import { request as httpRequest } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCaller } from '../testing/nxcloud-caller'
import { startSandboxServer, type SandboxServer } from './start-sandbox-server'

const phone = '6281234567890'
const body = { phone_number: phone, method: 'sms' }
let server: SandboxServer

beforeEach(async () => {
  server = await startSandboxServer()
})
afterEach(() => server.close())

const send = () => createCaller({ fetch, baseUrl: server.url }).send('getCode', body)

describe('the control API', () => {
  const get = async (path: string) => (await fetch(server.url + path)).json() as Promise<unknown>
  const post = async (path: string, json?: unknown) => {
    const response = await fetch(server.url + path, { method: 'POST', body: JSON.stringify(json ?? {}) })
    return { status: response.status, json: (await response.json()) as unknown }
  }

  it('shows the inbox and the calls, of a phone and of an action', async () => {
    await send()
    const messages = server.sandbox.inbox.messages()
    expect(await get('/sandbox/inbox')).toEqual({ messages })
    expect(await get('/sandbox/inbox?phone=%2B6281234567890')).toEqual({ messages })
    expect(await get('/sandbox/inbox?phone=1')).toEqual({ messages: [] })
    expect(await get('/sandbox/calls?action=getCode')).toEqual({ calls: server.sandbox.calls.all() })
    expect(await get('/sandbox/calls?action=login')).toEqual({ calls: [] })
  })

  it('throws failures and heals', async () => {
    const failure = { failure: 'throttled', action: 'getCode', phone, times: 3 }
    expect(await post('/sandbox/fail', failure)).toEqual({
      status: 200,
      json: { active: [{ id: '1', ...failure }] },
    })
    expect(await (await send()).json()).toMatchObject({ code: -1 })
    expect(await get('/sandbox/failures')).toMatchObject({ active: [{ times: 2 }] })
    expect(await post('/sandbox/heal')).toMatchObject({ json: { active: [] } })
    expect(await (await send()).json()).toMatchObject({ code: 0 })
  })

  it('moves the clock, sets phones and resets', async () => {
    await post('/sandbox/clock', { skew: -600_000 })
    expect(await (await send()).json()).toMatchObject({ code: 1004 })
    const { json } = await post('/sandbox/clock', { advance: 3_600_000 })
    expect((json as { now: number }).now - Date.now()).toBeGreaterThan(3_500_000)
    const phones = [{ display_phone_number: '+62 812', status: 'BANNED' }]
    await post('/sandbox/phones', { appKey: 'shop', phones })
    expect(await get('/sandbox/phones?appKey=shop')).toMatchObject({ phones })
    await post('/sandbox/reset')
    expect(await get('/sandbox/phones?appKey=shop')).toEqual({ phones: [] })
    expect(await get('/sandbox/calls')).toEqual({ calls: [] })
    expect(await (await send()).json()).toMatchObject({ code: 0 })
  })

  it.each([
    ['/sandbox/fail', { failure: 'nonsense' }],
    ['/sandbox/fail', { failure: 'slow', times: 'twice' }],
    ['/sandbox/fail', { failure: 'slow', times: 0 }],
    ['/sandbox/fail', { failure: 'slow', action: 'steal' }],
    ['/sandbox/fail', { failure: 'slow', phone: 1 }],
    ['/sandbox/clock', { advance: -1 }],
    ['/sandbox/phones', { appKey: 'shop', phones: [{}] }],
    ['/sandbox/phones', { phones: [] }],
    ['/sandbox/heal', 'text'],
  ])('answers 400 with a sentence to %s %j', async (path, json) => {
    const answer = await post(path, json)
    expect(answer).toEqual({ status: 400, json: { error: expect.stringMatching(/\.$/) as string } })
  })

  it('answers 404 to what it does not know', async () => {
    expect((await post('/sandbox/nothing')).status).toBe(404)
    expect((await fetch(`${server.url}/sandbox/toString`)).status).toBe(404)
  })

  it.each([{ host: 'evil.example' }, { origin: 'https://evil.example' }])(
    'refuses a request with %o, which a web page could have sent',
    async (headers) => {
      const status = await new Promise<number | undefined>((resolve, reject) => {
        httpRequest(`${server.url}/sandbox/inbox`, { headers }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
          .once('error', reject)
          .end()
      })
      expect(status).toBe(403)
    },
  )
})
