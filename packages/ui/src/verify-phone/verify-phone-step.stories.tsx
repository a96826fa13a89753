import type { E164 } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { letPass } from '../stories/story-clock'
import { backendOf, StoryStage } from '../stories/story-stage'
import { wrongFor } from '../stories/wrong-code'
import { VerifyPhoneStep } from './verify-phone-step'

const phone: E164 = '+6281234567890'

const meta = {
  title: 'VerifyPhoneStep',
  component: VerifyPhoneStep,
  args: { defaultCountry: 'ID', resume: false, onVerified: fn(), onCodeSent: fn(), onError: fn() },
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

function screen(canvasElement: HTMLElement) {
  const page = within(canvasElement)
  const backend = backendOf(canvasElement)
  return {
    page,
    backend,
    number: () => page.getByRole('textbox', { name: 'Phone number' }),
    code: () => page.findByRole('textbox', { name: 'Verification code' }),
    status: () => page.getByRole('status'),
    button: (name: string | RegExp) => page.getByRole('button', { name }),
    async send(text = '0812-3456-7890') {
      await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), text)
      await userEvent.click(page.getByRole('button', { name: 'Send code' }))
    },
    received: async () => (await backend.sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })).code,
    alert: () => page.findByRole('alert'),
  }
}

/** What a person meets first. The country comes from the browser's languages unless `defaultCountry` says otherwise. */
export const EnterNumber: Story = {
  tags: ['every-mode'],
  play: async ({ canvasElement }) => {
    const { page, number, button } = screen(canvasElement)
    const country = page.getByRole('combobox', { name: 'Country or region' })
    await expect(country).toHaveValue('ID')
    await waitFor(() => expect(within(country).getAllByRole('option').length).toBeGreaterThan(200))
    await expect(number()).toHaveAttribute('autocomplete', 'tel')
    const methods = page.getByRole('radiogroup', { name: 'How should we send the code?' })
    await expect(within(methods).getByRole('radio', { name: 'Text message (SMS)' })).toBeChecked()
    await expect(within(methods).getByRole('radio', { name: 'Voice call' })).not.toBeChecked()
    await expect(button('Send code')).toBeEnabled()
  },
}

/** From number to verified. The code submits itself with its last digit. */
export const Verified: Story = {
  play: async ({ canvasElement, args }) => {
    const { send, code, received, status } = screen(canvasElement)
    await send()
    const field = await code()
    await expect(status()).toHaveTextContent('We sent a code by text message to +62 812-3456-7890')
    await expect(field).toHaveFocus()
    await userEvent.type(field, await received())
    await waitFor(() => expect(status()).toHaveTextContent(/\+62 812-3456-7890.* is verified/))
    await expect(status()).toHaveFocus()
    await expect(args.onVerified).toHaveBeenCalledOnce()
    await expect(args.onVerified).toHaveBeenCalledWith(expect.objectContaining({ phone }))
  },
}

/** The whole job with the keyboard alone, by voice call. */
export const KeyboardOnly: Story = {
  tags: ['no-picture'],
  play: async ({ canvasElement }) => {
    const { page, number, code, received, status } = screen(canvasElement)
    await userEvent.tab()
    await expect(page.getByRole('combobox')).toHaveFocus()
    await userEvent.tab()
    await expect(number()).toHaveFocus()
    await userEvent.keyboard('0812-3456-7890')
    await userEvent.tab()
    await userEvent.keyboard('{ArrowRight}')
    await expect(page.getByRole('radio', { name: 'Voice call' })).toBeChecked()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect(await code()).toHaveFocus()
    await expect(status()).toHaveTextContent('We are calling +62 812-3456-7890')
    await userEvent.keyboard(await received())
    await waitFor(() => expect(status()).toHaveTextContent('is verified'))
  },
}

/** The wait is the backend's; the only text that moves is the rest of it. */
export const CodeSent: Story = {
  tags: ['every-mode'],
  play: async ({ canvasElement }) => {
    const { send, code, button } = screen(canvasElement)
    await send()
    await code()
    await expect(button(/^Resend code in (1:00|0:5\d)$/)).toBeDisabled()
    await expect(button('Call me instead')).toBeDisabled()
    await expect(button('Change number')).toBeEnabled()
  },
}

/** By voice call: the words say so, and the other way is the text message. */
export const BeingCalled: Story = {
  play: async ({ canvasElement }) => {
    const { page, send, code, status, button } = screen(canvasElement)
    await userEvent.click(page.getByRole('radio', { name: 'Voice call' }))
    await send()
    await code()
    await expect(status()).toHaveTextContent('We are calling +62 812-3456-7890')
    await expect(button('Text me instead')).toBeDisabled()
  },
}

/** When the wait is over it is said once; both ways share it. */
export const ResendReady: Story = {
  tags: ['real-time'],
  parameters: { stage: { backend: { policy: { resendSeconds: [3] } } } },
  play: async ({ canvasElement }) => {
    const { page, backend, send, code, button, status } = screen(canvasElement)
    await send()
    await code()
    await waitFor(() => expect(button('Resend code')).toBeEnabled(), { timeout: 15_000 })
    await expect(page.getByText('You can ask for another code now.')).toBeInTheDocument()
    await userEvent.click(button('Call me instead'))
    await waitFor(() => expect(status()).toHaveTextContent('We are calling'))
    await expect(backend.sandbox.calls.count('getCode')).toBe(2)
    await waitFor(() => expect(button('Resend code')).toBeEnabled(), { timeout: 15_000 })
  },
}

/** While the answer is on its way the button says so; it stays in the tab order and takes no second press. */
export const Sending: Story = {
  play: async ({ canvasElement }) => {
    const { backend, send, button, page } = screen(canvasElement)
    const release = backend.hold()
    await send()
    await waitFor(() => expect(button('Sending…')).toHaveAttribute('aria-disabled', 'true'))
    await userEvent.click(button('Sending…'))
    release()
    await page.findByRole('textbox', { name: 'Verification code' })
    await expect(backend.sandbox.calls.count('getCode')).toBe(1)
  },
}

/** Nothing is called wrong while it is typed; on send the message says which, and the focus goes back. */
export const TooShort: Story = {
  tags: ['every-mode'],
  play: async ({ canvasElement }) => {
    const { send, number, page } = screen(canvasElement)
    await userEvent.type(number(), '0812')
    await expect(page.queryByRole('alert')).toBeNull()
    await send('3')
    await waitFor(() =>
      expect(page.getByRole('alert')).toHaveTextContent('This number is too short for Indonesia.'),
    )
    await expect(number()).toHaveFocus()
    await expect(number()).toHaveValue('0812-3')
    await expect(number()).toBeInvalid()
    await userEvent.tab()
    await expect(number()).toHaveAccessibleDescription(/too short for Indonesia/)
  },
}

/** Sent with nothing in the field: the message asks for the number, and the focus goes there. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const { button, alert, number } = screen(canvasElement)
    await userEvent.click(button('Send code'))
    await waitFor(async () => expect(await alert()).toHaveTextContent('Enter your phone number.'))
    await expect(number()).toHaveFocus()
  },
}

/** A landline gets no SMS: voice is chosen, and the reason stands beside it. */
export const Landline: Story = {
  tags: ['every-mode'],
  args: { defaultCountry: 'IT' },
  play: async ({ canvasElement }) => {
    const { page, number } = screen(canvasElement)
    await userEvent.type(number(), '06 1234 5678')
    const sms = page.getByRole('radio', { name: 'Text message (SMS)' })
    await waitFor(() => expect(sms).toBeDisabled())
    await expect(sms).toHaveAccessibleDescription('This kind of number gets no text messages.')
    await expect(page.getByRole('radio', { name: 'Voice call' })).toBeChecked()
  },
}

/** A number from before its country changed the plan: one press takes today's. */
export const OldPlan: Story = {
  play: async ({ canvasElement }) => {
    const { send, alert, button, number, page } = screen(canvasElement)
    await send('+52 1 55 1234 5678')
    await waitFor(async () => expect(await alert()).toHaveTextContent('Numbers in Mexico have changed.'))
    await userEvent.click(button('Use +52 55 1234 5678'))
    await expect(number()).toHaveValue('55 1234 5678')
    await waitFor(() => expect(number()).toHaveFocus())
    await expect(page.getByRole('combobox')).toHaveValue('MX')
  },
}

/** Pasted with its calling code, bidi marks and all: the country follows. */
export const Pasted: Story = {
  args: { defaultCountry: 'US' },
  play: async ({ canvasElement }) => {
    const { number, page } = screen(canvasElement)
    await userEvent.click(number())
    await userEvent.paste('\u202a+62 812\u20113456\u20117890\u202c')
    await waitFor(() => expect(page.getByRole('combobox')).toHaveValue('ID'))
    await userEvent.tab()
    await waitFor(() => expect(number()).toHaveValue('812-3456-7890'))
  },
}

/** Wrong or expired: nobody can tell which, so the words fit both. The code stays, marked, and the focus with it. */
export const WrongCode: Story = {
  play: async ({ canvasElement, args }) => {
    const { send, code, received, alert, status } = screen(canvasElement)
    await send()
    const field = await code()
    const right = await received()
    await userEvent.type(field, wrongFor(right))
    await waitFor(async () => expect(await alert()).toHaveTextContent('This code is wrong or has expired.'))
    await expect(alert()).resolves.toHaveTextContent('4 tries left.')
    await expect(field).toHaveFocus()
    await expect(field).toHaveProperty('selectionStart', 0)
    await expect(field).toHaveProperty('selectionEnd', 6)
    await expect(field).toBeInvalid()
    const borders = () =>
      [...canvasElement.querySelectorAll('.es-code-box')].map((box) => getComputedStyle(box).borderColor)
    await waitFor(() => expect(new Set(borders()).size).toBe(1))
    await expect(args.onVerified).not.toHaveBeenCalled()
    await userEvent.clear(field)
    await userEvent.type(field, right)
    await waitFor(() => expect(status()).toHaveTextContent('is verified'))
  },
}

/** Verified with digits missing: said on the page, without asking the backend. */
export const HalfACode: Story = {
  play: async ({ canvasElement }) => {
    const { send, code, alert, button, backend } = screen(canvasElement)
    await send()
    await userEvent.type(await code(), '012')
    await userEvent.click(button('Verify'))
    await waitFor(async () => expect(await alert()).toHaveTextContent('Enter all the digits of the code.'))
    await expect(backend.sandbox.calls.count('checkCode')).toBe(0)
  },
}

/** The integrator's own mistake (a wrong secret): the person reads that it is not available, the log says why. */
export const Unavailable: Story = {
  play: async ({ canvasElement }) => {
    const { backend, send, alert, number, page } = screen(canvasElement)
    const heal = backend.sandbox.fail('invalid_signature')
    await send()
    const news = await alert()
    await expect(news).toHaveTextContent('Verification is not available right now.')
    await expect(news).toHaveFocus()
    await expect(number()).toHaveValue('812-3456-7890')
    heal()
    await userEvent.click(page.getByRole('button', { name: 'Send code' }))
    await page.findByRole('textbox', { name: 'Verification code' })
  },
}

/** WhatsApp's own throttling lasts hours, so no seconds are promised. */
export const Throttled: Story = {
  play: async ({ canvasElement }) => {
    const { backend, send, alert } = screen(canvasElement)
    backend.sandbox.fail('throttled')
    await send()
    await waitFor(async () =>
      expect(await alert()).toHaveTextContent('WhatsApp has paused codes for this number'),
    )
  },
}

/** The connection to NXCloud broke after sending: the code may arrive, so the field is open and the wait is kept. */
export const MaybeSent: Story = {
  play: async ({ canvasElement }) => {
    const { backend, send, code, received, status, button } = screen(canvasElement)
    backend.sandbox.fail('cut_after', { times: 1 })
    await send()
    const field = await code()
    await expect(status()).toHaveTextContent('The code may be on its way to +62 812-3456-7890')
    await expect(button(/^Resend code in/)).toBeDisabled()
    await userEvent.type(field, await received())
    await waitFor(() => expect(status()).toHaveTextContent('is verified'))
  },
}

/** The browser never reached the backend, or lost it: nothing typed is lost. */
export const ConnectionLost: Story = {
  play: async ({ canvasElement }) => {
    const { backend, send, alert, number } = screen(canvasElement)
    backend.cutAnswers(true)
    await send()
    await waitFor(async () =>
      expect(await alert()).toHaveTextContent('The connection was lost before an answer came.'),
    )
    await expect(number()).toHaveValue('812-3456-7890')
  },
}

/** A wrong number costs nothing: back, mend it, send again. */
export const ChangeNumber: Story = {
  play: async ({ canvasElement }) => {
    const { send, code, button, number, status, page } = screen(canvasElement)
    await send()
    await code()
    await userEvent.click(button('Change number'))
    await expect(number()).toHaveFocus()
    await expect(number()).toHaveValue('812-3456-7890')
    await userEvent.clear(number())
    await userEvent.type(number(), '0812-3456-7891{Enter}')
    await page.findByRole('textbox', { name: 'Verification code' })
    await expect(status()).toHaveTextContent('+62 812-3456-7891')
  },
}

/** `codeEntry={false}`: the step ends at "code sent", for those who check codes elsewhere. */
export const CodeCheckedElsewhere: Story = {
  args: { codeEntry: false },
  play: async ({ canvasElement, args }) => {
    const { send, status, page } = screen(canvasElement)
    await send()
    await waitFor(() => expect(status()).toHaveTextContent('We sent a code'))
    await waitFor(() => expect(page.queryByRole('textbox')).toBeNull())
    await expect(args.onCodeSent).toHaveBeenCalledWith({ phone, method: 'sms' })
  },
}

/** Sent again, the button has to wait, and the focus goes to the news. */
export const SentAgainElsewhere: Story = {
  args: { codeEntry: false },
  play: async ({ canvasElement }) => {
    const { backend, send, status, button } = screen(canvasElement)
    await send()
    await waitFor(() => expect(button(/^Resend code in/)).toBeDisabled())
    letPass(60_000)
    await waitFor(() => expect(button('Resend code')).toBeEnabled())
    await userEvent.click(button('Resend code'))
    await waitFor(() => expect(backend.sandbox.calls.count('getCode')).toBe(2))
    await waitFor(() => expect(status()).toHaveFocus())
  },
}

/** Only the countries that the backend's policy lets in. */
export const FewCountries: Story = {
  args: { defaultCountry: 'SG' },
  parameters: { stage: { backend: { policy: { countries: { allow: ['ID', 'SG', 'MY'] } } } } },
  play: async ({ canvasElement }) => {
    const { page } = screen(canvasElement)
    const country = page.getByRole('combobox')
    await waitFor(() =>
      expect(
        within(country)
          .getAllByRole('option')
          .map(({ textContent }) => textContent),
      ).toEqual(['Indonesia (+62)', 'Malaysia (+60)', 'Singapore (+65)']),
    )
  },
}

/** Where most people are from stands first, in the order given; a line sets it off from the rest. */
export const PreferredCountries: Story = {
  args: { preferredCountries: ['SG', 'ID', 'CN'] },
  parameters: { stage: { backend: { policy: { countries: { allow: ['AT', 'ID', 'SG', 'AX', 'ZM'] } } } } },
  play: async ({ canvasElement }) => {
    const { page } = screen(canvasElement)
    const country = page.getByRole('combobox')
    await expect(country).toHaveValue('ID')
    await waitFor(() =>
      expect([...country.children].map(({ textContent }) => textContent)).toEqual([
        'Singapore (+65)',
        'Indonesia (+62)',
        '',
        'Åland Islands (+358)',
        'Austria (+43)',
        'Zambia (+260)',
      ]),
    )
    await expect(country.children[2]).toHaveProperty('tagName', 'HR')
  },
}

/** On a dark page: colours follow its `color-scheme`. */
export const Dark: Story = { tags: ['no-picture'], globals: { theme: 'dark' }, play: CodeSent.play! }

/** An error on a dark page. */
export const DarkError: Story = { tags: ['no-picture'], globals: { theme: 'dark' }, play: TooShort.play! }

/** Mirrored, with number and code still left to right. */
export const RightToLeft: Story = {
  tags: ['no-picture'],
  globals: { direction: 'rtl' },
  play: WrongCode.play!,
}

/** In a card of 320 px: nothing is cut, nothing scrolls sideways. */
export const Narrow: Story = {
  tags: ['no-picture'],
  parameters: { stage: { width: 'narrow' } },
  play: async (context) => {
    await CodeSent.play!(context)
    const card = context.canvasElement.querySelector('.story-card')
    await expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0)
  },
}

/** Inside a form of the page: Enter stays ours, and the proof goes along with the form; number and code do not. */
export const InsideAForm: Story = {
  args: { name: 'phone_proof' },
  render: (args) => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        event.currentTarget.dataset['submitted'] = 'true'
      }}
    >
      <VerifyPhoneStep {...args} />
    </form>
  ),
  play: async ({ canvasElement }) => {
    const { number, code, received, status } = screen(canvasElement)
    const form = canvasElement.querySelector('form')
    await userEvent.type(number(), '0812-3456-7890')
    await expect([...new FormData(form ?? undefined).keys()]).toEqual(['phone_proof'])
    await userEvent.keyboard('{Enter}')
    const field = await code()
    await expect([...new FormData(form ?? undefined).keys()]).toEqual(['phone_proof'])
    await userEvent.type(field, await received())
    await waitFor(() => expect(status()).toHaveTextContent('is verified'))
    await expect(form).not.toHaveAttribute('data-submitted')
    const proof = () => new FormData(form ?? undefined).get('phone_proof')
    await expect(proof()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    await expect(status()).toHaveFocus()
    // What is verified stays so; only its own "use another number" would end it.
    form?.reset()
    await expect(proof()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  },
}
