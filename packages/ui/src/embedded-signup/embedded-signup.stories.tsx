import type { E164 } from '@embedded-signup/hooks'
import { sandboxAppKey, type SandboxFailure } from '@embedded-signup/sandbox'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { backendOf, StoryStage } from '../stories/story-stage'
import { EmbeddedSignup } from './embedded-signup'

const phone: E164 = '+6281234567890'

const meta = {
  title: 'EmbeddedSignup',
  component: EmbeddedSignup,
  args: { defaultCountry: 'ID', resume: false, onDone: fn(), onProgress: fn() },
  decorators: [
    (Story) => (
      <StoryStage backend={{ appKey: sandboxAppKey }}>
        <Story />
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof EmbeddedSignup>

export default meta
type Story = StoryObj<typeof meta>

/** From the number to the registration, with a failure of the sandbox on the way if one is named. */
async function verify(canvasElement: HTMLElement, failure?: SandboxFailure, action?: 'createClient') {
  const page = within(canvasElement)
  const { sandbox } = backendOf(canvasElement)
  const takeBack = failure ? sandbox.fail(failure, action ? { action } : {}) : () => {}
  await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812-3456-7890{Enter}')
  const field = await page.findByRole('textbox', { name: 'Verification code' })
  await userEvent.type(field, (await sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })).code)
  await waitFor(() => expect(page.getByRole('status')).toHaveTextContent('+62 812-3456-7890'))
  await waitFor(() => expect(sandbox.calls.count('createClient')).toBeGreaterThan(0))
  return { page, sandbox, takeBack, says: (text: string | RegExp) => says(canvasElement, text) }
}

const says = (canvasElement: HTMLElement, text: string | RegExp) =>
  waitFor(() => expect(within(canvasElement).getByRole('status')).toHaveTextContent(text), { timeout: 8000 })

const current = (canvasElement: HTMLElement) =>
  canvasElement.querySelector('[aria-current=step]')?.textContent

/** After the code: WhatsApp takes a while, and the page may be left meanwhile. */
export const Registering: Story = {
  tags: ['every-mode'],
  play: async ({ canvasElement }) => {
    const { page, says: status } = await verify(canvasElement)
    await status(/Connecting \+62 812-3456-7890.* to WhatsApp/)
    await expect(current(canvasElement)).toBe('Register')
    await waitFor(() => expect(page.getByText(/You can leave this page/)).toBeVisible())
  },
}

/** The end: the number is connected, and the page is told once. */
export const Live: Story = {
  play: async ({ canvasElement, args }) => {
    const { sandbox, says: status } = await verify(canvasElement)
    sandbox.clock.advance(60_000)
    await status(/\+62 812-3456-7890.* is live on WhatsApp/)
    await expect(current(canvasElement)).toBe('Live')
    await expect(args.onDone).toHaveBeenCalledOnce()
  },
}

/** A review is no failure: nothing to do, and the page goes on by itself. */
export const NameInReview: Story = {
  play: async ({ canvasElement }) => {
    const { page, sandbox, says: status } = await verify(canvasElement, 'name_pending_review')
    sandbox.clock.advance(60_000)
    await status(/\+62 812-3456-7890.* is registered/)
    await waitFor(() => expect(page.getByText(/WhatsApp is reviewing the display name/)).toBeVisible())
  },
}

/** WhatsApp refused once. Trying again a minute later starts from here: no second code. */
export const RefusedThenLive: Story = {
  play: async ({ canvasElement }) => {
    const {
      page,
      sandbox,
      takeBack,
      says: status,
    } = await verify(canvasElement, 'request_failed', 'createClient')
    const alert = await page.findByRole('alert')
    await waitFor(() => expect(alert).toHaveTextContent('WhatsApp did not accept this number.'))
    await expect(alert).toHaveFocus()
    await expect(page.getByRole('status')).toHaveTextContent('could not be connected')
    takeBack()
    sandbox.clock.advance(60_000)
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    // Its button is gone: the focus goes to the news, not to nowhere.
    await waitFor(() => expect(page.getByRole('status')).toHaveFocus())
    await waitFor(() => expect(sandbox.calls.count('createClient')).toBe(2))
    sandbox.clock.advance(60_000)
    await status('is live on WhatsApp')
    await expect(sandbox.calls.count('getCode')).toBe(1)
  },
}

const failing = (failure: SandboxFailure, text: RegExp): Story => ({
  play: async ({ canvasElement }) => {
    const { page, sandbox, says: status } = await verify(canvasElement, failure)
    sandbox.clock.advance(60_000)
    await status(/\+62 812-3456-7890.* could not be connected/)
    await waitFor(() => expect(page.getByRole('alert')).toHaveTextContent(text))
    await userEvent.click(page.getByRole('button', { name: 'Use another number' }))
    await waitFor(() => expect(page.getByRole('textbox', { name: 'Phone number' })).toHaveFocus())
  },
})

/** WhatsApp did not register the number: what to look at, and another try or another number. */
export const RegistrationFailed: Story = failing(
  'registration_failed',
  /WhatsApp did not register the number/,
)
/** WhatsApp has banned the number. */
export const Banned: Story = failing('banned', /WhatsApp has banned this number/)
/** WhatsApp has restricted the number for a time. */
export const Restricted: Story = failing('restricted', /WhatsApp has restricted this number/)
/** The number is fine, its display name was declined. */
export const NameDeclined: Story = failing('name_declined', /WhatsApp declined the display name/)
