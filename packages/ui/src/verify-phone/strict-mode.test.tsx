import type { E164, SignupProgress } from '@embedded-signup/hooks'
import { createPageBackend, type PageBackend } from '@embedded-signup/hooks/testing'
import { sandboxAppKey } from '@embedded-signup/sandbox'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EmbeddedSignup, SignupProvider, VerifyPhoneStep } from '../index'
import { wrongFor } from '../stories/wrong-code'

const phone: E164 = '+6281234567890'
const nowhere: E164 = '+621111111111'

let backend: PageBackend

beforeEach(() => {
  backend = createPageBackend({ appKey: sandboxAppKey })
})

const show = (step: ReactNode) =>
  render(
    <StrictMode>
      <SignupProvider fetch={backend.fetch}>{step}</SignupProvider>
    </StrictMode>,
  )

const number = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Phone number' })
const codeField = () => screen.findByRole('textbox', { name: 'Verification code' })
const received = async () => (await backend.sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })).code
const sends = () => backend.sandbox.calls.count('getCode')
const status = (text: RegExp) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toMatch(text), { timeout: 5000 })

describe('in StrictMode, which does everything twice', () => {
  it('goes from the number to verified with one code and one check', async () => {
    const [onCodeSent, onVerified] = [vi.fn(), vi.fn()]
    show(<VerifyPhoneStep defaultCountry="ID" onCodeSent={onCodeSent} onVerified={onVerified} />)
    await userEvent.type(number(), '0812-3456-7890{Enter}')
    await userEvent.type(await codeField(), await received())
    await status(/\+62 812-3456-7890.* is verified/)
    expect(onCodeSent).toHaveBeenCalledExactlyOnceWith({ phone, method: 'sms' })
    expect(onVerified).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ phone }))
    expect(sends()).toBe(1)
    expect(backend.sandbox.calls.count('checkCode')).toBe(1)
    expect(backend.asked.filter((path) => path.endsWith('/policy'))).toHaveLength(1)
  })

  it('goes on with the attempt that a reload left behind, and sends nothing', async () => {
    const { unmount } = show(<VerifyPhoneStep defaultCountry="ID" />)
    await userEvent.type(number(), '0812-3456-7890{Enter}')
    await codeField()
    unmount()
    show(<VerifyPhoneStep defaultCountry="ID" />)
    await userEvent.type(await codeField(), await received())
    await status(/\+62 812-3456-7890.* is verified/)
    expect(sends()).toBe(1)
  })

  it('says what is wrong with a number, keeps it, and asks no backend', async () => {
    show(<VerifyPhoneStep defaultCountry="ID" />)
    await userEvent.type(number(), `${nowhere}{Enter}`)
    await waitFor(() => expect(number().getAttribute('aria-invalid')).toBe('true'))
    const alert = await screen.findByRole('alert')
    act(() => number().blur())
    expect(number().getAttribute('aria-describedby')).toBe(alert.id)
    expect(number().value).not.toBe('')
    expect(sends()).toBe(0)
  })

  it('takes the right code after a wrong one', async () => {
    const onError = vi.fn()
    show(<VerifyPhoneStep defaultCountry="ID" onError={onError} />)
    await userEvent.type(number(), '0812-3456-7890{Enter}')
    const field = await codeField()
    const code = await received()
    await userEvent.type(field, wrongFor(code))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('wrong or has expired'))
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'code_rejected' }))
    await userEvent.clear(field)
    await userEvent.type(field, code)
    await status(/is verified/)
  })

  it('says that the service cannot be reached, keeps the number, and sends on the next press', async () => {
    show(<VerifyPhoneStep defaultCountry="ID" />)
    const mend = backend.sandbox.fail('refused')
    await userEvent.type(number(), '0812-3456-7890{Enter}')
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''))
    expect(number().value).toBe('812-3456-7890')
    mend()
    await userEvent.click(screen.getByRole('button', { name: 'Send code' }))
    await codeField()
  })

  it('registers a number once', async () => {
    const onProgress = vi.fn()
    show(<EmbeddedSignup defaultCountry="ID" onProgress={onProgress} />)
    await userEvent.type(number(), '0812-3456-7890{Enter}')
    await userEvent.type(await codeField(), await received())
    await status(/Connecting \+62 812-3456-7890.* to WhatsApp/)
    await waitFor(() => expect(backend.sandbox.calls.count('createClient')).toBe(1))
    const steps = onProgress.mock.calls.map(([progress]) => (progress as SignupProgress).step)
    expect(steps).toEqual(['phone', 'code', 'registration'])
  })
})
