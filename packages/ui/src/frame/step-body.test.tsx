import { createPageBackend, type PageBackend } from '@embedded-signup/hooks/testing'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createRef, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SignupProvider, VerifyPhone, VerifyPhoneStep } from '../index'
import { noticeMs } from './use-focus'

let backend: PageBackend

beforeEach(() => {
  backend = createPageBackend()
})

const show = (step: ReactNode) =>
  render(
    <SignupProvider fetch={backend.fetch} policy={{}}>
      {step}
    </SignupProvider>,
  )

const steps = [
  ['the step', <VerifyPhoneStep key="" defaultCountry="ID" />],
  [
    'parts of a step',
    <VerifyPhone.Root key="" defaultCountry="ID">
      <VerifyPhone.Status />
      <VerifyPhone.Step name="phone">
        <VerifyPhone.NumberField />
        <VerifyPhone.SendButton />
      </VerifyPhone.Step>
      <VerifyPhone.Step name="code">
        <VerifyPhone.CodeField />
        <VerifyPhone.ChangeNumber />
      </VerifyPhone.Step>
    </VerifyPhone.Root>,
  ],
] as const

const number = () => screen.getByRole('textbox', { name: 'Phone number' })
const code = () => screen.findByRole('textbox', { name: 'Verification code' })

/** Whether an element is on the page when the focus goes to a field of that name, and a task later. */
function watchUntilFocus(name: string, element: HTMLElement) {
  const seen: boolean[] = []
  document.addEventListener('focusin', ({ target }) => {
    if ((target as HTMLInputElement).labels?.[0]?.textContent !== name) return
    seen.push(element.isConnected)
    setTimeout(() => seen.push(element.isConnected))
  })
  return seen
}

function send(focused: HTMLElement) {
  fireEvent.change(number(), { target: { value: '0812-3456-7890' } })
  focused.focus()
  fireEvent.click(screen.getByRole('button', { name: 'Send code' }))
}

describe.each(steps)('%s', (_, step) => {
  it.each(['button', 'textbox'])(
    'keeps the focused %s on the page until a screen reader has heard of the code field',
    async (role) => {
      show(step)
      const before = screen.getByRole(role, { name: /Send code|Phone number/ })
      const seen = watchUntilFocus('Verification code', before)
      send(before)
      const field = await code()
      await waitFor(() => expect(before.isConnected).toBe(false))
      expect(seen).toEqual([true, true])
      expect(document.activeElement).toBe(field)
    },
  )

  it('does the same on the way back to the number', async () => {
    show(step)
    send(number())
    await code()
    const before = screen.getByRole('button', { name: 'Change number' })
    const seen = watchUntilFocus('Phone number', before)
    before.focus()
    fireEvent.click(before)
    await waitFor(() => expect(before.isConnected).toBe(false))
    expect(seen).toEqual([true, true])
    expect(document.activeElement).toBe(number())
  })
})

it('lets a screen reader notice that a part is gone that stands in no step, before the focus goes on', async () => {
  show(
    <VerifyPhone.Root defaultCountry="ID">
      <VerifyPhone.NumberField />
      <VerifyPhone.SendButton />
      <VerifyPhone.CodeField />
    </VerifyPhone.Root>,
  )
  const before = number()
  const seen = watchUntilFocus('Verification code', before)
  send(before)
  const field = await code()
  expect(document.activeElement).toBe(document.body)
  await waitFor(() => expect(document.activeElement).toBe(field))
  expect(seen[0]).toBe(false)
})

it('leaves the focus where the page has put it meanwhile', async () => {
  const passed = vi.fn()
  show(
    <>
      <VerifyPhone.Root defaultCountry="ID" onCodeSent={() => setTimeout(passed, noticeMs * 2)}>
        <VerifyPhone.NumberField />
        <VerifyPhone.SendButton />
        <VerifyPhone.CodeField />
      </VerifyPhone.Root>
      <button type="button">Help</button>
    </>,
  )
  send(number())
  await code()
  const help = screen.getByRole('button', { name: 'Help' })
  help.focus()
  await waitFor(() => expect(passed).toHaveBeenCalled())
  expect(document.activeElement).toBe(help)
})

it('gives the form around the step one proof, also while the code step is still on the page', async () => {
  const proofs = vi.fn<(all: FormDataEntryValue[]) => void>()
  const form = createRef<HTMLFormElement>()
  show(
    <form ref={form}>
      <VerifyPhoneStep
        name="proof"
        defaultCountry="ID"
        onVerified={() => setTimeout(() => proofs(new FormData(form.current ?? undefined).getAll('proof')))}
      />
    </form>,
  )
  send(number())
  const field = await code()
  const { code: sent } = await backend.sandbox.inbox.waitFor('+6281234567890', { timeoutMs: 5000 })
  fireEvent.change(field, { target: { value: sent } })
  await waitFor(() => expect(proofs).toHaveBeenCalledOnce())
  expect(proofs.mock.calls[0]?.[0]).toEqual([expect.stringMatching(/./)])
})
