import type { E164 } from '@embedded-signup/contract'
import { sandboxAppKey } from '@embedded-signup/sandbox'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadNumberPlan } from '../phone/number-plan'
import { SignupProvider } from '../provider/signup-provider'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { fakePageTime, pass, passUntil, settled } from '../testing/page-time'
import { useEmbeddedSignup, type EmbeddedSignup, type UseEmbeddedSignupOptions } from './use-embedded-signup'

let backend: PageBackend

beforeEach(async () => {
  fakePageTime()
  backend = createPageBackend({ appKey: sandboxAppKey })
  await loadNumberPlan('', 'ID')
})

const phone: E164 = '+6281234567890'

function show(options: UseEmbeddedSignupOptions = {}) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
    </StrictMode>
  )
  const { result, rerender, unmount } = renderHook(
    // Objects of the page around it are new with every render.
    () =>
      useEmbeddedSignup({
        defaultCountry: 'ID',
        ...options,
        resumeWith: options.resumeWith && { ...options.resumeWith },
      }),
    { wrapper },
  )
  const at = <Step extends EmbeddedSignup['step']>(step: Step) => {
    expect(result.current.step).toBe(step)
    return result.current as Extract<EmbeddedSignup, { step: Step }>
  }
  const registered = (state: string) =>
    passUntil(() => expect(at('registration').registration.state).toBe(state))
  async function verify() {
    await act(async () => at('phone').field.inputProps.onChange({ target: { value: '0812-3456-7890' } }))
    await act(async () => at('phone').send.run())
    const code = backend.sandbox.inbox.latest(phone)?.code ?? ''
    await act(async () => at('code').field.inputProps.onChange({ target: { value: code } }))
    await passUntil(() => at('registration'))
  }
  return { at, verify, registered, rerender, unmount }
}

describe('the whole way', () => {
  it('registers the verified number once and follows it until it is live', async () => {
    const onDone = vi.fn()
    const onProgress = vi.fn()
    const page = show({ onDone, onProgress })
    await page.verify()
    expect(page.at('registration')).toMatchObject({ phone, display: '+62 812-3456-7890' })
    await page.registered('registering')
    backend.sandbox.clock.advance(60_000)
    await page.registered('connected')
    expect(backend.sandbox.calls.count('createClient')).toBe(1)
    expect(onDone).toHaveBeenCalledExactlyOnceWith({ phone, reason: undefined })
    expect(onProgress.mock.calls.map(([progress]) => progress as object)).toEqual([
      { step: 'phone', state: undefined, maskedPhone: undefined },
      { step: 'code', state: undefined, maskedPhone: '+62••••90' },
      { step: 'registration', state: 'registering', maskedPhone: '+62••••90' },
      { step: 'registration', state: 'connected', maskedPhone: '+62••••90' },
    ])
  })

  it('stops asking once the number is live', async () => {
    const page = show()
    await page.verify()
    backend.sandbox.clock.advance(60_000)
    await page.registered('connected')
    const asked = backend.asked.length
    await pass(120)
    expect(backend.asked).toHaveLength(asked)
  })

  it('looks at once when the page is looked at again, and not after the end', async () => {
    const page = show()
    const looks = () => backend.asked.filter((path) => path.endsWith('/status')).length
    const comeBack = () => act(async () => void window.dispatchEvent(new Event('visibilitychange')))
    await page.verify()
    await page.registered('registering')
    await settled()
    expect(looks()).toBe(1)
    await comeBack()
    await settled()
    expect(looks()).toBe(2)
    backend.sandbox.clock.advance(60_000)
    await page.registered('connected')
    const seen = looks()
    await comeBack()
    await settled()
    expect(looks()).toBe(seen)
  })

  it('goes on after a reload without a second code', async () => {
    const before = show()
    await before.verify()
    before.unmount()
    const after = show()
    backend.sandbox.clock.advance(60_000)
    await after.registered('connected')
    expect(after.at('registration').display).toBe('+62 812-3456-7890')
    expect(backend.sandbox.calls.count('getCode')).toBe(1)
  })

  it('goes on with a ticket on another device', async () => {
    const onVerified = vi.fn()
    const here = show({ onVerified })
    await here.verify()
    here.unmount()
    sessionStorage.clear()
    const [verified] = onVerified.mock.calls[0] as [{ phone: E164; ticket: string }]
    const there = show({ resumeWith: verified })
    backend.sandbox.clock.advance(60_000)
    await there.registered('connected')
    expect(backend.sandbox.calls.count('getCode')).toBe(1)
  })
})

describe('another number', () => {
  it('is not overruled by the one that was given, however often the page renders', async () => {
    const there = show({ resumeWith: { phone: '+6281234567899', ticket: undefined } })
    await there.registered('unknown')
    act(() => there.at('registration').startOver())
    there.rerender()
    there.at('phone')
    await there.verify()
    there.rerender()
    expect(there.at('registration').phone).toBe(phone)
  })
})

describe('when it fails', () => {
  it('asks how it stands only once it was registered again, so that the failure before is not taken for news', async () => {
    const takeBack = backend.sandbox.fail('registration_failed')
    const page = show()
    await page.verify()
    backend.sandbox.clock.advance(60_000)
    await page.registered('failed')
    takeBack()
    const before = backend.asked.length
    const asked = () => backend.asked.slice(before).map((path) => path.split('/').at(-1))
    const release = backend.hold()
    await act(async () => {
      const { registration } = page.at('registration')
      if (registration.state === 'failed') registration.retry()
    })
    await settled()
    expect(asked()).toEqual(['createClient'])
    release()
    await passUntil(() => expect(asked()).toEqual(['createClient', 'status']))
  })

  it('is tried again from where it stopped: nobody enters a code twice', async () => {
    const takeBack = backend.sandbox.fail('request_failed', { action: 'createClient' })
    const page = show()
    await page.verify()
    await page.registered('unknown')
    const { registration } = page.at('registration')
    expect(registration).toMatchObject({ error: { code: 'registration_refused' } })
    takeBack()
    backend.sandbox.clock.advance(60_000)
    act(() => {
      if (registration.state === 'unknown') registration.retry()
    })
    await passUntil(() => expect(backend.sandbox.calls.count('createClient')).toBe(2))
    backend.sandbox.clock.advance(60_000)
    await page.registered('connected')
    expect(backend.sandbox.calls.count('getCode')).toBe(1)
  })

  it('says the reason that WhatsApp gives', async () => {
    backend.sandbox.fail('banned')
    const page = show()
    await page.verify()
    backend.sandbox.clock.advance(60_000)
    await page.registered('failed')
    expect(page.at('registration').registration).toMatchObject({ reason: 'banned' })
  })
})
