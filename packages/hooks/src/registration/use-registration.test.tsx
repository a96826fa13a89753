import type { E164 } from '@embedded-signup/contract'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { SignupProvider } from '../provider/signup-provider'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { fakePageTime, pass, passUntil, settled } from '../testing/page-time'
import { useRegistration, type UseRegistrationOptions, type VerifiedNumber } from './use-registration'

const phone: E164 = '+6281234567890'
let backend: PageBackend
let number: VerifiedNumber

beforeEach(async () => {
  fakePageTime()
  backend = createPageBackend()
  number = await verify()
})

async function verify(): Promise<VerifiedNumber> {
  const post = async (action: string, body: object) => {
    const response = await backend.fetch(`/api/signup/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: phone.slice(1), ...body }),
    })
    return ((await response.json()) as { data: { ticket: string } }).data
  }
  const { ticket } = await post('getCode', { method: 'sms' })
  const { code } = await backend.sandbox.inbox.waitFor(phone)
  return { phone, ticket: (await post('checkCode', { code, ticket })).ticket }
}

/** A page with a cache of its own: shown again, it is the page after a reload. */
function show(of: VerifiedNumber = number, options?: UseRegistrationOptions) {
  const { result, unmount } = renderHook(() => useRegistration(of, options), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <StrictMode>
        <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
      </StrictMode>
    ),
  })
  return {
    unmount,
    reaches: (state: string) => passUntil(() => expect(result.current?.state).toBe(state)),
    current: () => result.current,
    retry: () =>
      act(async () => {
        if (result.current && 'retry' in result.current) result.current.retry()
      }),
  }
}

/** What pages have asked for since the number was verified. */
const asked = () => backend.asked.map((path) => path.split('/').at(-1)).slice(2)
const requests = () => asked().filter((action) => action === 'createClient').length
const looks = () => asked().filter((action) => action === 'status').length
const looksMoreThan = (before: number) => passUntil(() => expect(looks()).toBeGreaterThan(before))
const registrations = () => backend.sandbox.calls.count('createClient')

/** Lets the registration end, and the page look at once. */
async function finish() {
  backend.sandbox.clock.advance(60_000)
  await act(async () => void window.dispatchEvent(new Event('visibilitychange')))
}

describe('after a reload', () => {
  it('asks only how the registration is going', async () => {
    const before = show()
    await looksMoreThan(0)
    before.unmount()
    const seen = looks()
    const after = show()
    await looksMoreThan(seen)
    await finish()
    await after.reaches('connected')
    expect(requests()).toBe(1)
    expect(registrations()).toBe(1)
  })

  it('shows a failed registration again, and starts another only when a person says so', async () => {
    backend.sandbox.fail('registration_failed', { times: 1 })
    const before = show()
    await looksMoreThan(0)
    await finish()
    await before.reaches('failed')
    before.unmount()

    const after = show()
    await after.reaches('failed')
    expect(after.current()).toMatchObject({ reason: 'registration_failed' })
    expect(registrations()).toBe(1)

    await after.retry()
    await passUntil(() => expect(registrations()).toBe(2))
    await finish()
    await after.reaches('connected')
  })

  it('shows again that WhatsApp has refused the number, without another request', async () => {
    const takeBack = backend.sandbox.fail('request_failed', { action: 'createClient' })
    const before = show()
    await before.reaches('unknown')
    before.unmount()

    const after = show()
    await after.reaches('unknown')
    expect(after.current()).toMatchObject({ error: { code: 'registration_refused' } })
    expect(asked()).toEqual(['createClient'])

    // A second request is not possible at once. That it was tried does not make a reload send it later.
    await after.retry()
    await passUntil(() => expect(requests()).toBe(2))
    await after.reaches('unknown')
    after.unmount()
    backend.sandbox.clock.advance(60_000)
    const later = show()
    await later.reaches('unknown')
    expect(requests()).toBe(2)

    takeBack()
    await later.retry()
    await passUntil(() => expect(registrations()).toBe(2))
    await finish()
    await later.reaches('connected')
  })

  it('registers again where the first request may not have arrived', async () => {
    backend.cutAnswers(true)
    const before = show()
    await before.reaches('unknown')
    before.unmount()
    backend.cutAnswers(false)
    show()
    await passUntil(() => expect(requests()).toBe(2))
    await looksMoreThan(0)
  })

  it('registers a number that was verified anew', async () => {
    backend.sandbox.fail('request_failed', { action: 'createClient', times: 1 })
    const before = show()
    await before.reaches('unknown')
    before.unmount()
    show({ phone, ticket: 'of another verification' })
    await passUntil(() => expect(requests()).toBe(2))
  })

  it('remembers nothing with `resume: false`, nor under another id', async () => {
    const before = show(number, { resume: false })
    await looksMoreThan(0)
    before.unmount()
    const second = show()
    await passUntil(() => expect(requests()).toBe(2))
    second.unmount()
    show(number, { id: 'another' })
    await passUntil(() => expect(requests()).toBe(3))
  })
})

describe('when the status cannot be learned', () => {
  it('asks for it again and registers nothing', async () => {
    const page = show()
    await looksMoreThan(0)
    page.unmount()
    const takeBack = backend.sandbox.fail('unavailable', { action: 'phoneList' })
    // The list of a moment ago would do.
    backend.sandbox.clock.advance(3000)
    const after = show()
    await after.reaches('unknown')
    expect(after.current()).toMatchObject({ error: { code: 'unavailable' } })
    takeBack()
    const seen = looks()
    await after.retry()
    await looksMoreThan(seen)
    await finish()
    await after.reaches('connected')
    expect(requests()).toBe(1)
    expect(registrations()).toBe(1)
  })
})

describe('a backend that names a time', () => {
  it('is asked for the status no earlier', async () => {
    backend.goThrough(async (request, handler) => {
      if (!request.url.endsWith('status')) return handler(request)
      const error = { type: 'too_many_requests', retry_after: 300 }
      return Response.json({ code: -1, message: '', data: null, error }, { status: 429 })
    })
    show()
    await settled()
    await pass(299)
    expect(looks()).toBe(1)
    await pass(1)
    expect(looks()).toBe(2)
  })
})
