import { sandboxAppKey } from '@embedded-signup/sandbox'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { Signup, VerifyPhone, type ButtonElementProps } from '../index'
import { backendOf, StoryStage } from '../stories/story-stage'
import '../restyle/restyle.css'

const OwnButton = ({ 'data-look': tone, 'data-busy': _busy, ...props }: ButtonElementProps) => (
  <button {...props} type="button" data-tone={tone === 'quiet' ? 'calm' : 'loud'} />
)

const meta = {
  title: 'EmbeddedSignup/Parts',
  component: Signup.Root,
  args: {
    defaultCountry: 'ID',
    resume: false,
    onDone: fn(),
    button: OwnButton,
    children: (
      <>
        <VerifyPhone.Step name="phone">
          <VerifyPhone.NumberField />
          <VerifyPhone.Message />
          <VerifyPhone.MethodPicker />
          <VerifyPhone.SendButton />
        </VerifyPhone.Step>
        <VerifyPhone.Step name="code">
          <VerifyPhone.CodeField />
          <VerifyPhone.Message />
          <VerifyPhone.VerifyButton />
          <VerifyPhone.ChangeNumber />
        </VerifyPhone.Step>
        <Signup.Status />
        <Signup.Registration />
        <Signup.Progress />
      </>
    ),
  },
  decorators: [
    (Story) => (
      <StoryStage backend={{ appKey: sandboxAppKey }}>
        <Story />
      </StoryStage>
    ),
  ],
} satisfies Meta<typeof Signup.Root>

export default meta
type Story = StoryObj<typeof meta>

/** News above the progress, buttons of the page, and one status region from the first number to the live one. */
export const NewsBelow: Story = {
  play: async ({ canvasElement, args }) => {
    const page = within(canvasElement)
    const { sandbox } = backendOf(canvasElement)
    const region = page.getByRole('status')
    await expect(page.getByRole('button', { name: 'Send code' })).toHaveAttribute('data-tone', 'loud')
    await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812-3456-7890{Enter}')
    const field = await page.findByRole('textbox', { name: 'Verification code' })
    await userEvent.type(field, (await sandbox.inbox.waitFor('+6281234567890', { timeoutMs: 5000 })).code)
    await waitFor(() => expect(region).toHaveTextContent(/Connecting \+62 812-3456-7890.* to WhatsApp/))
    await waitFor(() => expect(sandbox.calls.count('createClient')).toBe(1))
    sandbox.clock.advance(60_000)
    await waitFor(() => expect(region).toHaveTextContent('is live on WhatsApp'), { timeout: 8000 })
    await expect(page.getByRole('status')).toBe(region)
    await expect(args.onDone).toHaveBeenCalledOnce()
  },
}
