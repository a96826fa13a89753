import { sandboxAppKey } from '@embedded-signup/sandbox'
import {
  MutationCache,
  QueryCache,
  QueryClient,
  QueryClientProvider,
  useQuery,
  type DefaultOptions,
} from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useRegistration } from '../registration/use-registration'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { useVerifyPhone } from '../verify/use-verify-phone'
import { SignupProvider } from './signup-provider'

let backend: PageBackend

beforeEach(() => {
  backend = createPageBackend({ appKey: sandboxAppKey })
})
afterEach(() => sessionStorage.clear())

/** An app whose client reports every error but those of the kit, as the README says. */
function createApp(defaultOptions: DefaultOptions = {}) {
  const [reported, ofKit] = [vi.fn(), vi.fn()]
  const hear = (error: unknown, { meta }: { meta?: Record<string, unknown> | undefined }) =>
    meta?.['embeddedSignup'] ? ofKit(error) : reported(error)
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: hear }),
    mutationCache: new MutationCache({ onError: (error, _, __, mutation) => hear(error, mutation) }),
    defaultOptions,
  })
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
    </QueryClientProvider>
  )
  return { client, reported, ofKit, wrapper }
}

const number = { phone: '+6281234567890', ticket: 'none' } as const

describe('an app whose query client the kit shares', () => {
  it('tells the errors of the kit apart in the handlers of its caches', async () => {
    const { client, reported, ofKit, wrapper } = createApp()
    const verify = renderHook(
      () => useVerifyPhone({ defaultCountry: 'ID', defaultPhone: '0812-3456-7890' }),
      {
        wrapper,
      },
    )
    backend.sandbox.fail('unavailable')
    await act(async () => {
      if (verify.result.current.step === 'phone') await verify.result.current.send.run()
    })
    expect(ofKit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'unavailable' }))
    renderHook(() => useRegistration(number), { wrapper })
    await waitFor(() => expect(ofKit).toHaveBeenCalledTimes(2))
    await client
      .fetchQuery({ queryKey: ['theirs'], queryFn: () => Promise.reject(new Error('theirs')) })
      .catch(() => {})
    expect(reported).toHaveBeenCalledExactlyOnceWith(new Error('theirs'))
    expect(ofKit).toHaveBeenCalledTimes(2)
  })

  it('hears of nothing by its default handlers, which do not learn whose error it is', async () => {
    const handlers = { onMutate: vi.fn(), onSuccess: vi.fn(), onError: vi.fn(), onSettled: vi.fn() }
    const { wrapper } = createApp({ mutations: handlers })
    const verify = renderHook(
      () => useVerifyPhone({ defaultCountry: 'ID', defaultPhone: '0812-3456-7890' }),
      {
        wrapper,
      },
    )
    await act(async () => {
      if (verify.result.current.step === 'phone') await verify.result.current.send.run()
    })
    expect(verify.result.current.step).toBe('code')
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled()
  })

  it('registers once, and shows what failed, whatever its queries do by default', async () => {
    const { wrapper } = createApp({
      queries: { retry: 3, retryDelay: 1, throwOnError: true, refetchInterval: 5, refetchOnMount: 'always' },
    })
    const registration = renderHook(() => useRegistration(number), { wrapper })
    await waitFor(() => expect(registration.result.current).toMatchObject({ state: 'unknown' }))
    const again = renderHook(() => useRegistration(number), { wrapper })
    await waitFor(() => expect(again.result.current).toMatchObject({ state: 'unknown' }))
    const asked = () => backend.asked.filter((path) => path.endsWith('/createClient')).length
    const before = asked()
    const theirs = vi.fn(() => Promise.resolve('theirs'))
    renderHook(() => useQuery({ queryKey: ['theirs'], queryFn: theirs }), { wrapper })
    await waitFor(() => expect(theirs.mock.calls.length).toBeGreaterThan(3))
    expect(asked()).toBe(before)
  })
})
