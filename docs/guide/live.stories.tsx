import { EmbeddedSignup } from '@embedded-signup/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { DemoStage } from './blocks/demo-stage'
import { HeadlessStep } from './examples/headless-step'

const meta = {
  title: 'Guide/Live',
  tags: ['!autodocs'],
  decorators: [
    (Story) => (
      <DemoStage>
        <Story />
      </DemoStage>
    ),
  ],
} satisfies Meta

export default meta
type Story = StoryObj<typeof meta>

/** Enters a number, reads the code off the phone beside it, and types it in, as a visitor of the guide does. */
async function readTheCode(canvasElement: HTMLElement, number: HTMLElement, codeName: RegExp) {
  const page = within(canvasElement)
  await userEvent.type(number, '0812-3456-7890')
  await userEvent.click(page.getByRole('button', { name: 'Send code' }))
  const message = await page.findByText(/Your WhatsApp Business code/)
  const code =
    /(\d{3})-(\d{3})/
      .exec(message.textContent ?? '')
      ?.slice(1)
      .join('') ?? ''
  await userEvent.type(await page.findByRole('textbox', { name: codeName }), code)
  return page
}

/** The whole signup beside the phone that gets the code: what the welcome page shows. */
export const WholeSignup: Story = {
  render: () => <EmbeddedSignup defaultCountry="ID" resume={false} />,
  play: async ({ canvasElement }) => {
    const number = within(canvasElement).getByRole('textbox', { name: 'Phone number' })
    const page = await readTheCode(canvasElement, number, /Verification code/)
    await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(/Connecting \+62 812-3456-7890/))
  },
}

/** The same job without a component of the kit: what the headless page shows. */
export const Headless: Story = {
  render: () => <HeadlessStep />,
  play: async ({ canvasElement }) => {
    const number = within(canvasElement).getByRole('textbox', { name: 'Your number, with +62' })
    const page = await readTheCode(canvasElement, number, /The code sent to/)
    await waitFor(() => expect(page.getByRole('status')).toHaveTextContent('is verified'))
  },
}
