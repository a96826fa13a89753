import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSandbox } from '../create-sandbox'
import type { SandboxFailure } from '../failures/failure-table'
import type { SandboxOptions } from '../sandbox'
import { createCaller, type CallOverrides } from '../testing/nxcloud-caller'

const body = { phone_number: '6281234567890', method: 'sms' }

function setUp(failure?: SandboxFailure, options: SandboxOptions = {}, baseUrl?: string) {
  const sandbox = createSandbox(options)
  if (failure) sandbox.fail(failure)
  const caller = createCaller({ fetch: sandbox.fetch, ...(baseUrl === undefined ? {} : { baseUrl }) })
  return { sandbox, send: (overrides?: CallOverrides) => caller.send('getCode', body, overrides) }
}

afterEach(() => void vi.useRealTimers())

describe('the sandbox’s fetch', () => {
  it('answers any base URL', async () => {
    const { send } = setUp(undefined, {}, 'http://localhost:9/some/gateway')
    const response = await send()
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8')
  })

  it('takes a Request and a URL as fetch does', async () => {
    const { fetch } = createSandbox()
    const url = 'https://api2.nxcloud.com/api/wa/integrator/embedded/register/login'
    expect(await (await fetch(new Request(url, { method: 'POST' }))).json()).toMatchObject({ code: 1001 })
    expect(await (await fetch(new URL(url), { method: 'POST' })).json()).toMatchObject({ code: 1001 })
  })

  it('answers 404 for another path and 405 for another method, and counts neither as a call', async () => {
    const { fetch, calls } = createSandbox()
    const base = 'https://api2.nxcloud.com/api/wa/integrator/embedded/register'
    expect((await fetch(`${base}/sendMoney`, { method: 'POST' })).status).toBe(404)
    expect((await fetch(`${base}/toString`, { method: 'POST' })).status).toBe(404)
    const get = await fetch(`${base}/getCode`)
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
    expect(calls.count()).toBe(0)
  })

  it('gives a code the HTTP status it is set to', async () => {
    const { send } = setUp(undefined, { httpStatus: (code) => (code === 0 ? 200 : 401) })
    expect((await send()).status).toBe(200)
    expect((await send({ sign: 'wrong' })).status).toBe(401)
  })

  it.each([
    ['refused', 'ECONNREFUSED', 0],
    ['cut_before', 'UND_ERR_SOCKET', 0],
    ['cut_after', 'UND_ERR_SOCKET', 1],
  ] as const)('rejects like Node’s fetch for %s', async (failure, code, messages) => {
    const { sandbox, send } = setUp(failure)
    const error: unknown = await send().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code } })
    expect(sandbox.inbox.messages()).toHaveLength(messages)
  })

  it('breaks off within the body for cut_body', async () => {
    const { send } = setUp('cut_body')
    const response = await send()
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow(TypeError)
  })

  it('ends well with half of the JSON for cut_json', async () => {
    const { send } = setUp('cut_json')
    const text = await (await send()).text()
    expect(text).toMatch(/^\{"code":0/)
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  })

  it.each([
    ['html', 502],
    ['html_after', 504],
  ] as const)('answers HTML for %s', async (failure, status) => {
    const response = await setUp(failure).send()
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html'])
    expect(await response.text()).toContain('<html>')
  })

  it('answers nothing for empty and 32 MiB of valid JSON for huge', async () => {
    expect(await (await setUp('empty').send()).text()).toBe('')
    const text = await (await setUp('huge').send()).text()
    expect(text).toHaveLength(32 * 1024 * 1024)
    expect(JSON.parse(text)).toMatchObject({ code: 0, message: 'success' })
  })

  it('makes no more of a huge answer than is read', async () => {
    const response = await setUp('huge').send()
    const reader = response.body?.getReader()
    const first = await reader?.read()
    await reader?.cancel()
    expect(first?.value?.length).toBeLessThan(100)
  })

  it('says msg for message and adds traceId for msg_instead_of_message', async () => {
    const answer: unknown = await (await setUp('msg_instead_of_message').send()).json()
    expect(answer).toEqual({ code: 0, msg: 'success', data: {}, traceId: expect.any(String) as string })
  })

  it('redirects as the caller’s redirect mode says', async () => {
    const manual = await setUp('redirect').send({ redirect: 'manual' })
    expect([manual.status, manual.headers.get('location')]).toEqual([302, '/maintenance.html'])
    const followed = await setUp('redirect').send()
    expect([followed.status, followed.headers.get('content-type')]).toEqual([200, 'text/html'])
    await expect(setUp('redirect').send({ redirect: 'error' })).rejects.toThrow(TypeError)
  })

  it('tells a caller to come back in 30 seconds for too_many_requests', async () => {
    const response = await setUp('too_many_requests').send()
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '30'])
  })

  it('answers late for slow, having delivered the code at once', async () => {
    const { sandbox, send } = setUp('slow', { slowMs: 40 })
    const startedAt = performance.now()
    const sending = send()
    await sandbox.inbox.waitFor(body.phone_number)
    expect(sandbox.calls.all()).toMatchObject([{ pending: true }])
    expect(await (await sending).json()).toMatchObject({ code: 0 })
    expect(performance.now() - startedAt).toBeGreaterThan(35)
  })

  it('delays every answer by latencyMs', async () => {
    const { send } = setUp(undefined, { latencyMs: 40 })
    const startedAt = performance.now()
    await send()
    expect(performance.now() - startedAt).toBeGreaterThan(35)
  })

  it.each(['slow', 'hang'] as const)('lets go of %s with the signal’s reason', async (failure) => {
    const { sandbox, send } = setUp(failure)
    const leave = new AbortController()
    const sending = send({ signal: leave.signal })
    await sandbox.inbox.waitFor(body.phone_number)
    const reason = new DOMException('The caller waited long enough.', 'TimeoutError')
    leave.abort(reason)
    await expect(sending).rejects.toBe(reason)
    expect(sandbox.inbox.messages()).toHaveLength(1)
  })

  it('leaves no timer behind when the caller gives a slow answer up', async () => {
    const { sandbox, send } = setUp('slow')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const leave = new AbortController()
    const sending = send({ signal: leave.signal })
    await vi.waitUntil(() => sandbox.calls.count() === 1 && vi.getTimerCount() > 0)
    leave.abort()
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not reach the sandbox when the signal was aborted before', async () => {
    const { sandbox, send } = setUp()
    await expect(send({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
    expect(sandbox.calls.count()).toBe(0)
  })
})
