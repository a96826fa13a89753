import { createPageBackend, type PageBackend } from '@embedded-signup/hooks/testing'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { SignupProvider, VerifyPhoneStep } from '../index'
import { en } from '../messages/en'
import { enFailures } from '../messages/en-failures'
import type { Failures, Messages } from '../messages/messages'

let backend: PageBackend

beforeEach(() => {
  backend = createPageBackend()
})

const show = (messages: Partial<Messages> = {}) =>
  render(
    <SignupProvider fetch={backend.fetch} policy={{}}>
      <VerifyPhoneStep defaultCountry="ID" messages={messages} />
    </SignupProvider>,
  )

const number = () => screen.getByRole('textbox', { name: 'Phone number' })
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Send code' }))
const descriptionOf = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent

it('leaves a wrong number to the alert, and describes the field once it has been left', async () => {
  show()
  act(() => number().focus())
  send()
  const alert = await screen.findByRole('alert')
  expect(number().getAttribute('aria-invalid')).toBe('true')
  expect(number().hasAttribute('aria-describedby')).toBe(false)
  act(() => number().blur())
  expect(descriptionOf(number())).toBe(alert.textContent)
  act(() => number().focus())
  expect(descriptionOf(number())).toBe(alert.textContent)
})

it('leaves each wrong code to the alert', async () => {
  show()
  fireEvent.change(number(), { target: { value: '0812-3456-7890' } })
  send()
  const field = await screen.findByRole('textbox', { name: 'Verification code' })
  const { code } = await backend.sandbox.inbox.waitFor('+6281234567890', { timeoutMs: 5000 })
  const wrong = ['135792', '246813', '975310'].filter((each) => each !== code).slice(0, 2)
  for (const [index, entered] of wrong.entries()) {
    fireEvent.change(field, { target: { value: entered } })
    const tries = `${4 - index} tries left`
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(tries))
    expect(field.hasAttribute('aria-describedby')).toBe(false)
  }
  act(() => field.blur())
  expect(descriptionOf(field)).toContain('3 tries left')
})

it('says nothing of the connection while the words for a failure are on their way', async () => {
  let arrive = (_words: Failures) => {}
  const words = new Promise<Failures>((resolve) => (arrive = resolve))
  show({ failures: () => words })
  send()
  await waitFor(() => expect(number().getAttribute('aria-invalid')).toBe('true'))
  expect(screen.queryByRole('alert')).toBeNull()
  arrive(enFailures)
  expect((await screen.findByRole('alert')).textContent).toBe(enFailures.problems.empty)
})

it('says that something did not work once the words for it cannot be loaded', async () => {
  show({ failures: () => Promise.reject(new TypeError('Failed to fetch')) })
  send()
  expect((await screen.findByRole('alert')).textContent).toBe(en.failed)
})
