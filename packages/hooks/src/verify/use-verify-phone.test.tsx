import type { CountryCode, E164 } from '@embedded-signup/contract'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { StrictMode, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadNumberPlan } from '../phone/number-plan'
import { SignupProvider, type SignupProviderProps } from '../provider/signup-provider'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { fakePageTime, pass, passUntil, settled } from '../testing/page-time'
import { useVerifyPhone } from './use-verify-phone'
import type { UseVerifyPhoneOptions, VerifyPhone } from './verify-phone'

let backend: PageBackend

beforeEach(async () => {
  fakePageTime()
  backend = createPageBackend()
  await loadNumberPlan('', 'ID')
})

const phone: E164 = '+6281234567890'

const loaded = { SignupProvider, useVerifyPhone }

/** Of a page on which none of what is loaded later is there yet. */
async function loadAnew(): Promise<typeof loaded> {
  vi.resetModules()
  const [provider, hook] = await Promise.all([
    import('../provider/signup-provider'),
    import('./use-verify-phone'),
  ])
  return { ...provider, ...hook }
}

function show(options: UseVerifyPhoneOptions = {}, provider: SignupProviderProps = {}, of = loaded) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <of.SignupProvider fetch={backend.fetch} {...provider}>
        {children}
      </of.SignupProvider>
    </StrictMode>
  )
  const { result, unmount } = renderHook(() => of.useVerifyPhone({ defaultCountry: 'ID', ...options }), {
    wrapper,
  })
  const at = <Step extends VerifyPhone['step']>(step: Step) => {
    expect(result.current.step).toBe(step)
    return result.current as Extract<VerifyPhone, { step: Step }>
  }
  const type = (text: string) =>
    act(async () => at('phone').field.inputProps.onChange({ target: { value: text } }))
  const send = () => act(async () => at('phone').send.run())
  const enter = (code: string) =>
    act(async () => at('code').field.inputProps.onChange({ target: { value: code } }))
  return { at, type, send, enter, result, unmount, sends: () => backend.sandbox.calls.count('getCode') }
}

const code = () => backend.sandbox.inbox.latest(phone)?.code ?? ''
const wrong = () => (code() === '000000' ? '111111' : '000000')

describe('the main job', () => {
  it('sends by SMS, checks the code as soon as it is complete, and hands the number over', async () => {
    const onVerified = vi.fn()
    const onCodeSent = vi.fn()
    const page = show({ onVerified, onCodeSent })
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('code')).toMatchObject({
      phone,
      display: '+62 812-3456-7890',
      method: 'sms',
      delivery: 'sent',
    })
    expect(onCodeSent).toHaveBeenCalledWith({ phone, method: 'sms' })
    await page.enter(`Your code is ${code()}`)
    await passUntil(() => page.at('verified'))
    expect(onVerified).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ phone }))
  })

  it('calls when a call was chosen', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    act(() => page.at('phone').method.choose('voice'))
    await page.send()
    expect(page.at('code').method).toBe('voice')
    expect(backend.sandbox.inbox.latest(phone)?.method).toBe('voice')
  })

  it('takes the wait from the backend', async () => {
    backend = createPageBackend({ policy: { resendSeconds: [90] } })
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    expect(Math.round((page.at('code').resendAt - Date.now()) / 1000)).toBe(90)
  })

  it.each(['60', null, {}, Number.MAX_VALUE * 2])(
    'waits a minute where the backend says to wait %j',
    async (answered) => {
      const data = { resend_after: answered, code_length: '6', attempts_left: 'many' }
      const page = show(
        {},
        { policy: {}, fetch: async () => Response.json({ code: 0, message: 'success', data }) },
      )
      await page.type('0812-3456-7890')
      await page.send()
      expect(Math.round((page.at('code').resendAt - Date.now()) / 1000)).toBe(60)
      expect(page.at('code').field.length).toBe(6)
    },
  )

  it('ends at "sent" when codes are checked elsewhere', async () => {
    const page = show({ codeEntry: false })
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('sent')).not.toHaveProperty('check')
  })
})

describe('one code for one intent', () => {
  it('sends once for a double click and Enter at the same time', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await act(async () => {
      const { send } = page.at('phone')
      await Promise.all([send.run(), send.run(), send.run()])
    })
    page.at('code')
    expect(page.sends()).toBe(1)
  })

  it('goes on with the same code when the number is left and typed again', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    act(() => page.at('code').changePhone())
    expect(page.at('phone').field.text).toBe('812-3456-7890')
    await page.send()
    page.at('code')
    expect(page.sends()).toBe(1)
  })

  it('sends anew, the way that was chosen, once the wait for the number left is over', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    act(() => page.at('code').changePhone())
    act(() => page.at('phone').method.choose('voice'))
    await pass(60)
    await page.send()
    expect(page.at('code').method).toBe('voice')
    expect(page.sends()).toBe(2)
  })

  /** A page, and the idempotency keys of its requests for a code. */
  function watchKeys() {
    const keys: (string | null)[] = []
    const page = show(
      {},
      {
        fetch: (input, init) => {
          const key = new Headers(init?.headers).get('idempotency-key')
          if (key && (input as string).endsWith('getCode')) keys.push(key)
          return backend.fetch(input, init)
        },
      },
    )
    return { keys, page }
  }

  it('asks again under the same key after a lost connection', async () => {
    const { keys, page } = watchKeys()
    await page.type('0812-3456-7890')
    backend.cutAnswers(true)
    await page.send()
    expect(page.at('phone').send.error?.code).toBe('connection_failed')
    expect(page.at('phone').field.text).toBe('812-3456-7890')
    backend.cutAnswers(false)
    await page.send()
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
    expect(keys[0]).toMatch(/^\d+-\d+-\d+-\d+$/)
  })

  it('resends under the same key after a lost connection, whatever became of the code meanwhile', async () => {
    const { keys, page } = watchKeys()
    await page.type('0812-3456-7890')
    await page.send()
    const resend = () => act(async () => page.at('code').resend.run())
    backend.cutAnswers(true)
    await resend()
    expect(page.at('code').resend.error?.code).toBe('connection_failed')
    backend.cutAnswers(false)
    await page.enter(wrong())
    await passUntil(() => expect(page.at('code').attemptsLeft).toBe(4))
    await resend()
    expect(keys).toHaveLength(3)
    expect(keys[2]).toBe(keys[1])
    expect(keys[1]).not.toBe(keys[0])
  })
})

describe('stale answers', () => {
  it('drops the answer for a number that was changed since', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    const release = backend.hold()
    let sending: Promise<void> | undefined
    await act(async () => {
      sending = page.at('phone').send.run()
    })
    await settled()
    expect(page.at('phone').send.pending).toBe(true)
    await page.type('0812-3456-7891')
    await act(async () => {
      release()
      await sending
    })
    expect(page.at('phone').send).toMatchObject({ pending: false, error: undefined })
  })

  it('aborts when it is unmounted, and reports nothing', async () => {
    const onVerified = vi.fn()
    const onError = vi.fn()
    const page = show({ onVerified, onError })
    await page.type('0812-3456-7890')
    await page.send()
    const release = backend.hold()
    await page.enter(code())
    page.unmount()
    release()
    await settled()
    expect(onVerified).not.toHaveBeenCalled()
    expect(onError).not.toHaveBeenCalled()
  })
})

describe('another code', () => {
  it('that failed is shown in place of what was wrong with the code before, and gone with the next check', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    await page.enter(wrong())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('code_rejected'))
    const heal = backend.sandbox.fail('request_failed')
    await pass(60)
    await act(async () => page.at('code').resend.run())
    await passUntil(() => expect(page.at('code').resend.error?.code).toBe('send_refused'))
    expect(page.at('code').check.error).toBeUndefined()
    heal()
    await page.enter(code().replace(/.$/, (digit) => String((Number(digit) + 1) % 10)))
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('code_rejected'))
    await page.enter('0')
    expect(page.at('code')).toMatchObject({ check: { error: undefined }, resend: { error: undefined } })
  })

  it('takes the person to the field it is entered in', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    const input = document.body.appendChild(document.createElement('input'))
    page.at('code').field.inputProps.ref(input)
    await pass(60)
    await act(async () => page.at('code').resend.run('voice'))
    expect(page.at('code').method).toBe('voice')
    await passUntil(() => expect(document.activeElement).toBe(input))
    input.remove()
  })
})

describe('a code that was replaced', () => {
  /** A page that has a code, of which another tab has asked for a newer one since. */
  async function replacedElsewhere() {
    backend = createPageBackend({ policy: { resendSeconds: null } })
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    const elsewhere = show({ id: 'elsewhere' })
    await elsewhere.type('0812-3456-7890')
    await elsewhere.send()
    return { page, elsewhere }
  }

  it('is said to be replaced, keeps what was typed, and a new one is a press away', async () => {
    const { page } = await replacedElsewhere()
    const typed = code()
    await page.enter(typed)
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('attempt_expired'))
    expect(page.at('code').field.value).toBe(typed)
    expect(backend.sandbox.calls.count('checkCode')).toBe(0)
    await act(async () => page.at('code').resend.run())
    expect(page.at('code').check.error).toBeUndefined()
    await page.enter(code())
    await passUntil(() => page.at('verified'))
  })

  it('is so after a reload too, while the tab with the newer one goes on', async () => {
    const { page, elsewhere } = await replacedElsewhere()
    page.unmount()
    const reloaded = show()
    await reloaded.enter(code())
    await passUntil(() => expect(reloaded.at('code').check.error?.code).toBe('attempt_expired'))
    await elsewhere.enter(code())
    await passUntil(() => elsewhere.at('verified'))
  })

  it('is not replaced by one whose request got lost and is asked again: its ticket comes then', async () => {
    backend = createPageBackend({ policy: { resendSeconds: null } })
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    const resend = () => act(async () => page.at('code').resend.run())
    backend.cutAnswers(true)
    await resend()
    backend.cutAnswers(false)
    await page.enter(code())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('attempt_expired'))
    await resend()
    expect(page.sends()).toBe(2)
    await page.enter(code())
    await passUntil(() => page.at('verified'))
  })
})

describe('what the page is told', () => {
  it('goes to the callback of the latest render', async () => {
    const [before, after] = [vi.fn(), vi.fn()]
    const { result, rerender } = renderHook(
      ({ onCodeSent }) =>
        useVerifyPhone({ defaultCountry: 'ID', defaultPhone: '0812-3456-7890', onCodeSent }),
      {
        initialProps: { onCodeSent: before },
        wrapper: ({ children }) => <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>,
      },
    )
    const release = backend.hold()
    let sending: Promise<void> | undefined
    await act(async () => {
      sending = result.current.step === 'phone' ? result.current.send.run() : undefined
    })
    rerender({ onCodeSent: after })
    await act(async () => {
      release()
      await sending
    })
    expect(after).toHaveBeenCalledOnce()
    expect(before).not.toHaveBeenCalled()
  })

  it('is nothing when it was unmounted before the number was judged, and nothing is sent', async () => {
    const onCodeSent = vi.fn()
    const page = show({ onCodeSent })
    await page.type('0812-3456-7890')
    const { send } = page.at('phone')
    await act(async () => {
      const sending = send.run()
      page.unmount()
      await sending
    })
    expect(page.sends()).toBe(0)
    expect(onCodeSent).not.toHaveBeenCalled()
  })
})

describe('the code', () => {
  it('says how a wrong code failed, keeps it, and takes the right one', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    await page.enter(wrong())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('code_rejected'))
    expect(page.at('code').field.value).toBe(wrong())
    await page.enter(code())
    await passUntil(() => page.at('verified'))
  })

  it('has left the history as it was when the page hears that the number is verified', async () => {
    const atCode = () => JSON.stringify(history.state).includes('embeddedSignup')
    history.replaceState({ router: 'key' }, '')
    const seen: boolean[] = []
    const page = show({ onVerified: () => seen.push(atCode()) })
    await page.type('0812-3456-7890')
    await page.send()
    await passUntil(() => expect(atCode()).toBe(true))
    await page.enter(code())
    await passUntil(() => page.at('verified'))
    expect(seen).toEqual([false])
    expect(history.state).toEqual({ router: 'key' })
  })

  it('brings the proof when the answer to the right code got lost and it is checked again', async () => {
    const onVerified = vi.fn()
    const page = show({ onVerified })
    await page.type('0812-3456-7890')
    await page.send()
    backend.cutAnswers(true)
    await page.enter(code())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('connection_failed'))
    backend.cutAnswers(false)
    await act(async () => void page.at('code').check.run())
    await passUntil(() => void page.at('verified'))
    expect(backend.sandbox.calls.count('checkCode')).toBe(1)
    expect(onVerified).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ phone, proof: expect.any(String) }),
    )
  })

  it('takes the person to the code when the code is wrong, and nowhere when it could not be checked', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    const input = document.body.appendChild(document.createElement('input'))
    page.at('code').field.inputProps.ref(input)
    backend.sandbox.fail('invalid_signature', { times: 1 })
    await page.enter(code())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('unavailable'))
    await settled()
    expect(document.activeElement).not.toBe(input)
    await page.enter(wrong())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('code_rejected'))
    await passUntil(() => expect(document.activeElement).toBe(input))
    input.remove()
  })

  it('does not spend a try on half a code', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    await page.enter('012')
    await act(async () => page.at('code').check.run())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('invalid_code'))
    expect(backend.sandbox.calls.count('checkCode')).toBe(0)
  })
})

describe('a code that was wrong', () => {
  it('is not sent again by itself, only by hand; another code is', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    await page.enter(wrong())
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('code_rejected'))
    expect(page.at('code').attemptsLeft).toBe(4)
    await page.enter('')
    await page.enter(wrong())
    expect(page.at('code').check).toMatchObject({ pending: false, error: undefined })
    expect(backend.sandbox.calls.count('checkCode')).toBe(1)
    await act(async () => page.at('code').check.run())
    await passUntil(() => expect(page.at('code').attemptsLeft).toBe(3))
    await page.enter(code())
    await passUntil(() => page.at('verified'))
  })
})

describe('the length of a code', () => {
  const answering = (codeLength: unknown) => ({
    fetch: async () => Response.json({ code: 0, message: 'success', data: { code_length: codeLength } }),
  })

  it.each([4, 8, 12, 16])('is what the answer says: %j', async (length) => {
    const page = show({}, { policy: { code_length: 5 }, ...answering(length) })
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('code').field.length).toBe(length)
  })

  it.each([0, -1, 6.5, 1e8, '8', null])(
    'is what the policy says where the answer says %j',
    async (length) => {
      const page = show({ codeLength: 7 }, { policy: { code_length: 5 }, ...answering(length) })
      await page.type('0812-3456-7890')
      await page.send()
      expect(page.at('code').field.length).toBe(5)
    },
  )
})

describe('the number that a code was sent to', () => {
  it('is kept when it is changed after a reload, with its country', async () => {
    const before = show()
    await before.type('0812-3456-7890')
    await before.send()
    before.unmount()
    const after = show({ defaultCountry: 'DE' })
    await act(async () => after.at('code').changePhone())
    await passUntil(() =>
      expect(after.at('phone').field).toMatchObject({ country: 'ID', text: '812-3456-7890' }),
    )
    await after.send()
    after.at('code')
    expect(after.sends()).toBe(1)
  })

  it('takes the place of the default number after a reload', async () => {
    const defaultPhone = '+6281111111111'
    const before = show({ defaultPhone })
    await before.type('0812-3456-7890')
    await before.send()
    before.unmount()
    const after = show({ defaultPhone })
    await act(async () => after.at('code').changePhone())
    await passUntil(() => expect(after.at('phone').field.text).toBe('812-3456-7890'))
  })

  it('brings its line type along, after a reload too', async () => {
    const before = show({ defaultCountry: 'IT' })
    await before.type('06 1234 5678')
    await passUntil(() => expect(before.at('phone').field.reading).toBeDefined())
    await before.send()
    expect(before.at('code').lineType).toBe('fixed_line')
    before.unmount()
    expect(show().at('code').lineType).toBe('fixed_line')
  })
})

describe("the browser's history", () => {
  async function go(steps: number) {
    history.go(steps)
    await settled()
  }
  const entered = (id: string) =>
    passUntil(() => expect((history.state as Record<string, unknown>)['embeddedSignup']).toContain(id))

  beforeEach(() => history.pushState({ router: 'key' }, ''))

  it('leads back to the number, and forward to the same code, without another one', async () => {
    const page = show({ id: 'history' })
    await page.type('0812-3456-7890')
    await page.send()
    await entered('history')
    await go(-1)
    expect(page.at('phone').field.text).toBe('812-3456-7890')
    await go(1)
    await page.enter(code())
    await passUntil(() => page.at('verified'))
    expect(page.sends()).toBe(1)
    await go(-1)
    page.at('verified')
  })

  it('stays as it is when that is switched off', async () => {
    const page = show({ history: false })
    await page.type('0812-3456-7890')
    const entries = history.length
    await page.send()
    await settled()
    expect(history.length).toBe(entries)
    expect(history.state).toEqual({ router: 'key' })
  })
})

describe('WebOTP', () => {
  const asked: { signal: AbortSignal; arrive(text: string): void }[] = []
  const get = vi.fn(
    ({ signal }: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        asked.push({ signal, arrive: (text) => resolve({ code: text }) })
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      }),
  )
  beforeEach(() => {
    asked.length = 0
    get.mockClear()
    vi.stubGlobal('OTPCredential', function OTPCredential() {})
    vi.stubGlobal('isSecureContext', true)
    Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    Reflect.deleteProperty(navigator, 'credentials')
  })
  const listening = () => asked.filter(({ signal }) => !signal.aborted)

  it('checks the code that the browser has read from a message', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await settled()
    expect(get).not.toHaveBeenCalled()
    await page.send()
    await passUntil(() => expect(listening()).toHaveLength(1))
    expect(get).toHaveBeenCalledWith(expect.objectContaining({ otp: { transport: ['sms'] } }))
    await act(async () => listening()[0]?.arrive(code()))
    await passUntil(() => page.at('verified'))
    expect(listening()).toHaveLength(0)
  })

  it('ends when the code is entered by hand, goes on after a wrong one, and ends when the number is changed', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    await passUntil(() => expect(listening()).toHaveLength(1))
    const release = backend.hold()
    await page.enter(wrong())
    await passUntil(() => expect(listening()).toHaveLength(0))
    release()
    await passUntil(() => expect(page.at('code').check.error?.code).toBe('code_rejected'))
    await passUntil(() => expect(listening()).toHaveLength(1))
    act(() => page.at('code').changePhone())
    expect(listening()).toHaveLength(0)
  })

  it('is silent when it fails', async () => {
    get.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
    const onError = vi.fn()
    const page = show({ onError })
    await page.type('0812-3456-7890')
    await page.send()
    await settled()
    expect(onError).not.toHaveBeenCalled()
    await page.enter(code())
    await passUntil(() => page.at('verified'))
  })

  it.each([
    ['a call', { webOtp: true }, 'voice', true],
    ['a page that switched it off', { webOtp: false }, 'sms', true],
    ['a page that checks codes elsewhere', { codeEntry: false }, 'sms', true],
    ['a page without https', {}, 'sms', false],
  ] as const)('is not asked for %s', async (_, options, method, secure) => {
    vi.stubGlobal('isSecureContext', secure)
    const page = show(options)
    await page.type('0812-3456-7890')
    act(() => page.at('phone').method.choose(method))
    await page.send()
    await settled()
    expect(get).not.toHaveBeenCalled()
  })
})

describe('a reload', () => {
  it('goes on with the same attempt and sends nothing', async () => {
    const before = show()
    await before.type('0812-3456-7890')
    await before.send()
    const { resendAt } = before.at('code')
    before.unmount()
    const after = show()
    expect(after.at('code')).toMatchObject({ phone, resendAt, method: 'sms' })
    expect(after.sends()).toBe(1)
    await after.enter(code())
    await passUntil(() => after.at('verified'))
    expect(sessionStorage.length).toBe(0)
  })

  it('starts anew when resuming is off', async () => {
    const before = show({ resume: false })
    await before.type('0812-3456-7890')
    await before.send()
    before.unmount()
    show({ resume: false }).at('phone')
    expect(sessionStorage.length).toBe(0)
  })

  it('stores neither code nor proof', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    await page.send()
    await page.enter(wrong())
    const stored = JSON.stringify({ ...sessionStorage })
    expect(stored).toContain(phone)
    // A number and an instant hold the six digits of a code now and then.
    const instants = stored.match(/(?<=\b(?:sentAt|resendAt)\W+)\d{13}\b/g) ?? []
    expect(instants).toHaveLength(2)
    const rest = [phone, ...instants].reduce((text, known) => text.replaceAll(known, ''), stored)
    expect(rest).not.toContain(code())
    expect(rest).not.toContain(wrong())
  })
})

describe('failures', () => {
  it.each([
    ['', 'empty'],
    ['0812', 'too_short'],
    ['+999 1234567', 'unknown_calling_code'],
    ['0812-3456-7890 ext 5', 'extension'],
  ])('%j is refused before anything is sent: %s', async (text, problem) => {
    const page = show()
    await page.type(text)
    expect(page.at('phone').field.problem).toBeUndefined()
    await page.send()
    expect(page.at('phone').field.problem).toBe(problem)
    expect(page.at('phone').field.text.replace(/\W/g, '')).toBe(text.replace(/\W/g, ''))
    expect(page.sends()).toBe(0)
    await page.type(`${text}1`)
    expect(page.at('phone').field.problem).toBeUndefined()
  })

  it.each([
    ['invalid_signature', 'unavailable'],
    ['request_failed', 'send_refused'],
    ['throttled', 'throttled'],
  ] as const)('%s reads %s, and the number is kept', async (failure, error) => {
    const onError = vi.fn()
    const page = show({ onError })
    backend.sandbox.fail(failure)
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('phone').send.error?.code).toBe(error)
    expect(page.at('phone').field.text).toBe('812-3456-7890')
    expect(onError).toHaveBeenCalledOnce()
  })

  it('opens code entry when the code may have been sent, and the code that arrives works', async () => {
    const page = show()
    backend.sandbox.fail('cut_after', { times: 1 })
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('code').delivery).toBe('maybe_sent')
    expect(page.at('code').resendAt).toBeGreaterThan(Date.now() + 50_000)
    await page.enter(code())
    await passUntil(() => page.at('verified'))
  })

  it('reads connection_failed when the headers cannot be had, and nothing is sent', async () => {
    const page = show({}, { headers: () => Promise.reject(new Error('no token')) })
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('phone').send).toMatchObject({ pending: false, error: { code: 'connection_failed' } })
    expect(page.sends()).toBe(0)
  })

  it('sends nothing while offline, and does not send by itself afterwards', async () => {
    const page = show()
    await page.type('0812-3456-7890')
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await page.send()
    expect(page.at('phone').send.error?.code).toBe('offline')
    onLine.mockRestore()
    act(() => void window.dispatchEvent(new Event('online')))
    await settled()
    expect(page.sends()).toBe(0)
    expect(page.at('phone').send.error).toBeUndefined()
    expect(page.at('phone').field.text).toBe('812-3456-7890')
  })

  it('shows the rest of the wait when another tab has sent to the number', async () => {
    const first = show({ id: 'first' })
    await first.type('0812-3456-7890')
    await first.send()
    const second = show({ id: 'second' })
    await second.type('+62 812 3456 7890')
    await second.send()
    const { error } = second.at('phone').send
    expect(error?.code).toBe('cooldown')
    expect(error?.retryAfter).toBeGreaterThan(50)
    expect(second.sends()).toBe(1)
  })
})

describe('a challenge', () => {
  it('goes to the backend with its token, and nothing is sent where the backend does not believe it', async () => {
    const seen: string[] = []
    backend = createPageBackend({
      verifyChallenge: async (token) => {
        seen.push(token)
        return token === 'human'
      },
    })
    const tokens = ['robot', 'human']
    const page = show({}, { challenge: async () => tokens.shift() ?? '' })
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('phone').send.error?.code).toBe('challenge_failed')
    expect(page.sends()).toBe(0)
    await page.send()
    page.at('code')
    expect(seen).toEqual(['robot', 'human'])
  })

  it('that cannot be solved sends nothing, and can be tried again', async () => {
    const page = show({}, { challenge: () => Promise.reject(new Error('the widget was blocked')) })
    await page.type('0812-3456-7890')
    await page.send()
    expect(page.at('phone').send).toMatchObject({ pending: false, error: { code: 'challenge_failed' } })
    expect(backend.asked).not.toContain('/api/signup/getCode')
  })
})

describe('the page around it', () => {
  it("uses the app's QueryClient without inheriting its retries", async () => {
    const queryClient = new QueryClient({
      defaultOptions: { mutations: { retry: 3 }, queries: { retry: 3 } },
    })
    const { result } = renderHook(
      () => useVerifyPhone({ defaultCountry: 'ID', defaultPhone: '0812-3456-7890' }),
      {
        wrapper: ({ children }) => (
          <QueryClientProvider client={queryClient}>
            <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
          </QueryClientProvider>
        ),
      },
    )
    backend.sandbox.fail('request_failed')
    await act(async () => {
      if (result.current.step === 'phone') await result.current.send.run()
    })
    expect(backend.sandbox.calls.count('getCode')).toBe(1)
    expect(queryClient.getQueryCache().getAll()).toHaveLength(1)
  })

  it('says where the provider belongs when it is missing', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => renderHook(() => useVerifyPhone())).toThrow(
      'Wrap the page, or this step, in <SignupProvider',
    )
  })
})

describe('the number', () => {
  it('moves to the country that the digits belong to', async () => {
    const page = show()
    await page.type('+44 7911')
    expect(page.at('phone').field.country).toBe('GB')
    await page.type('+44 7911 123456')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({ country: 'GG', text: '7911 123456' })
  })

  it('takes country codes in small letters', () => {
    const page = show({
      defaultCountry: 'id' as CountryCode,
      preferredCountries: ['sg', 'Jp', 'ID'] as CountryCode[],
    })
    expect(page.at('phone').field).toMatchObject({ country: 'ID', preferredCountries: ['SG', 'JP', 'ID'] })
  })

  it.each([
    ['uk', '"UK"'],
    ['Indonesia', '"INDONESIA"'],
    ['XX', '"XX"'],
    ['IDN', '"IDN"'],
  ])('passes over %s, which is not the code of a country, and says so once', (given, named) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const page = show({ defaultCountry: given as CountryCode })
    const said = warn.mock.calls.map(([text]) => String(text))
    warn.mockRestore()
    expect(page.at('phone').field.country).toBe('US')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(named)
    expect(said[0]?.includes('the United Kingdom is "GB"')).toBe(given === 'uk')
  })

  it('stays with the chosen country of a shared calling code', async () => {
    const page = show({ defaultCountry: 'CA' })
    await page.type('+1')
    expect(page.at('phone').field.country).toBe('CA')
  })

  it('offers only a call to a landline', async () => {
    const page = show({ defaultCountry: 'IT' })
    await page.type('06 1234 5678')
    await passUntil(() => expect(page.at('phone').field.reading).toBeDefined())
    expect(page.at('phone').method).toMatchObject({
      value: 'voice',
      options: [
        { method: 'sms', unavailable: 'line_type' },
        { method: 'voice', unavailable: undefined },
      ],
    })
    await page.send()
    expect(page.at('code')).toMatchObject({ method: 'voice', otherMethod: undefined })
  })

  it('says that a landline gets no SMS when it was sent before that could be shown, and calls on the next press', async () => {
    const page = show({ defaultCountry: 'FR' }, {}, await loadAnew())
    act(() => page.at('phone').field.inputProps.onChange({ target: { value: '01 42 68 53 00' } }))
    expect(page.at('phone').field.reading).toBeUndefined()
    await page.send()
    expect(page.at('phone').field.problem).toBe('sms_not_possible')
    expect(page.at('phone').method.value).toBe('voice')
    expect(page.sends()).toBe(0)
    await page.send()
    expect(page.at('code').method).toBe('voice')
  })

  it('offers the number of today for one of an old plan', async () => {
    const page = show()
    await page.type('+52 1 55 1234 5678')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({
      problem: 'old_plan',
      suggestion: { display: '+52 55 1234 5678' },
    })
    act(() => page.at('phone').field.suggestion?.accept())
    expect(page.at('phone').field).toMatchObject({ country: 'MX', text: '55 1234 5678', problem: undefined })
  })

  it('asks whether an Argentine number is a mobile, with both methods open, and sends to the mobile', async () => {
    const page = show({ defaultCountry: 'AR' })
    await page.type('11 2345-6789')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({
      problem: 'maybe_mobile',
      suggestion: { display: '+54 9 11 2345-6789' },
    })
    expect(page.at('phone').method.options).toEqual([
      { method: 'sms', unavailable: undefined },
      { method: 'voice', unavailable: undefined },
    ])
    act(() => page.at('phone').field.suggestion?.accept())
    expect(page.at('phone').field).toMatchObject({
      country: 'AR',
      text: '9 11 2345-6789',
      problem: undefined,
      suggestion: undefined,
    })
    await page.send()
    expect(page.at('code')).toMatchObject({ phone: '+5491123456789', method: 'sms' })
  })

  it('sends to the Argentine landline when the question was seen and "send" is pressed again', async () => {
    const page = show({ defaultCountry: 'AR' })
    await page.type('11 2345-6789')
    act(() => page.at('phone').method.choose('voice'))
    await page.send()
    expect(page.at('phone').field.problem).toBe('maybe_mobile')
    expect(page.sends()).toBe(0)
    await page.send()
    expect(page.at('code')).toMatchObject({ phone: '+541123456789', method: 'voice', otherMethod: 'sms' })
  })

  it('asks about each Argentine number anew', async () => {
    const page = show({ defaultCountry: 'AR' })
    await page.type('11 2345-6789')
    await page.send()
    await page.type('11 2345-6780')
    await page.send()
    expect(page.at('phone').field.problem).toBe('maybe_mobile')
    expect(page.sends()).toBe(0)
  })

  it('offers a number of a calling code that is dialled like one at home', async () => {
    const page = show({ defaultCountry: 'FR' })
    await page.type('0692 12 34 56')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({
      problem: 'other_country',
      suggestion: { display: '+262 692 12 34 56' },
    })
    act(() => page.at('phone').field.suggestion?.accept())
    expect(page.at('phone').field).toMatchObject({ country: 'RE', text: '692 12 34 56', problem: undefined })
  })

  it('suggests no number that the backend would refuse', async () => {
    const policy = { countries: { allow: ['FR', 'DK'] } } as const
    backend = createPageBackend({ policy: { countries: { allow: ['FR', 'DK'] } } })
    const page = show({ defaultCountry: 'FR' }, { policy })
    await page.type('0692 12 34 56')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({ problem: 'country_not_supported', suggestion: undefined })
    act(() => page.at('phone').field.chooseCountry('DK'))
    await page.type('71 23 45')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({ problem: 'too_short', suggestion: undefined })
  })

  it('asks whether a number of another country is meant before its + is put there', async () => {
    const page = show({ defaultCountry: 'GB' })
    await page.type('15012345678')
    await page.send()
    expect(page.sends()).toBe(0)
    expect(page.at('phone').field).toMatchObject({
      country: 'GB',
      text: '15012345678',
      problem: 'other_country',
      suggestion: { display: '+1 501-234-5678' },
    })
    act(() => page.at('phone').field.chooseCountry('CN'))
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({ country: 'CN', text: '150 1234 5678', problem: undefined })
  })

  it('takes the number that was asked about, and sends to it then', async () => {
    const page = show({ defaultCountry: 'US' })
    await page.type('6281234567890')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field.problem).toBe('other_country')
    act(() => page.at('phone').field.suggestion?.accept())
    expect(page.at('phone').field).toMatchObject({ country: 'ID', text: '812-3456-7890', problem: undefined })
    await page.send()
    expect(page.at('code').phone).toBe(phone)
  })

  it('closes no way for a number that is asked about first', async () => {
    const page = show({ defaultCountry: 'US' })
    await page.type('81234567890')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({
      problem: 'other_country',
      suggestion: { display: '+81 234-56-7890' },
    })
    expect(page.at('phone').method.options).toEqual([
      { method: 'sms', unavailable: undefined },
      { method: 'voice', unavailable: undefined },
    ])
  })

  it('stays with a choice that the digits leave open, and with one that they name a forbidden country over', async () => {
    const page = show({ defaultCountry: 'CA' }, { policy: { countries: { allow: ['US', 'CA'] } } })
    await page.type('800 234 5678')
    await act(async () => page.at('phone').field.inputProps.onBlur())
    expect(page.at('phone').field).toMatchObject({ country: 'CA', problem: undefined })
    await page.type('+62')
    expect(page.at('phone').field.country).toBe('CA')
    await page.type('')
    expect(page.at('phone').field.country).toBe('CA')
  })

  it('shows an allowed country of a number that others have too', async () => {
    backend = createPageBackend({ policy: { countries: { allow: ['AX', 'SE'] } } })
    const page = show({ defaultCountry: 'SE' }, { policy: { countries: { allow: ['AX', 'SE'] } } })
    await page.type('+358 457 1234567')
    await page.send()
    expect(page.at('code').phone).toBe('+3584571234567')
    act(() => page.at('code').changePhone())
    expect(page.at('phone').field.country).toBe('AX')
  })

  it("follows the backend's countries and methods", async () => {
    backend = createPageBackend({ policy: { countries: { allow: ['ID', 'SG'] }, methods: ['voice'] } })
    const page = show({ defaultCountry: 'DE' })
    await passUntil(() =>
      expect(page.at('phone').field.countries.map(({ code: iso }) => iso)).toEqual(['ID', 'SG']),
    )
    expect(page.at('phone').method.options).toHaveLength(1)
    await page.type('+49 171 1234567')
    await page.send()
    expect(page.at('phone').field.problem).toBe('country_not_supported')
  })
})
