import type { RegistrationReason } from '@embedded-signup/hooks'
import { sandboxAppKey } from '@embedded-signup/sandbox'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { EmbeddedSignup } from '../../embedded-signup/embedded-signup'
import { enRegistration } from '../../embedded-signup/registration-words'
import { letPass } from '../story-clock'
import { backendOf, StoryStage } from '../story-stage'
import { reasons } from './reasons'

const phone = '+6281234567890'

const meta = {
  title: 'Failures/Registration',
  component: EmbeddedSignup,
  args: { resume: false, defaultCountry: 'ID' },
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

const told = {
  failed: 'could not be connected',
  in_review: 'is registered',
  connected: 'is live on WhatsApp',
}

/** The reason is told; after a failure another try starts from here, without a second code, and leads to a live number. */
const story = (reason: RegistrationReason): Story => ({
  play: async ({ canvasElement }) => {
    const { failure, listed, state, mended } = reasons[reason]
    const page = within(canvasElement)
    const { sandbox } = backendOf(canvasElement)
    const says = (text: string) =>
      waitFor(() => expect(page.getByRole('status')).toHaveTextContent(text), { timeout: 8000 })
    const takeBack = failure ? sandbox.fail(failure, { action: 'createClient' }) : () => {}
    await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812-3456-7890{Enter}')
    const field = await page.findByRole('textbox', { name: 'Verification code' })
    await userEvent.type(field, (await sandbox.inbox.waitFor(phone)).code)
    await waitFor(() => expect(sandbox.calls.count('createClient')).toBe(1))
    if (listed) sandbox.phones.update(phone, listed)
    letPass(60_000)
    await says(told[state])
    if (state !== 'failed') {
      const hint = state === 'in_review' ? enRegistration.inReviewHint : enRegistration.reasons[reason]
      await waitFor(() => expect(page.getByText(hint)).toBeVisible())
      return
    }
    const alert = await page.findByRole('alert')
    await expect(alert).toHaveTextContent(enRegistration.reasons[reason])
    await expect(alert).toHaveFocus()

    takeBack()
    if (mended) sandbox.phones.update(phone, { status: 'CONNECTED', name_status: 'APPROVED' })
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    if (!mended) await waitFor(() => expect(sandbox.calls.count('createClient')).toBe(2))
    letPass(60_000)
    await says('is live on WhatsApp')
    await waitFor(() => expect(page.getByRole('status')).toHaveFocus())
    await expect(sandbox.calls.count('getCode')).toBe(1)
  },
})

/** `creation_failed`: what is said of the registration, and what can be done. */
export const CreationFailed = story('creation_failed')
/** `registration_failed`: what is said of the registration, and what can be done. */
export const RegistrationFailed = story('registration_failed')
/** `banned`: what is said of the registration, and what can be done. */
export const Banned = story('banned')
/** `restricted`: what is said of the registration, and what can be done. */
export const Restricted = story('restricted')
/** `flagged`: what is said of the registration, and what can be done. */
export const Flagged = story('flagged')
/** `deleted`: what is said of the registration, and what can be done. */
export const Deleted = story('deleted')
/** `migrated`: what is said of the registration, and what can be done. */
export const Migrated = story('migrated')
/** `disconnected`: what is said of the registration, and what can be done. */
export const Disconnected = story('disconnected')
/** `name_declined`: what is said of the registration, and what can be done. */
export const NameDeclined = story('name_declined')
/** `name_expired`: what is said of the registration, and what can be done. */
export const NameExpired = story('name_expired')
/** `name_pending_review`: what is said of the registration, and what can be done. */
export const NamePendingReview = story('name_pending_review')
/** `rate_limited`: what is said of the registration, and what can be done. */
export const RateLimited = story('rate_limited')
