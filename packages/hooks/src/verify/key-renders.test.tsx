import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { loadNumberPlan } from '../phone/number-plan'
import { SignupProvider } from '../provider/signup-provider'
import { createPageBackend, type PageBackend } from '../testing/page-backend'
import { useVerifyPhone } from './use-verify-phone'
import type { VerifyPhone } from './verify-phone'

let backend: PageBackend
beforeEach(async () => {
  backend = createPageBackend()
  await loadNumberPlan('', 'IT')
})

type PhoneStep = Extract<VerifyPhone, { step: 'phone' }>

/** @param draw what a page shows of the step */
function show(draw: (step: PhoneStep) => unknown) {
  let renders = 0
  let step: VerifyPhone | undefined
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SignupProvider fetch={backend.fetch} policy={{}}>
      {children}
    </SignupProvider>
  )
  renderHook(
    () => {
      renders++
      step = useVerifyPhone({ defaultCountry: 'IT' })
      if (step.step === 'phone') draw(step)
    },
    { wrapper },
  )
  const at = () => step as PhoneStep
  /** Key by key, and how often that rendered. */
  const typed = (keys: string) => {
    const before = renders
    let text = at().field.inputProps.defaultValue
    for (const key of keys) {
      text += key
      act(() =>
        at().field.inputProps.onChange({ target: { value: text }, nativeEvent: { inputType: 'insertText' } }),
      )
    }
    return renders - before
  }
  return { at, typed, renders: () => renders, current: () => step }
}

it('renders no key where nothing that a key changes is drawn', () => {
  const page = show(({ field }) => [field.country, field.problem])
  expect(page.typed('312 345 6789')).toBe(0)
})

it('renders nothing for a pause that closes no way', () => {
  vi.useFakeTimers()
  const page = show(({ method }) => method)
  page.typed('312 345 6789')
  const before = page.renders()
  act(() => void vi.advanceTimersByTime(1000))
  expect(page.renders() - before).toBe(0)
})

it.each([
  ['text', '312 345 6789'],
  ['reading', { kind: 'valid', e164: '+393123456789' }],
] as const)('renders every key where `%s` is drawn, with what it is now', (drawn, now) => {
  let seen: unknown
  const page = show(({ field }) => (seen = field[drawn]))
  expect(page.typed('3123456789')).toBe(10)
  expect({ seen }).toMatchObject({ seen: now })
})

it('closes a way when typing pauses, not in passing', () => {
  vi.useFakeTimers()
  const page = show(({ method }) => method)
  const closed = () => page.at().method.options.filter(({ unavailable }) => unavailable)
  // A landline all the way through: 06 1234, 06 12345 …
  page.typed('0612345678')
  expect(closed()).toEqual([])
  act(() => void vi.advanceTimersByTime(299))
  expect(closed()).toEqual([])
  act(() => void vi.advanceTimersByTime(1))
  expect(closed()).toEqual([{ method: 'sms', unavailable: 'line_type' }])
})

it('opens a way at once that the number before had closed', () => {
  vi.useFakeTimers()
  const page = show(({ method }) => method)
  page.typed('0612345678')
  act(() => void vi.advanceTimersByTime(1000))
  expect(page.at().method.value).toBe('voice')
  page.typed('3')
  expect(page.at().method).toMatchObject({ value: 'sms', options: [{ unavailable: undefined }, {}] })
})

it('says that a way is closed, and calls nobody, where "send" comes before the pause', async () => {
  const page = show(({ method }) => method)
  page.typed('0612345678')
  await act(async () => page.at().send.run())
  expect(page.at().field.problem).toBe('sms_not_possible')
  expect(page.at().method.value).toBe('voice')
  expect(backend.sandbox.calls.count('getCode')).toBe(0)
  await act(async () => page.at().send.run())
  expect(page.current()).toMatchObject({ step: 'code', method: 'voice' })
})

it('sends a number that has moved to its country since the button was drawn', async () => {
  await loadNumberPlan('+12025550100', 'IT')
  const page = show(({ field }) => field.country)
  await act(async () => {
    const { field, send } = page.at()
    field.inputProps.onChange({ target: { value: '+12025550100' } })
    await field.inputProps.onBlur()
    await send.run()
  })
  expect(page.current()).toMatchObject({ step: 'code', phone: '+12025550100' })
})
