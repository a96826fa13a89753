import { SignupProvider, VerifyPhoneStep } from '@embedded-signup/ui'
import { configure, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { createSignupBackend } from '@embedded-signup/hooks/testing'

// A cold start loads what the page loads later.
configure({ asyncUtilTimeout: 8000 })

/** Page, backend and sandbox share the test's clock: as if the laptop had slept. */
function later(ms: number) {
  vi.setSystemTime(Date.now() + ms)
  fireEvent(document, new Event('visibilitychange'))
}

afterEach(() => void vi.useRealTimers())

const enter = (field: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: field }), { target: { value } })
const press = (button: string) => fireEvent.click(screen.getByRole('button', { name: button }))

it('sends a second code when the wait for the first is over, and verifies with it', async () => {
  const { sandbox, fetch } = createSignupBackend()
  render(
    <SignupProvider fetch={fetch}>
      <VerifyPhoneStep defaultCountry="ID" />
    </SignupProvider>,
  )
  enter('Phone number', '0812-3456-7890')
  press('Send code')
  await screen.findByRole('button', { name: /Resend code in/ })

  later(60_000)
  press('Resend code')
  await screen.findByRole('button', { name: /Resend code in/ })
  enter('Verification code', sandbox.inbox.latest('+6281234567890')?.code ?? '')
  await screen.findByText(/is verified/)
  expect(sandbox.calls.count('getCode')).toBe(2)
})

it('brings a failure on, and leads out of it', async () => {
  const { sandbox, fetch } = createSignupBackend({ policy: { countries: { allow: ['ID'] } } })
  render(
    <SignupProvider fetch={fetch}>
      <VerifyPhoneStep defaultCountry="ID" resume={false} />
    </SignupProvider>,
  )
  sandbox.fail('throttled', { times: 1 })
  enter('Phone number', '0812-3456-7890')
  press('Send code')
  await screen.findByText(/WhatsApp has paused codes/)
  later(3_600_000)
  press('Send code')
  await screen.findByRole('textbox', { name: 'Verification code' })
  expect(sandbox.inbox.messages()).toHaveLength(1)
})
