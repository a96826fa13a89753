import { describe, expect, it, vi } from 'vitest'
import { sandboxAccount } from '../account'
import { createSandbox } from '../create-sandbox'
import { createCaller } from '../testing/nxcloud-caller'
import { createCalls, maxCalls, type SandboxCall } from './calls'

const body = { phone_number: '6281234567890', method: 'sms' }

describe('the calls', () => {
  it('tell what reached the upstream and what became of it', async () => {
    const sandbox = createSandbox({ now: () => 1_800_000_000_000 })
    const { call } = createCaller({ fetch: sandbox.fetch, now: () => 1_800_000_000_000 })
    await call('getCode', body)
    sandbox.fail('cut_before', { times: 1 })
    await call('getCode', body).catch(() => undefined)
    await call('login')
    const common = { at: 1_800_000_000_000, ms: 0, pending: false }
    const about = { ...common, action: 'getCode', phone: '+6281234567890' }
    expect(sandbox.calls.all()).toEqual([
      { ...about, id: '1', httpStatus: 200, code: 0, delivered: true },
      { ...about, id: '2', httpStatus: null, code: null, delivered: false, failure: 'cut_before' },
      { ...common, id: '3', action: 'login', httpStatus: 200, code: 0, delivered: false },
    ])
    expect([sandbox.calls.count(), sandbox.calls.count('getCode')]).toEqual([3, 2])
  })

  it('hold no secret, no signature and no code', async () => {
    const now = () => 1_800_000_000_000
    const sandbox = createSandbox({ now, random: () => 0.99 })
    const { call } = createCaller({ fetch: sandbox.fetch, now })
    await call('getCode', body, { sign: 'f'.repeat(32) })
    await call('getCode', body)
    await call('checkCode', { phone_number: body.phone_number, code: sandbox.inbox.latest()?.code })
    const told = JSON.stringify(sandbox.calls.all())
    expect(told).not.toContain(sandboxAccount.accessSecret)
    expect(told).not.toContain('f'.repeat(32))
    expect(told).not.toContain('999999')
    expect(sandbox.inbox.latest()?.code).toBe('999999')
  })

  it('stay pending while the upstream is silent, and end unanswered when the caller gives up', async () => {
    const sandbox = createSandbox()
    const { send } = createCaller({ fetch: sandbox.fetch })
    const leave = new AbortController()
    sandbox.fail('hang')
    const sending = send('getCode', body, { signal: leave.signal })
    await sandbox.inbox.waitFor(body.phone_number)
    expect(sandbox.calls.all()).toMatchObject([{ pending: true, httpStatus: null }])
    leave.abort()
    await expect(sending).rejects.toMatchObject({ name: 'AbortError' })
    expect(sandbox.calls.all()).toMatchObject([
      { pending: false, httpStatus: null, code: null, delivered: true },
    ])
  })

  it('keep the last 500', () => {
    const calls = createCalls(Date.now)
    const end = calls.arrive({ action: 'login', code: 0, delivered: false })
    for (let made = 0; made < maxCalls; made += 1)
      calls.arrive({ action: 'login', code: 0, delivered: false })
    end(200)
    expect(calls.all()).toHaveLength(500)
    expect(calls.all()[0]?.id).toBe('2')
  })

  it('tell listeners of an arrival and of its end', () => {
    let at = 1000
    const calls = createCalls(() => at)
    const listener = vi.fn<(call: SandboxCall) => void>()
    calls.subscribe(listener)
    const end = calls.arrive({ action: 'login', code: 0, delivered: false })
    at += 30
    end(200)
    end(null)
    expect(listener.mock.calls.map(([{ id, pending, ms }]) => ({ id, pending, ms }))).toEqual([
      { id: '1', pending: true, ms: 0 },
      { id: '1', pending: false, ms: 30 },
    ])
    calls.clear()
    expect(calls.count()).toBe(0)
  })
})
