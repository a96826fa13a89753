import { createPageBackend } from '@embedded-signup/hooks/testing'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, it } from 'vitest'
import { SignupProvider, VerifyPhoneStep } from '../index'

afterEach(() => {
  document.body.replaceChildren()
  sessionStorage.clear()
})

const backend = createPageBackend()
const app = (
  <StrictMode>
    <SignupProvider fetch={backend.fetch}>
      <VerifyPhoneStep defaultCountry="ID" />
    </SignupProvider>
  </StrictMode>
)

/** What the server sent, with the text typed before React arrived. */
function hydrated(typed: string) {
  const root = document.createElement('div')
  root.innerHTML = renderToString(app)
  document.body.append(root)
  const input = root.querySelector<HTMLInputElement>('[type=tel]')
  if (!input) throw new Error('The server drew no number field.')
  input.value = typed
  render(app, { container: root, hydrate: true })
  return { root, input, country: () => root.querySelector('select')?.value }
}

it.each([
  ['0812', 'ID', '0812'],
  ['+44 7911 123456', 'GG', '7911 123456'],
  ['', 'ID', ''],
])('keeps %j, typed before React arrived, and follows its country', async (typed, country, text) => {
  const page = hydrated(typed)
  await waitFor(() => expect([page.country(), page.input.value]).toEqual([country, text]))
})

it('sends what was typed before', async () => {
  hydrated('0812-3456-7890')
  fireEvent.click(screen.getByRole('button', { name: 'Send code' }))
  await waitFor(() => expect(backend.sandbox.calls.count('getCode')).toBe(1))
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('812-3456-7890'))
})
