import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useArrival } from './use-arrival'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

it('asks again for a part that has to be shown and did not arrive', async () => {
  const part = { name: 'part' }
  const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(part)
  const { result } = renderHook(() => useArrival<typeof part>(load, true))
  await pass(0)
  expect(result.current).toBeUndefined()
  await pass(3000)
  expect(result.current).toBe(part)
  expect(load).toHaveBeenCalledTimes(2)
})

it('loads once for all that show it', async () => {
  const part = { name: 'part' }
  const load = vi.fn(async () => part)
  const first = renderHook(() => useArrival<typeof part>(load, true))
  await pass(0)
  const second = renderHook(() => useArrival<typeof part>(load, true))
  expect(first.result.current).toBe(part)
  expect(second.result.current).toBe(part)
  await pass(0)
  expect(load).toHaveBeenCalledOnce()
})
