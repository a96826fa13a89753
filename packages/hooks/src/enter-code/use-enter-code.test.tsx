import { SignupError, type E164 } from '@embedded-signup/contract'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createSignupClient } from '../client/create-signup-client'
import { SignupProvider } from '../provider/signup-provider'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { fakePageTime, pass, passUntil } from '../testing/page-time'
import { useEnterCode, type EnterCode, type UseEnterCodeOptions } from './use-enter-code'

const phone: E164 = '+6281234567890'
const handingOver = (seconds = 600) => ({
  handOff: { page: 'https://page.test/enter-code', seconds },
  authorize: () => ({ subject: 'kim' }),
})
let backend: PageBackend

beforeEach(() => {
  fakePageTime()
  backend = createPageBackend(handingOver())
})

/** The first page's part: a code, and a link to where it is entered. */
async function givenLink(method: 'sms' | 'voice' = 'sms') {
  const first = createSignupClient({ fetch: (input, init) => backend.fetch(input, init) })
  const { ticket } = await first.getCode({ phone, method })
  const { url } = await first.handOff({ phone, ticket, method })
  return { first, ticket, token: new URL(url).hash.slice(1) }
}

function show(options: UseEnterCodeOptions = {}) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
    </StrictMode>
  )
  const { result, unmount } = renderHook(() => useEnterCode(options), { wrapper })
  const at = <Step extends EnterCode['step']>(step: Step) => {
    expect(result.current.step).toBe(step)
    return result.current as Extract<EnterCode, { step: Step }>
  }
  const enter = (code: string) =>
    act(async () => at('code').field.inputProps.onChange({ target: { value: code } }))
  return { at, enter, unmount, arrive: () => passUntil(() => at('code')) }
}

const code = () => backend.sandbox.inbox.latest(phone)?.code ?? ''
const wrong = () => (code() === '000000' ? '111111' : '000000')

describe('the page behind a link', () => {
  it('takes the link out of the address, says what it is about, and is done when the code was right', async () => {
    const { first, ticket, token } = await givenLink('voice')
    history.replaceState({ of: 'a router' }, '', `/enter-code?lang=id#${token}`)
    const onDone = vi.fn()
    const page = show({ onDone })
    page.at('loading')
    await page.arrive()
    expect(location.href).toMatch(/\/enter-code\?lang=id$/)
    expect(history.state).toEqual({ of: 'a router' })
    expect(page.at('code')).toMatchObject({ maskedPhone: '+62••••90', method: 'voice', attemptsLeft: 5 })
    expect(page.at('code').field.length).toBe(6)
    await page.enter(code())
    await passUntil(() => page.at('done'))
    expect(onDone).toHaveBeenCalledOnce()
    expect(sessionStorage).toHaveLength(0)
    expect(await first.handOffResult({ phone, ticket })).toMatchObject({ state: 'verified' })
  })

  it('says how many tries are left, and takes the right code after a wrong one', async () => {
    const { token } = await givenLink()
    const onError = vi.fn()
    const page = show({ token, onError })
    await page.arrive()
    await page.enter(wrong())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('code_rejected'))
    expect(page.at('code').attemptsLeft).toBe(4)
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.any(SignupError))
    await page.enter(code())
    await passUntil(() => page.at('done'))
  })

  it('asks nobody about half a code', async () => {
    const { token } = await givenLink()
    const page = show({ token })
    await page.arrive()
    await page.enter('012')
    await act(() => page.at('code').check.run())
    expect(page.at('code').check.error?.code).toBe('invalid_code')
    expect(backend.sandbox.calls.count('checkCode')).toBe(0)
  })

  it('goes on after a reload, until it is done', async () => {
    const { token } = await givenLink()
    history.replaceState(null, '', `/enter-code#${token}`)
    const page = show()
    await page.arrive()
    page.unmount()
    const again = show()
    await again.arrive()
    await again.enter(code())
    await passUntil(() => again.at('done'))
    again.unmount()
    expect(await passUntil(() => show().at('failed'))).toMatchObject({ retry: undefined })
  })

  it('takes another link that is opened in the same tab', async () => {
    const older = await givenLink()
    history.replaceState(null, '', `/enter-code#${older.token}`)
    const page = show()
    await page.arrive()
    const { url } = await older.first.handOff({ phone, ticket: older.ticket, method: 'voice' })
    act(() => {
      location.hash = new URL(url).hash
    })
    await passUntil(() => expect(page.at('code').method).toBe('voice'))
    expect(location.hash).toBe('')
  })

  it('leaves a fragment alone that is no link', async () => {
    history.replaceState(null, '', '/enter-code#top')
    const page = show()
    await passUntil(() => expect(page.at('failed').error.code).toBe('attempt_invalid'))
    expect(location.hash).toBe('#top')
    expect(backend.asked).toEqual([])
  })
})

describe('a link that is of no more use', () => {
  it('was used', async () => {
    const { first, token } = await givenLink()
    await first.handedCheckCode({ handOff: token, code: code() })
    const page = show({ token })
    await passUntil(() => expect(page.at('failed').error.code).toBe('attempt_expired'))
    expect(page.at('failed').retry).toBeUndefined()
  })

  it('was replaced while the page stood open', async () => {
    const { first, ticket, token } = await givenLink()
    const page = show({ token })
    await page.arrive()
    await first.handOff({ phone, ticket, method: 'sms' })
    await page.enter(code())
    await passUntil(() => expect(page.at('failed').error.code).toBe('attempt_expired'))
    expect(backend.sandbox.calls.count('checkCode')).toBe(0)
  })

  it('has ended while the page stood open', async () => {
    backend = createPageBackend(handingOver(60))
    const { token } = await givenLink()
    const page = show({ token })
    await page.arrive()
    await pass(60)
    expect(page.at('failed').error.code).toBe('attempt_expired')
  })

  it('is none of this backend', async () => {
    const page = show({ token: 'A'.repeat(43) })
    await passUntil(() => expect(page.at('failed').error.code).toBe('attempt_invalid'))
  })
})

it('a connection that was lost is tried again', async () => {
  const { token } = await givenLink()
  backend.cutAnswers(true)
  const page = show({ token })
  await passUntil(() => expect(page.at('failed').error.code).toBe('connection_failed'))
  backend.cutAnswers(false)
  act(() => page.at('failed').retry?.())
  await page.arrive()
})

it('a lost answer to the right code is asked for again under the same key', async () => {
  const { token } = await givenLink()
  const page = show({ token })
  await page.arrive()
  backend.cutAnswers(true)
  await page.enter(code())
  await passUntil(() => expect(page.at('code').check.error?.code).toBe('connection_failed'))
  backend.cutAnswers(false)
  await act(() => page.at('code').check.run())
  page.at('done')
  expect(backend.sandbox.calls.count('checkCode')).toBe(1)
})
