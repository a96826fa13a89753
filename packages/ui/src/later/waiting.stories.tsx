import type { Attempt } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { StoryStage } from '../stories/story-stage'
import { storeAttempt } from '../stories/stored-attempt'
import { VerifyPhoneStep } from '../verify-phone/verify-phone-step'

const meta = {
  title: 'VerifyPhoneStep/Waiting',
  component: VerifyPhoneStep,
  args: { id: 'waiting', defaultCountry: 'ID', onError: fn() },
  decorators: [
    (Story, { parameters }) => (
      <StoryStage {...(parameters['stage'] as object | undefined)}>
        <Story />
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof VerifyPhoneStep>

export default meta
type Story = StoryObj<typeof meta>

const after = (sentAgo: number, part: Partial<Attempt> = {}) => ({
  beforeEach: () => storeAttempt('waiting', { sentAgo, ...part }),
})

const parts = (canvasElement: HTMLElement) => {
  const page = within(canvasElement)
  return {
    page,
    code: () => page.findByRole('textbox', { name: 'Verification code' }),
    button: (name: string | RegExp) => page.getByRole('button', { name }),
    nothingYet: () => page.findByText('Nothing yet?'),
  }
}

/** Half a minute after a text message: this number, what to look at, and when a call can be had. The clock is moved, not waited for. */
export const NoMessageYet: Story = {
  ...after(31_000),
  play: async ({ canvasElement }) => {
    const { page, code, button, nothingYet } = parts(canvasElement)
    await nothingYet()
    const checks = page.getAllByRole('listitem').map(({ textContent }) => textContent)
    await expect(checks[0]).toMatch(/^Is \+62 812-3456-7890.* the right number\? If not, change it\.$/)
    await expect(page.getByText(/Look among spam/)).toBeInTheDocument()
    await expect(page.getByText(/you can get a call instead/)).toHaveTextContent(
      /^In 0:[0-2]\d you can get a call instead\.$/,
    )
    await expect(button(/^Resend code in 0:[0-2]\d$/)).toBeDisabled()
    await expect(button('Call me instead')).toBeDisabled()
    await expect(button('Change number')).toBeEnabled()
    await userEvent.type(await code(), '0')
    await waitFor(() => expect(page.queryByText('Nothing yet?')).toBeNull())
  },
}

/** The wait is over: the other way is a button. */
export const NoMessageAtAll: Story = {
  ...after(65_000),
  play: async ({ canvasElement }) => {
    const { page, button, nothingYet } = parts(canvasElement)
    await nothingYet()
    await expect(page.queryByText(/you can get a call instead/)).toBeNull()
    await expect(button('Call me instead')).toBeEnabled()
    await userEvent.click(button('Change number'))
    await waitFor(() =>
      expect(page.getByRole('textbox', { name: 'Phone number' })).toHaveValue('812-3456-7890'),
    )
  },
}

/** A landline rings in front of menus and mailboxes; there is no other way, and none is offered. */
export const NoCallYet: Story = {
  ...after(31_000, {
    phone: '+390612345678',
    display: '+39 06 1234 5678',
    method: 'voice',
    methods: ['voice'],
    lineType: 'fixed_line',
  }),
  play: async ({ canvasElement }) => {
    const { page, nothingYet } = parts(canvasElement)
    await nothingYet()
    await expect(page.getByText(/If a menu answers, someone has to pick up/)).toBeInTheDocument()
    await expect(page.queryByText(/instead/)).toBeNull()
  },
}

/** A mobile that is called: no menu, but silenced callers. */
export const NoCallToAMobile: Story = {
  ...after(31_000, { method: 'voice' }),
  play: async ({ canvasElement }) => {
    const { page, nothingYet } = parts(canvasElement)
    await nothingYet()
    await expect(page.getByText(/silenced or blocked/)).toBeInTheDocument()
    await expect(page.queryByText(/menu/)).toBeNull()
  },
}

/** The same at 280 px. */
export const NoMessageNarrow: Story = {
  ...NoMessageYet,
  parameters: { stage: { width: 'tight' } },
  play: async (context) => {
    await parts(context.canvasElement).nothingYet()
    // Also without an edge around it, as on a page whose body has no margin.
    const root = context.canvasElement.querySelector('.es-root')
    await expect(root?.scrollWidth).toBe(root?.clientWidth)
  },
}

/** A lockout of days: the day stands with the time, in the person's own time zone. */
export const LockedOut: Story = {
  beforeEach: () => storeAttempt('waiting', { sentAgo: 1000, resendAt: new Date().setHours(33, 15, 0, 0) }),
  play: async ({ canvasElement }) => {
    const { button } = parts(canvasElement)
    await waitFor(() => expect(button(/^Resend code tomorrow, 9:15\sAM$/)).toBeDisabled())
  },
}

const goOffline = (offline: boolean) => {
  Object.defineProperty(navigator, 'onLine', { value: !offline, configurable: true })
  window.dispatchEvent(new Event(offline ? 'offline' : 'online'))
}

/** Without a network it is said before anything is sent; what was typed stays, and nothing is sent by itself afterwards. */
export const Offline: Story = {
  args: { id: 'offline' },
  beforeEach: () => () => Reflect.deleteProperty(navigator, 'onLine'),
  play: async ({ canvasElement, args }) => {
    const { page, button } = parts(canvasElement)
    const number = page.getByRole('textbox', { name: 'Phone number' })
    await userEvent.type(number, '0812-3456-7890')
    goOffline(true)
    const notice = /You are offline. What you have typed is kept/
    await expect(await page.findByText(notice)).toBeVisible()
    await userEvent.click(button('Send code'))
    await waitFor(() =>
      expect(page.getByRole('alert')).toHaveTextContent('You are offline. Nothing was sent.'),
    )
    await expect(page.queryByText(notice)).toBeNull()
    await expect(args.onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'offline' }))
    goOffline(false)
    await waitFor(() => expect(page.queryByText(/You are offline/)).toBeNull())
    await expect(number).toHaveValue('812-3456-7890')
    await waitFor(() => expect(number).toHaveFocus())
    await expect(page.queryByRole('textbox', { name: 'Verification code' })).toBeNull()
    goOffline(true)
    await page.findByText(notice)
  },
}

/** At the code step too. */
export const OfflineAtTheCode: Story = {
  ...after(5000),
  play: async ({ canvasElement }) => {
    const { page, code } = parts(canvasElement)
    const field = await code()
    goOffline(true)
    await page.findByText(/You are offline. What you have typed is kept/)
    await userEvent.type(field, '012345')
    await waitFor(() => expect(page.getByRole('alert')).toHaveTextContent('You are offline.'))
    goOffline(false)
    await waitFor(() => expect(page.queryByText(/You are offline/)).toBeNull())
    await expect(field).toHaveValue('012345')
    Reflect.deleteProperty(navigator, 'onLine')
  },
}
