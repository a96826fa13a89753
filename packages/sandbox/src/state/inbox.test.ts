import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createInbox, type SandboxMessage } from './inbox'

const phone = '6281234567890'
const other = '12025550100'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the inbox', () => {
  it('keeps messages in order and finds them by any spelling of the phone', () => {
    const inbox = createInbox(() => 7)
    inbox.deliver(phone, 'sms', '012345')
    inbox.deliver(other, 'voice', '5678')
    inbox.deliver(phone, 'voice', '543210')
    expect(inbox.messages().map(({ code }) => code)).toEqual(['012345', '5678', '543210'])
    expect(inbox.messages('+62 812-3456-7890').map(({ code }) => code)).toEqual(['012345', '543210'])
    expect(inbox.latest(phone)).toEqual({
      id: '3',
      to: '+6281234567890',
      method: 'voice',
      code: '543210',
      text: 'Your verification code is 5, 4, 3, 2, 1, 0.',
      deliveredAt: 7,
    })
    expect(inbox.latest()?.code).toBe('543210')
    expect(inbox.latest('999')).toBeUndefined()
  })

  it('writes an SMS with the code in two halves', () => {
    const inbox = createInbox(Date.now)
    inbox.deliver(phone, 'sms', '012345')
    expect(inbox.latest()?.text).toContain('012-345')
  })

  it('gives the same array until something changes', () => {
    const inbox = createInbox(Date.now)
    const before = inbox.messages()
    expect(inbox.messages()).toBe(before)
    inbox.deliver(phone, 'sms', '1')
    expect(inbox.messages()).not.toBe(before)
  })

  it('waits for a phone’s message, or gives the one that is there', async () => {
    const inbox = createInbox(Date.now)
    const waiting = inbox.waitFor(`+${phone}`)
    inbox.deliver(other, 'sms', '111111')
    inbox.deliver(phone, 'sms', '222222')
    expect(await waiting).toMatchObject({ code: '222222' })
    expect(await inbox.waitFor(phone)).toMatchObject({ code: '222222' })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('waits for a newer message than the one given', async () => {
    const inbox = createInbox(Date.now)
    inbox.deliver(phone, 'sms', '111111')
    const after = inbox.latest() as SandboxMessage
    const waiting = inbox.waitFor(phone, { after })
    inbox.deliver(phone, 'sms', '222222')
    expect(await waiting).toMatchObject({ code: '222222' })
  })

  it('rejects in time with the last four digits and no code', async () => {
    const inbox = createInbox(Date.now)
    inbox.deliver(other, 'sms', '112233')
    const waiting = inbox.waitFor(phone, { timeoutMs: 100 })
    const text = 'No code reached the phone ending in 7890 within 100 ms; the inbox holds 1 message.'
    const advanced = vi.advanceTimersByTimeAsync(100)
    await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError', message: text })
    await advanced
  })

  it('tells listeners until they leave, and forgets when cleared', () => {
    const inbox = createInbox(Date.now)
    const listener = vi.fn<(message: SandboxMessage) => void>()
    const stop = inbox.subscribe(listener)
    inbox.deliver(phone, 'sms', '1')
    stop()
    inbox.deliver(phone, 'sms', '2')
    expect(listener.mock.calls.map(([{ code }]) => code)).toEqual(['1'])
    inbox.clear()
    expect(inbox.messages()).toEqual([])
  })
})
