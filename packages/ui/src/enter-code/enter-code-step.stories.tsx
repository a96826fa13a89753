import type { Meta, StoryObj } from '@storybook/react-vite'
import type { E164, Method } from '@embedded-signup/hooks'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { firstPageOf, GivenLink, type GivenLinkProps } from '../stories/given-link'
import { handOffBackend } from '../stories/hand-off-page'
import { backendOf, StoryStage } from '../stories/story-stage'
import { wrongFor } from '../stories/wrong-code'
import { EnterCodeStep } from './enter-code-step'

const phone: E164 = '+6281234567890'

interface Given {
  method?: Method
  before?: GivenLinkProps['before']
}

const meta = {
  title: 'EnterCodeStep',
  component: EnterCodeStep,
  args: { onDone: fn(), onError: fn() },
  decorators: [
    (Story, { parameters }) => (
      <StoryStage backend={handOffBackend} {...(parameters['stage'] as object | undefined)}>
        <Story />
      </StoryStage>
    ),
  ],
  render: (args, { parameters }) => {
    const { method = 'sms', before } = (parameters['given'] ?? {}) as Given
    return (
      <GivenLink method={method} before={before}>
        {(token) => <EnterCodeStep {...args} token={token} />}
      </GivenLink>
    )
  },
} satisfies Meta<typeof EnterCodeStep>

export default meta
type Story = StoryObj<typeof meta>

function screen(canvasElement: HTMLElement) {
  const page = within(canvasElement)
  const backend = backendOf(canvasElement)
  return {
    page,
    backend,
    code: () => page.findByRole('textbox', { name: 'Verification code' }),
    status: () => page.getByRole('status'),
    alert: () => page.findByRole('alert'),
    received: async () => (await backend.sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })).code,
  }
}

/** Which number and which way, the number masked; and a warning, since links can come from anybody. */
export const EnterCode: Story = {
  play: async ({ canvasElement }) => {
    const { page, code, status } = screen(canvasElement)
    const field = await code()
    await expect(status()).toHaveTextContent('We sent a code by text message to +62••••90')
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
    await waitFor(() => expect(page.getByText(/only if you know who sent you this link/)).toBeVisible())
    await expect(canvasElement.textContent).not.toContain('8123456')
  },
}

/** The code comes by a call. */
export const ByCall: Story = {
  parameters: { given: { method: 'voice' } },
  play: async ({ canvasElement }) => {
    const { code, status } = screen(canvasElement)
    await code()
    await expect(status()).toHaveTextContent('We are calling +62••••90')
  },
}

/** Done: there is nothing more to do on this page, and nothing to get from it. */
export const Done: Story = {
  play: async ({ canvasElement, args }) => {
    const { page, code, received, status } = screen(canvasElement)
    await userEvent.type(await code(), await received())
    await waitFor(() => expect(status()).toHaveTextContent(/\+62••••90.* is verified/))
    await waitFor(() => expect(status()).toHaveFocus())
    await waitFor(() => expect(page.getByText(/You can close this page/)).toBeVisible())
    await expect(args.onDone).toHaveBeenCalledOnce()
  },
}

/** As at the code step: the code stays, marked, with the tries that are left. */
export const WrongCode: Story = {
  play: async ({ canvasElement }) => {
    const { code, received, alert, status } = screen(canvasElement)
    const field = await code()
    const right = await received()
    await userEvent.type(field, wrongFor(right))
    await waitFor(async () => expect(await alert()).toHaveTextContent('This code is wrong or has expired.'))
    await waitFor(async () => expect(await alert()).toHaveTextContent('4 tries left.'))
    await expect(field).toHaveFocus()
    await expect(field).toBeInvalid()
    await userEvent.clear(field)
    await userEvent.type(field, right)
    await waitFor(() => expect(status()).toHaveTextContent('is verified'))
  },
}

const over: Story['play'] = async ({ canvasElement }) => {
  const { page, alert } = screen(canvasElement)
  await waitFor(async () =>
    expect(await alert()).toHaveTextContent('This link has ended or was used already.'),
  )
  await waitFor(async () => expect(await alert()).toHaveFocus())
  await expect(page.queryByRole('textbox')).toBeNull()
  await expect(page.queryByRole('button')).toBeNull()
}

/** A link that was used already. */
export const UsedLink: Story = {
  parameters: {
    given: {
      before: async (token, backend) => {
        const { code } = await backend.sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })
        await firstPageOf(backend).client.handedCheckCode({ handOff: token, code })
      },
    } satisfies Given,
  },
  play: over,
}

/** The first page made a newer link: this one is refused before anything is typed. */
export const ReplacedLink: Story = {
  parameters: {
    given: {
      before: async (_token, backend, ticket) =>
        firstPageOf(backend).client.handOff({ phone, ticket, method: 'sms' }),
    } satisfies Given,
  },
  play: over,
}

/** The page was opened without a link. */
export const NoLink: Story = {
  render: (args) => <EnterCodeStep {...args} />,
  play: over,
}

/** The connection broke before the page knew what it is about: nothing is lost, and one press asks again. */
export const ConnectionLost: Story = {
  parameters: {
    given: {
      before: async (_token, backend) => Promise.resolve(backend.cutAnswers(true)),
    } satisfies Given,
  },
  play: async ({ canvasElement }) => {
    const { page, backend, alert, code } = screen(canvasElement)
    await waitFor(async () => expect(await alert()).toHaveTextContent('The connection was lost'))
    backend.cutAnswers(false)
    await userEvent.click(page.getByRole('button', { name: 'Try again' }))
    await expect(await code()).toHaveFocus()
  },
}

/** In a narrow column. */
export const Narrow: Story = {
  parameters: { stage: { width: 'narrow' } },
  play: async (context) => {
    await EnterCode.play!(context)
    const card = context.canvasElement.querySelector('.story-card')
    await expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0)
  },
}
