import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { backendOf, StoryStage } from '../stories/story-stage'
import { storeAttempt } from '../stories/stored-attempt'
import { wrongFor } from '../stories/wrong-code'
import { VerifyPhoneStep } from '../verify-phone/verify-phone-step'

const meta = {
  title: 'VerifyPhoneStep/Code',
  component: VerifyPhoneStep,
  args: { id: 'code', defaultCountry: 'ID', onVerified: fn() },
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

const codeOn = (canvasElement: HTMLElement) =>
  within(canvasElement).findByRole<HTMLInputElement>('textbox', { name: 'Verification code' })

/** The digits stand in their boxes, and beyond the last box there is room for what managers put into fields. */
const drawn = (codeLength: number, width?: 'tight'): Story => ({
  parameters: { stage: { width } },
  beforeEach: () => storeAttempt('code', { codeLength }),
  play: async ({ canvasElement }) => {
    const field = await codeOn(canvasElement)
    const digits = '0123456789012345678901234567890'.slice(0, codeLength - 1)
    await userEvent.type(field, digits)
    await expect(field).toHaveValue(digits)
    const boxes = [...canvasElement.querySelectorAll('.es-code-box')]
    const card = canvasElement.querySelector('.story-card')
    await expect(card?.scrollWidth).toBeLessThanOrEqual(card?.clientWidth ?? 0)
    await expect(canvasElement.querySelector('.es-root [style]')).toBeNull()
    const below = canvasElement.querySelector('.es-button-primary')?.getBoundingClientRect()
    const drawnCode = canvasElement.querySelector('.es-code')?.getBoundingClientRect()
    // One gap of the step, not two: the region for news takes no room while it is empty.
    await expect((below?.top ?? 0) - (drawnCode?.bottom ?? 0)).toBeLessThan(24)
    if (boxes.length === 0) return
    await expect(boxes).toHaveLength(codeLength)
    const last = boxes.at(-1)?.getBoundingClientRect()
    await expect(field.getBoundingClientRect().right - (last?.right ?? 0)).toBeGreaterThanOrEqual(12)
    // All digits and the caret fit: nothing is scrolled out of the first box.
    await expect(field.scrollLeft).toBe(0)
    await expect(last?.width ?? 0).toBeGreaterThan(12)
  },
})

/** As short as NXCloud’s own example. */
export const FourDigits = drawn(4)
/** The longest code that is drawn in boxes. */
export const EightDigits = drawn(8)
/** Too many for boxes: one field. */
export const TwelveDigits = drawn(12)
/** A code that is longer than any known. */
export const TwentyDigits = drawn(20)
/** Six digits at 280 px. */
export const SixDigitsTight = drawn(6, 'tight')
/** Eight digits at 280 px. */
export const EightDigitsTight = drawn(8, 'tight')
/** Twelve digits at 280 px. */
export const TwelveDigitsTight = drawn(12, 'tight')
/** One field at 280 px. */
export const TwentyDigitsTight = drawn(20, 'tight')
/** The same, mirrored. */
export const RightToLeft: Story = { ...drawn(8), globals: { direction: 'rtl' } }

/** What phones and browsers go by, and what keeps password managers out. */
export const ForPhonesNotManagers: Story = {
  beforeEach: () => storeAttempt('code', {}),
  play: async ({ canvasElement }) => {
    const field = await codeOn(canvasElement)
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code')
    await expect(field).toHaveAttribute('inputmode', 'numeric')
    for (const name of ['data-1p-ignore', 'data-bwignore', 'data-lpignore', 'data-form-type'])
      await expect(field).toHaveAttribute(name)
    await expect(field.closest('[translate=no]')).not.toBeNull()
  },
}

/** What a page translator does: every text stands in a new `<font>`, and the old one is gone. */
function translate(root: Element) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    if (text.parentElement?.closest('[translate=no]')) continue
    const font = document.createElement('font')
    font.textContent = text.data.toUpperCase()
    text.replaceWith(font)
  }
}

/** The whole way on a page that a translator has rewritten again and again. */
export const Translated: Story = {
  args: { resume: false, id: 'translated' },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement)
    const { sandbox } = backendOf(canvasElement)
    const root = canvasElement.querySelector('.es-root') ?? canvasElement
    await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812-3456-7890')
    translate(root)
    await userEvent.click(page.getByRole('button', { name: 'SEND CODE' }))
    const field = await codeOn(canvasElement)
    translate(root)
    const { code } = await sandbox.inbox.waitFor('+6281234567890', { timeoutMs: 5000 })
    await userEvent.type(field, wrongFor(code))
    await page.findByRole('alert')
    translate(root)
    await expect(field.value).toHaveLength(6)
    await expect([field.selectionStart, field.selectionEnd]).toEqual([0, 6])
    await userEvent.keyboard(code)
    await waitFor(() => expect(page.getByRole('status')).toHaveTextContent(/is verified/i))
  },
}

interface Receiver {
  arrive?: (code: string) => void
  aborted: boolean
}

/** A browser that knows WebOTP, in place of a phone. */
function stubWebOtp(receiver: Receiver): () => void {
  const credentials = {
    get: ({ signal }: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        Object.assign(receiver, { aborted: false, arrive: (code: string) => resolve({ code }) })
        signal.addEventListener('abort', () => {
          receiver.aborted = true
          reject(signal.reason as Error)
        })
      }),
  }
  Object.defineProperty(navigator, 'credentials', { value: credentials, configurable: true })
  Object.assign(window, { OTPCredential: function OTPCredential() {} })
  return () => {
    Reflect.deleteProperty(navigator, 'credentials')
    Reflect.deleteProperty(window, 'OTPCredential')
  }
}

const receiver: Receiver = { aborted: false }

/** WebOTP: the browser has read the message, and the code is entered and checked. */
export const ReadFromTheMessage: Story = {
  args: { resume: false, id: 'web-otp' },
  beforeEach: () => stubWebOtp(receiver),
  play: async ({ canvasElement, args }) => {
    const page = within(canvasElement)
    const { sandbox } = backendOf(canvasElement)
    await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812-3456-7890')
    await userEvent.click(page.getByRole('button', { name: 'Send code' }))
    await codeOn(canvasElement)
    const { code } = await sandbox.inbox.waitFor('+6281234567890', { timeoutMs: 5000 })
    await waitFor(() => expect(receiver.arrive).toBeDefined())
    receiver.arrive?.(code)
    await waitFor(() => expect(page.getByRole('status')).toHaveTextContent('is verified'))
    await expect(args.onVerified).toHaveBeenCalledOnce()
    await expect(receiver.aborted).toBe(true)
  },
}
