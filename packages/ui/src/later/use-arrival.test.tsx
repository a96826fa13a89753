import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useArrival } from './use-arrival'

beforeEach(() => {
  vi.useFakeTimers()
})

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

it('asks again for a part that has to be shown and did not arrive', async () => {
  const part = { name: 'part' }
  const load = vi.fn().mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValue(part)
  const { result } = renderHook(() => useArrival<typeof part>(load, true))
  expect(result.current).toBeUndefined()
  await pass(0)
  expect(result.current).toBeNull()
  await pass(3000)
  expect(result.current).toBe(part)
  expect(load).toHaveBeenCalledTimes(2)
})

it('says after a while that a part is late which is on its way', async () => {
  let arrive = (_part: object) => {}
  const load = vi.fn(() => new Promise<object>((resolve) => (arrive = resolve)))
  const { result } = renderHook(() => useArrival<object>(load, true))
  await pass(2999)
  expect(result.current).toBeUndefined()
  await pass(1)
  expect(result.current).toBeNull()
  const part = {}
  arrive(part)
  await pass(0)
  expect(result.current).toBe(part)
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
