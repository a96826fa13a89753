import type { E164 } from '@embedded-signup/hooks'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { backendOf } from './recipe-stage'

const phone: E164 = '+6281234567890'

interface Canvas {
  canvasElement: HTMLElement
}

/** The step's own names: whatever draws it, people hear the same. */
function screen({ canvasElement }: Canvas) {
  const page = within(canvasElement)
  return {
    number: () => page.getByRole('textbox', { name: 'Phone number' }),
    button: (name: string | RegExp) => page.getByRole('button', { name }),
    code: () => page.findByRole('textbox', { name: 'Verification code' }),
    alert: () => page.findByRole('alert'),
    status: () => page.getByRole('status'),
    backend: backendOf(canvasElement),
  }
}

export async function send(canvas: Canvas) {
  const { number, button, code } = screen(canvas)
  await userEvent.type(number(), '0812-3456-7890')
  await userEvent.click(button('Send code'))
  await waitFor(async () => expect(await code()).toHaveFocus())
}

/** From the number to the code to the end. */
export async function verify(canvas: Canvas) {
  const { code, backend, status } = screen(canvas)
  await send(canvas)
  const { code: received } = await backend.sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })
  await userEvent.type(await code(), received)
  await waitFor(() => expect(status()).toHaveTextContent(/\+62 812-3456-7890.* is verified/))
}

/** A wrong number is marked, said and gone back to. */
export async function mistype(canvas: Canvas) {
  const { number, button, alert } = screen(canvas)
  await userEvent.type(number(), '0812')
  await userEvent.click(button('Send code'))
  await waitFor(async () => expect(await alert()).toHaveTextContent('too short for Indonesia'))
  await expect(number()).toHaveFocus()
  await expect(number()).toBeInvalid()
  await userEvent.tab()
  await expect(number()).toHaveAccessibleDescription(/too short/)
}

/** A wrong code stays, marked; another one has to be waited for. */
export async function mistypeCode(canvas: Canvas) {
  const { code, alert, backend, button } = screen(canvas)
  await send(canvas)
  const { code: received } = await backend.sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })
  await userEvent.type(await code(), received === '000000' ? '000001' : '000000')
  await waitFor(async () => expect(await alert()).toHaveTextContent('wrong or has expired'))
  await expect(await code()).toBeInvalid()
  await expect(await code()).toHaveFocus()
  await expect(button(/^Resend code in/)).toBeDisabled()
}

/** The way back keeps the number, and the focus goes to it past all that a kit hides in inputs. */
export async function changeNumber(canvas: Canvas) {
  const { button, number } = screen(canvas)
  await send(canvas)
  await userEvent.click(button('Change number'))
  await waitFor(() => expect(number()).toHaveFocus())
  await expect(number()).toHaveValue('812-3456-7890')
}

/** While the answer is on its way the button says so and takes no second press. */
export async function wait(canvas: Canvas) {
  const { number, button, backend, code } = screen(canvas)
  const release = backend.hold()
  await userEvent.type(number(), '0812-3456-7890')
  await userEvent.click(button('Send code'))
  await waitFor(() => expect(button('Sending…')).toHaveAttribute('aria-disabled', 'true'))
  await userEvent.click(button('Sending…'))
  release()
  await code()
  await expect(backend.sandbox.calls.count('getCode')).toBe(1)
}

/** A landline closes the text message, and the reason is said. */
export async function landline({ canvasElement }: Canvas) {
  const page = within(canvasElement)
  await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '+39 06 1234 5678')
  await page.findByText('This kind of number gets no text messages.')
}
