import { SignupError } from '@embedded-signup/contract'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { SignupProvider } from '../provider/signup-provider'
import { settled } from '../testing/page-time'
import { useRequest } from './use-request'

function show(ask: (input: string, request: { signal?: AbortSignal | undefined }) => Promise<string>) {
  return renderHook(() => useRequest({ ask }), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <StrictMode>
        <SignupProvider policy={{}}>{children}</SignupProvider>
      </StrictMode>
    ),
  })
}

it('says that it failed whatever was thrown, and keeps the cause', async () => {
  const cause = new TypeError('the integrator’s own client broke')
  const { result } = show(() => Promise.reject(cause))
  const outcome = await act(async () => result.current.start(() => 'a'))
  expect(outcome).toMatchObject({ ok: false, error: { code: 'unexpected_answer', cause } })
  await settled()
  expect(result.current.error?.code).toBe('unexpected_answer')
})

it('starts nothing once it is unmounted', async () => {
  const ask = vi.fn(() => Promise.resolve('sent'))
  const { result, unmount } = show(ask)
  const { start } = result.current
  unmount()
  expect(await start(() => 'a')).toBeUndefined()
  expect(ask).not.toHaveBeenCalled()
})

it('forgets a failure, and never one that is under way', async () => {
  let answer: (data: string) => void = () => {}
  const ask = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)))
  ask.mockRejectedValueOnce(new SignupError('unavailable'))
  const { result } = show(ask)
  await act(async () => result.current.start(() => 'a'))
  await settled()
  expect(result.current.error?.code).toBe('unavailable')
  act(() => result.current.forget())
  await settled()
  expect(result.current.error).toBeUndefined()
  let started: ReturnType<typeof result.current.start> | undefined
  await act(async () => void (started = result.current.start(() => 'a')))
  await settled()
  expect(ask).toHaveBeenCalledTimes(2)
  await act(async () => {
    result.current.forget()
    answer('sent')
    expect(await started).toEqual({ ok: true, data: 'sent' })
  })
})
