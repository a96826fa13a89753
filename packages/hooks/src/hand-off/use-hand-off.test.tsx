import type { CodeAccepted, E164 } from '@embedded-signup/contract'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createSignupClient } from '../client/create-signup-client'
import { loadNumberPlan } from '../phone/number-plan'
import { SignupProvider } from '../provider/signup-provider'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { fakePageTime, pass, passUntil, settled } from '../testing/page-time'
import { useVerifyPhone } from '../verify/use-verify-phone'
import type { UseVerifyPhoneOptions, VerifyPhone } from '../verify/verify-phone'
import type { HandOffOffer } from './hand-off-offer'
import { useHandOff, type HandOff } from './use-hand-off'

const phone: E164 = '+6281234567890'
/** A backend that knows who is signed in, and lets someone else enter the code, while a link is good. */
const handingOver = (seconds = 600) => ({
  handOff: { page: 'https://page.test/enter-code', seconds },
  authorize: () => ({ subject: 'kim' }),
})
let backend: PageBackend
/** Asks the backend of the moment. */
const ask: typeof fetch = (input, init) => backend.fetch(input, init)

beforeEach(async () => {
  fakePageTime()
  backend = createPageBackend(handingOver())
  await loadNumberPlan('', 'ID')
})

/** The step, and the hand-off of its code while it is at that step, as a screen has them. */
function show(options: UseVerifyPhoneOptions = {}) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <SignupProvider fetch={ask}>{children}</SignupProvider>
    </StrictMode>
  )
  const step = renderHook(() => useVerifyPhone({ defaultCountry: 'ID', ...options }), { wrapper })
  const at = <Step extends VerifyPhone['step']>(name: Step) => {
    expect(step.result.current.step).toBe(name)
    return step.result.current as Extract<VerifyPhone, { step: Step }>
  }
  return {
    at,
    unmount: step.unmount,
    async send() {
      await passUntil(() => expect(backend.asked).toContain('/api/signup/policy'))
      await act(async () => at('phone').field.inputProps.onChange({ target: { value: '0812-3456-7890' } }))
      await act(async () => at('phone').send.run())
    },
    handOff(offer = at('code').handOff as HandOffOffer) {
      const { result, unmount } = renderHook(() => useHandOff(offer), { wrapper })
      const inState = <State extends HandOff['state']>(state: State) => {
        expect(result.current.state).toBe(state)
        return result.current as Extract<HandOff, { state: State }>
      }
      return { inState, unmount, start: () => act(async () => inState('idle').start.run()) }
    },
  }
}

const code = () => backend.sandbox.inbox.latest(phone)?.code ?? ''
const polls = () => backend.asked.filter((path) => path.endsWith('/handOffResult')).length

/** The other page, as far as the backend knows. */
const colleague = () => createSignupClient({ fetch: ask })
const enterAt = (url: string) =>
  act(() => colleague().handedCheckCode({ handOff: new URL(url).hash.slice(1), code: code() }))

describe('handing the code over', () => {
  it('is offered by the backend, or not at all', async () => {
    const page = show()
    await page.send()
    expect(page.at('code').handOff).toBeDefined()
    backend = createPageBackend()
    const other = show({ id: 'other' })
    await other.send()
    expect(other.at('code').handOff).toBeUndefined()
  })

  it('gives a link, and goes on by itself when the code was entered there', async () => {
    const onVerified = vi.fn()
    const page = show({ onVerified })
    await page.send()
    const given = page.handOff()
    await given.start()
    const { url, expiresAt } = given.inState('open')
    expect(url).toMatch(/^https:\/\/page\.test\/enter-code#[\w-]{43}$/)
    expect(Math.round((expiresAt - Date.now()) / 60_000)).toBe(10)
    await enterAt(url)
    await passUntil(() => page.at('verified'))
    expect(page.at('verified').proof).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    expect(onVerified).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ phone, proof: page.at('verified').proof, ticket: expect.any(String) }),
    )
  })

  it('tells of the number once when the code is entered on both pages', async () => {
    const onVerified = vi.fn()
    const page = show({ onVerified })
    await page.send()
    const { accept, attempt } = page.at('code').handOff as HandOffOffer
    await act(async () => page.at('code').field.inputProps.onChange({ target: { value: code() } }))
    await passUntil(() => page.at('verified'))
    const accepted: CodeAccepted = { proof: 'late', ticket: 'late' }
    act(() => accept(accepted, attempt.phone))
    expect(onVerified).toHaveBeenCalledOnce()
    expect(page.at('verified').proof).not.toBe('late')
  })

  it('keeps a link over a reload, asks for no other, and hears what came of it meanwhile', async () => {
    const page = show()
    await page.send()
    const given = page.handOff()
    await given.start()
    const { url } = given.inState('open')
    given.unmount()
    page.unmount()
    await enterAt(url)

    const again = show()
    await passUntil(() => expect(again.at('code').handOff).toBeDefined())
    expect(again.handOff().inState('open').url).toBe(url)
    await passUntil(() => again.at('verified'))
    expect(backend.asked.filter((path) => path.endsWith('/handOff'))).toHaveLength(1)
  })

  it('asked for again after the code was entered, finds the result', async () => {
    const page = show({ resume: false })
    await page.send()
    const given = page.handOff()
    await given.start()
    const { url } = given.inState('open')
    act(() => given.inState('open').stop())
    given.unmount()
    await enterAt(url)
    await page.handOff().start()
    await passUntil(() => expect(page.at('verified').proof).toBeDefined())
  })

  it('says why no link could be had, and gives one on the next press', async () => {
    const page = show()
    await page.send()
    const given = page.handOff()
    backend.cutAnswers(true)
    await given.start()
    await passUntil(() => expect(given.inState('idle').start.error?.code).toBe('connection_failed'))
    backend.cutAnswers(false)
    await given.start()
    given.inState('open')
  })

  it('makes a new link when the old one’s time is over', async () => {
    backend = createPageBackend(handingOver(60))
    const page = show()
    await page.send()
    const given = page.handOff()
    await given.start()
    const { url } = given.inState('open')
    await pass(61)
    const { start } = given.inState('expired')
    await act(() => start.run())
    expect(given.inState('open').url).not.toBe(url)
  })

  it('ends with its code: once another was sent it asks no more, and makes a link for the new one', async () => {
    backend = createPageBackend({ ...handingOver(), policy: { resendSeconds: null } })
    const page = show()
    await page.send()
    const given = page.handOff()
    await given.start()
    const { url } = given.inState('open')
    given.unmount()
    await act(async () => page.at('code').resend.run())

    const asked = polls()
    const newer = page.handOff()
    const { start } = newer.inState('expired')
    expect(polls()).toBe(asked)
    await act(() => start.run())
    const next = newer.inState('open').url
    expect(next).not.toBe(url)
    await expect(enterAt(url)).rejects.toMatchObject({ code: 'attempt_expired' })
    await enterAt(next)
    await passUntil(() => page.at('verified'))
  })

  it('is lost when the attempt has ended at the backend', async () => {
    const page = show()
    await page.send()
    const offer = page.at('code').handOff as HandOffOffer
    const given = page.handOff({ ...offer, attempt: { ...offer.attempt } })
    await given.start()
    // A backend with another secret knows no ticket of before.
    backend = createPageBackend({ ...handingOver(), secret: 'another one, and 32 bytes long too' })
    const { url, expiresAt } = given.inState('open')
    given.unmount()
    const stored = { phone, url, expiresAt, ticket: offer.attempt.ticket }
    sessionStorage.setItem('lost:hand-off', JSON.stringify(stored))
    const later = page.handOff({ ...offer, key: 'lost' })
    await passUntil(() => expect(later.inState('lost').error.code).toBe('attempt_invalid'))
    const asked = polls()
    await pass(30)
    expect(polls()).toBe(asked)
  })
})

describe('waiting for the other page', () => {
  const hide = (hidden: boolean) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible')
    document.dispatchEvent(new Event('visibilitychange'))
  }

  it('asks at growing intervals, and not after the link has ended', async () => {
    backend = createPageBackend(handingOver(120))
    const page = show()
    await page.send()
    const given = page.handOff()
    expect(polls()).toBe(0)
    await given.start()
    await pass(10)
    const early = polls()
    expect(early).toBeGreaterThanOrEqual(4)
    await pass(60)
    expect(polls() - early).toBeLessThan(12)
    await pass(70)
    const ended = polls()
    await pass(120)
    expect(polls()).toBe(ended)
  })

  it('asks nothing while the page is hidden, and at once when it is looked at again', async () => {
    const page = show()
    await page.send()
    const given = page.handOff()
    await given.start()
    await pass(3)
    hide(true)
    const before = polls()
    await pass(60)
    expect(polls()).toBe(before)
    hide(false)
    await settled()
    expect(polls()).toBe(before + 1)
  })

  it('goes on after a look that failed', async () => {
    const page = show()
    await page.send()
    const given = page.handOff()
    await given.start()
    const { url } = given.inState('open')
    backend.cutAnswers(true)
    const before = polls()
    await passUntil(() => expect(polls()).toBeGreaterThan(before))
    given.inState('open')
    backend.cutAnswers(false)
    await enterAt(url)
    await passUntil(() => page.at('verified'))
  })

  it('ends with the step', async () => {
    const page = show()
    await page.send()
    const given = page.handOff()
    await given.start()
    given.unmount()
    const before = polls()
    await pass(30)
    expect(polls()).toBe(before)
  })
})
