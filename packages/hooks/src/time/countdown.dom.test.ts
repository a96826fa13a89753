import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { Countdown } from './countdown'

let createCountdown: (deadline: number) => Countdown

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  vi.resetModules()
  ;({ createCountdown } = await import('./countdown'))
})

describe('createCountdown', () => {
  it('gives whole seconds, rounded up, and ticks once for each', () => {
    const countdown = createCountdown(Date.now() + 2500)
    const seen: number[] = []
    const stop = countdown.subscribe(() => seen.push(countdown.getSeconds()))
    expect(countdown.getSeconds()).toBe(3)
    vi.advanceTimersByTime(10_000)
    expect(seen).toEqual([2, 1, 0])
    stop()
  })

  it('has a timer only while somebody listens', () => {
    const countdown = createCountdown(Date.now() + 60_000)
    expect(vi.getTimerCount()).toBe(0)
    const stop = countdown.subscribe(() => {})
    expect(vi.getTimerCount()).toBe(1)
    stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('keeps its snapshot between ticks, whatever the clock does', () => {
    const countdown = createCountdown(Date.now() + 60_000)
    const stop = countdown.subscribe(() => {})
    vi.setSystemTime(Date.now() + 30_000)
    expect(countdown.getSeconds()).toBe(60)
    stop()
  })

  it('shows the right rest after five minutes of sleep, as soon as the page is seen again', () => {
    const countdown = createCountdown(Date.now() + 900_000)
    const stop = countdown.subscribe(() => {})
    vi.setSystemTime(Date.now() + 300_000)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(countdown.getSeconds()).toBe(600)
    stop()
  })

  it('catches up in a throttled tab, whose timers fire once a minute', () => {
    const countdown = createCountdown(Date.now() + 120_000)
    const stop = countdown.subscribe(() => {})
    vi.setSystemTime(Date.now() + 59_000)
    vi.advanceTimersByTime(1000)
    expect(countdown.getSeconds()).toBe(60)
    stop()
  })

  it('does not grow when the clock is set back', () => {
    const countdown = createCountdown(Date.now() + 60_000)
    const stop = countdown.subscribe(() => {})
    vi.advanceTimersByTime(10_000)
    vi.setSystemTime(Date.now() - 3_600_000)
    vi.advanceTimersByTime(10_000)
    expect(countdown.getSeconds()).toBe(40)
    stop()
  })
})
