import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followHistory, leaveEntry } from './step-history'

const moved = () => new Promise<void>((done) => addEventListener('popstate', () => done(), { once: true }))
const back = () => (history.back(), moved())
const forward = () => (history.forward(), moved())

let stop: AbortController
beforeEach(() => {
  stop = new AbortController()
  history.pushState({ router: 'key' }, '', '/signup?step=2')
})
afterEach(() => stop.abort())

function follow(id: string, atCode: boolean) {
  const leave = vi.fn()
  const resume = vi.fn()
  void followHistory({ id, atCode, leave, resume, signal: stop.signal })
  return { leave, resume }
}

it('adds one entry under the same address, and keeps what a router has in its state', () => {
  const entries = history.length
  follow('a', true)
  expect(history.length).toBe(entries + 1)
  expect(location.pathname + location.search).toBe('/signup?step=2')
  expect(history.state).toEqual({ router: 'key', embeddedSignup: ['a'] })
})

it('uses the entry that a reload has kept', () => {
  follow('a', true)
  const entries = history.length
  follow('a', true)
  expect(history.length).toBe(entries)
})

it('leaves on Back and comes back on Forward', async () => {
  const { leave, resume } = follow('a', true)
  await back()
  expect(leave).toHaveBeenCalledOnce()
  expect(history.state).toEqual({ router: 'key' })
  await forward()
  expect(resume).toHaveBeenCalledOnce()
})

it('takes its entry along when the step was left by a button', async () => {
  follow('a', true)
  const { leave } = follow('a', false)
  await moved()
  expect(history.state).toEqual({ router: 'key' })
  expect(leave).toHaveBeenCalledOnce()
})

it('stays at a code that was left by a button and came back before the browser had moved', async () => {
  follow('a', true)
  const { signal } = stop
  const left = new AbortController()
  const leave = vi.fn()
  void followHistory({ id: 'a', atCode: false, leave, resume: vi.fn(), signal: left.signal })
  left.abort()
  const followed = followHistory({ id: 'a', atCode: true, leave, resume: vi.fn(), signal })
  await moved()
  await followed
  expect(leave).not.toHaveBeenCalled()
  expect(history.state).toMatchObject({ embeddedSignup: ['a'] })
  await back()
  expect(leave).toHaveBeenCalledOnce()
})

it('leaves nothing for Back to get past once the code was right', async () => {
  const { leave } = follow('a', true)
  await leaveEntry('a')
  expect(history.state).toEqual({ router: 'key' })
  expect(leave).not.toHaveBeenCalled()
})

it('leaves entries alone that are not its own', async () => {
  follow('a', true)
  follow('b', true)
  await leaveEntry('a')
  await leaveEntry('c')
  expect(history.state).toMatchObject({ embeddedSignup: ['a', 'b'] })
})

it('goes on where the browser is slow to move, and never moves twice', async () => {
  follow('a', true)
  const slow = vi.spyOn(history, 'back').mockImplementation(() => {})
  vi.useFakeTimers()
  const left = leaveEntry('a')
  await vi.advanceTimersByTimeAsync(2000)
  await left
  vi.useRealTimers()
  // The page has heard that the number is verified.
  follow('a', false)
  await leaveEntry('a')
  expect(slow).toHaveBeenCalledOnce()
  slow.mockRestore()
  await back()
  expect(history.state).toEqual({ router: 'key' })
})

describe('where the browser has keys', () => {
  const traverseTo = vi.fn<Navigation['traverseTo']>()
  const at = (index: number) => {
    const entries = () => [{ key: 'number' }, { key: 'code' }]
    vi.stubGlobal('navigation', { entries, currentEntry: { index }, traverseTo })
  }

  it('leaves its entry for the one that was there before it', async () => {
    follow('a', true)
    at(1)
    traverseTo.mockImplementation(() => {
      history.back()
      return { committed: Promise.resolve(), finished: Promise.resolve() } as unknown as NavigationResult
    })
    await leaveEntry('a')
    expect(traverseTo).toHaveBeenCalledExactlyOnceWith('number')
    expect(history.state).toEqual({ router: 'key' })
  })

  it('stays on the page, and goes on, where there is no entry before it, or none any more', async () => {
    const goBack = vi.spyOn(history, 'back')
    follow('a', true)
    at(0)
    await leaveEntry('a')
    at(1)
    traverseTo.mockImplementation(() => {
      const gone = Promise.reject(new DOMException('Invalid key', 'InvalidStateError'))
      return { committed: gone, finished: gone }
    })
    await leaveEntry('a')
    expect(goBack).not.toHaveBeenCalled()
    goBack.mockRestore()
    vi.unstubAllGlobals()
    await leaveEntry('a')
    expect(history.state).toEqual({ router: 'key' })
  })
})

it('goes on with one step on Back and leaves the other where it is', async () => {
  const first = follow('a', true)
  const second = follow('b', true)
  expect(history.state).toMatchObject({ embeddedSignup: ['a', 'b'] })
  await back()
  expect(second.leave).toHaveBeenCalledOnce()
  expect(first.leave).not.toHaveBeenCalled()
  await back()
  expect(first.leave).toHaveBeenCalledOnce()
})

it("does not take another step's entry along", async () => {
  follow('a', true)
  follow('b', true)
  follow('a', false)
  expect(history.state).toMatchObject({ embeddedSignup: ['a', 'b'] })
  // A move of its own would be made before this one, and seen first.
  history.go(-2)
  await moved()
  expect(history.state).toEqual({ router: 'key' })
  history.go(2)
  await moved()
  expect(history.state).toMatchObject({ embeddedSignup: ['a', 'b'] })
})

it('hears nothing once it was stopped', async () => {
  const { leave } = follow('a', true)
  stop.abort()
  await back()
  expect(leave).not.toHaveBeenCalled()
})

it.each(['text', 7])('does not touch a state that is no object: %j', (state) => {
  history.replaceState(state, '')
  const entries = history.length
  follow('a', true)
  expect(history.state).toBe(state)
  expect(history.length).toBe(entries)
})

it('lives with a browser that gives no entry', async () => {
  const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('too many', 'SecurityError')
  })
  const { leave, resume } = { leave: vi.fn(), resume: vi.fn() }
  await expect(
    followHistory({ id: 'a', atCode: true, leave, resume, signal: stop.signal }),
  ).resolves.toBeUndefined()
  push.mockRestore()
})
