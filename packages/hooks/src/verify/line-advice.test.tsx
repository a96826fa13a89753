import type { CountryCode, Method } from '@embedded-signup/contract'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadNumberPlan } from '../phone/number-plan'
import { SignupProvider } from '../provider/signup-provider'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { useVerifyPhone } from './use-verify-phone'
import type { VerifyPhone } from './verify-phone'

let backend: PageBackend
beforeEach(() => (backend = createPageBackend()))

async function typed(country: CountryCode, text: string) {
  await loadNumberPlan(text, country)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SignupProvider fetch={backend.fetch}>{children}</SignupProvider>
  )
  const { result } = renderHook(() => useVerifyPhone({ defaultCountry: country }), { wrapper })
  const step = () => result.current as Extract<VerifyPhone, { step: 'phone' }>
  await act(async () => step().field.inputProps.onChange({ target: { value: text } }))
  return {
    step,
    send: () => act(async () => step().send.run()),
    sentBy: () => (result.current.step === 'code' ? result.current.method : undefined),
  }
}

/** What the backend says to whoever goes round the page. */
async function askBackend(phone: string, method: Method) {
  const answer = await backend.fetch('/api/signup/getCode', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone_number: phone, method }),
  })
  const { error } = (await answer.json()) as { error?: { type: string } }
  return error?.type ?? 'sent'
}

const asked = () => backend.sandbox.calls.count('getCode')

describe('lines that take calls alone', () => {
  it.each([
    ['a landline', 'IT', '06 1234 5678', '+390612345678'],
    ['a toll-free line', 'US', '(800) 234-5678', '+18002345678'],
    ['a VoIP line', 'FR', '09 12 34 56 78', '+33912345678'],
    ['a company-wide line', 'GB', '055 1234 5678', '+445512345678'],
  ] as const)('%s: the page sends by voice and says why', async (_, country, text, phone) => {
    const page = await typed(country, text)
    expect(page.step().method).toMatchObject({
      value: 'voice',
      options: [
        { method: 'sms', unavailable: 'line_type' },
        { method: 'voice', unavailable: undefined },
      ],
    })
    expect(await askBackend(phone, 'sms')).toBe('method_not_supported')
    expect(asked()).toBe(0)
    await page.send()
    expect(page.sentBy()).toBe('voice')
    expect(backend.sandbox.inbox.latest(phone)?.method).toBe('voice')
  })

  it('keeps a choice of SMS for the next number, while a landline is called', async () => {
    const page = await typed('IT', '06 1234 5678')
    act(() => page.step().method.choose('sms'))
    expect(page.step().method.value).toBe('voice')
    await act(async () => page.step().field.inputProps.onChange({ target: { value: '312 345 6789' } }))
    expect(page.step().method.value).toBe('sms')
  })
})

describe('lines that may be either', () => {
  it.each([
    ['US', '202-555-0123', '+12025550123'],
    ['CA', '506 234 5678', '+15062345678'],
  ] as const)('%s %s: both ways stay open, on the page and behind it', async (country, text, phone) => {
    const page = await typed(country, text)
    expect(page.step().method.options.map(({ unavailable }) => unavailable)).toEqual([undefined, undefined])
    act(() => page.step().method.choose('voice'))
    await page.send()
    expect(page.sentBy()).toBe('voice')
    backend = createPageBackend()
    expect(await askBackend(phone, 'sms')).toBe('sent')
  })
})

describe('lines that no code can reach', () => {
  it.each([
    ['premium rate', 'US', '(900) 234-5678', '+19002345678'],
    ['a pager', 'GB', '07640 123456', '+447640123456'],
    ['shared cost', 'DE', '01801 2345', '+4918012345'],
    ['voicemail', 'IL', '151-1 234-0000', '+97215112340000'],
  ] as const)('%s: a clear no, before anything is asked or spent', async (_, country, text, phone) => {
    const page = await typed(country, text)
    const closed = () => page.step().method.options.filter(({ unavailable }) => unavailable)
    expect(closed(), 'a line without SMS would read as a landline').toEqual([])
    await page.send()
    expect(page.step().field.problem).toBe('phone_not_supported')
    expect(backend.asked.filter((path) => path.endsWith('getCode'))).toEqual([])
    for (const method of ['sms', 'voice'] as const)
      expect(await askBackend(phone, method)).toBe('phone_not_supported')
    expect(asked()).toBe(0)
  })

  it('says so when the field is left, too', async () => {
    const page = await typed('US', '(900) 234-5678')
    await act(async () => page.step().field.inputProps.onBlur())
    expect(page.step().field.problem).toBe('phone_not_supported')
  })
})
