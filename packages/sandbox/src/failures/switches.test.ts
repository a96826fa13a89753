import { describe, expect, it, vi } from 'vitest'
import { createSwitches } from './switches'

const strike = (switches: ReturnType<typeof createSwitches>, phone?: string) => {
  const struck = switches.strikeFor('getCode', phone)
  struck?.spend()
  return struck?.failure
}

describe('the switches', () => {
  it('strike until taken back', () => {
    const switches = createSwitches()
    const { takeBack } = switches.fail('throttled')
    expect([strike(switches), strike(switches)]).toEqual(['throttled', 'throttled'])
    takeBack()
    expect(strike(switches)).toBeUndefined()
  })

  it('strike as many times as told, then stop', () => {
    const switches = createSwitches()
    switches.fail('throttled', { times: 2 })
    expect([1, 2, 3].map(() => strike(switches))).toEqual(['throttled', 'throttled', undefined])
    expect(switches.active()).toEqual([])
  })

  it('strike counted ones first in the order thrown, then the newest lasting one', () => {
    const switches = createSwitches()
    switches.fail('unavailable')
    switches.fail('html')
    switches.fail('slow', { times: 1 })
    switches.fail('hang', { times: 1 })
    expect([1, 2, 3].map(() => strike(switches))).toEqual(['slow', 'hang', 'html'])
  })

  it('strike one action alone, even one the failure does not strike by itself', () => {
    const switches = createSwitches()
    switches.fail('throttled', { action: 'createClient' })
    expect(switches.strikeFor('createClient', undefined)?.failure).toBe('throttled')
    expect(strike(switches)).toBeUndefined()
  })

  it('strike one phone alone, however it is written', () => {
    const switches = createSwitches()
    switches.fail('throttled', { phone: '+62 812-3456-7890' })
    expect(strike(switches, '6281234567890')).toBe('throttled')
    expect(strike(switches, '6281234567891')).toBeUndefined()
    expect(strike(switches)).toBeUndefined()
  })

  it('go before a number’s own failure, which heal leaves', () => {
    const switches = createSwitches()
    expect(strike(switches, '12025550101')).toBe('throttled')
    switches.fail('html')
    expect(strike(switches, '12025550101')).toBe('html')
    switches.heal()
    expect(strike(switches, '12025550101')).toBe('throttled')
  })

  it('tell listeners of every change, and give the same array between changes', () => {
    const switches = createSwitches()
    const listener = vi.fn<(active: readonly unknown[]) => void>()
    const stop = switches.subscribe(listener)
    const { takeBack } = switches.fail('slow', { times: 2, delayMs: 50 })
    expect(switches.active()).toBe(switches.active())
    expect(switches.active()).toEqual([{ id: '1', failure: 'slow', times: 2, delayMs: 50 }])
    strike(switches)
    takeBack()
    takeBack()
    switches.heal()
    stop()
    switches.fail('slow')
    expect(listener.mock.calls.map(([active]) => active.length)).toEqual([1, 1, 0])
  })

  it('refuse a failure they do not know and a count below one', () => {
    const switches = createSwitches()
    expect(() => switches.fail('toString' as 'slow')).toThrow(/knows no failure "toString"/)
    expect(() => switches.fail('slow', { times: 0 })).toThrow(RangeError)
  })
})
