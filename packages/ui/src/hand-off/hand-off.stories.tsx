import type { E164 } from '@embedded-signup/hooks'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { decodeQR } from 'qr/decode.js'
import { expect, fn, userEvent, waitFor, within } from 'storybook/test'
import { firstPageOf } from '../stories/given-link'
import { handOffBackend } from '../stories/hand-off-page'
import { letPass } from '../stories/story-clock'
import { backendOf, StoryStage } from '../stories/story-stage'
import { VerifyPhoneStep } from '../verify-phone/verify-phone-step'

const phone: E164 = '+6281234567890'
/** Somebody else has the phone: the code step with a backend that lets them enter the code. */
const meta = {
  title: 'VerifyPhoneStep/Hand-off',
  component: VerifyPhoneStep,
  args: { defaultCountry: 'ID', resume: false, onVerified: fn() },
  decorators: [
    (Story, { parameters }) => (
      <StoryStage backend={handOffBackend} {...(parameters['stage'] as object | undefined)}>
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
  const toggle = () => page.findByRole('button', { name: 'Someone else has the phone' })
  const link = () => page.findByRole<HTMLInputElement>('textbox', { name: 'Link' })
  return {
    page,
    backend,
    toggle,
    link,
    button: (name: string) => page.findByRole('button', { name }),
    status: () => page.getByRole('status'),
    async toCode() {
      await userEvent.type(page.getByRole('textbox', { name: 'Phone number' }), '0812-3456-7890{Enter}')
      await page.findByRole('textbox', { name: 'Verification code' })
    },
    async open() {
      await userEvent.click(await toggle())
      return (await link()).value
    },
    async enterAt(url: string) {
      const { code } = await backend.sandbox.inbox.waitFor(phone, { timeoutMs: 5000 })
      await firstPageOf(backend).client.handedCheckCode({ handOff: new URL(url).hash.slice(1), code })
    },
  }
}

/** One quiet button more, and the focus stays in the code field. */
export const Offered: Story = {
  play: async ({ canvasElement }) => {
    const { page, toCode, toggle } = screen(canvasElement)
    await toCode()
    await expect(await toggle()).toHaveAttribute('aria-expanded', 'false')
    await expect(page.getByRole('textbox', { name: 'Verification code' })).toHaveFocus()
    await expect(page.queryByRole('textbox', { name: 'Link' })).toBeNull()
  },
}

/** What a phone's camera reads in the drawing, as it stands on the screen. */
async function scanned(image: SVGElement): Promise<string> {
  const side = 400
  const copy = image.cloneNode(true) as SVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(side))
  copy.setAttribute('height', String(side))
  const drawing = new Image(side, side)
  drawing.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`
  await drawing.decode()
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side })
  const context = canvas.getContext('2d')
  context?.drawImage(drawing, 0, 0, side, side)
  const pixels = context?.getImageData(0, 0, side, side)
  return pixels ? decodeQR(pixels) : ''
}

/** The link is there, to be scanned, copied or shared. */
export const Open: Story = {
  play: async ({ canvasElement }) => {
    const { page, toCode, open, toggle } = screen(canvasElement)
    await toCode()
    const url = await open()
    await expect(url).toMatch(/^https:\/\/onboard\.example\.com\/enter-code#[\w-]{43}$/)
    await expect(await toggle()).toHaveAttribute('aria-expanded', 'true')
    await waitFor(() => expect(page.getByText('Waiting for the code to be entered…')).toBeVisible())
    await expect(page.getByText(/^The link works once, until/)).toBeVisible()
    const image = await page.findByRole('img', { name: 'QR code of the link' })
    await expect(await scanned(image as unknown as SVGElement)).toBe(url)
    const [paper] = image.querySelectorAll('rect')
    await expect(paper && getComputedStyle(paper).fill).toBe('rgb(255, 255, 255)')
  },
}

/** The other page took the code: this one goes on as if it had been entered here. */
export const EnteredElsewhere: Story = {
  play: async ({ canvasElement, args }) => {
    const { toCode, open, enterAt, status } = screen(canvasElement)
    await toCode()
    await enterAt(await open())
    await waitFor(() => expect(status()).toHaveTextContent(/\+62 812-3456-7890.* is verified/), {
      timeout: 8000,
    })
    await expect(status()).toHaveFocus()
    await expect(args.onVerified).toHaveBeenCalledWith(
      expect.objectContaining({ phone, proof: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) }),
    )
  },
}

/** Closed, the focus is back at the button, and what comes of the link is still heard of. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const { page, toCode, open, toggle, button, enterAt, status } = screen(canvasElement)
    await toCode()
    const url = await open()
    await userEvent.click(await button('Close'))
    await expect(await toggle()).toHaveFocus()
    await expect(page.queryByRole('textbox', { name: 'Link' })).toBeNull()
    await enterAt(url)
    await waitFor(() => expect(status()).toHaveTextContent('is verified'), { timeout: 30_000 })
  },
}

/** The link was copied, and it is said. */
export const Copied: Story = {
  play: async ({ canvasElement }) => {
    const { page, toCode, open, button, link } = screen(canvasElement)
    const written = fn((_text: string) => Promise.resolve())
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard')
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: written } })
    try {
      await toCode()
      const url = await open()
      await userEvent.click(await button('Copy link'))
      await expect(await button('Link copied')).toHaveFocus()
      await expect(written).toHaveBeenCalledWith(url)
      const said = page.getAllByText('Link copied').filter((element) => element.closest('[aria-live]'))
      await expect(said).toHaveLength(1)
      await waitFor(() => expect(page.queryByText('Link copied')).toBeNull(), { timeout: 5000 })
      written.mockRejectedValueOnce(new Error('closed to pages'))
      await userEvent.click(await button('Copy link'))
      const field = await link()
      await expect(field).toHaveFocus()
      await expect(field.selectionStart).toBe(0)
      await expect(field.selectionEnd).toBe(url.length)
    } finally {
      if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard)
      else Reflect.deleteProperty(navigator, 'clipboard')
    }
  },
}

/** The backend's time where it stands still, epoch ms. */
const backendClock: { stoppedAt?: number | undefined } = {}

/**
 * No link lasts longer than its attempt, which has half an hour. The page's time goes on; were the backend's to go on too, a
 * look within the last second could be told of the attempt's end first.
 */
function stopAMinuteBeforeTheEnd() {
  backendClock.stoppedAt = Date.now() + 1_740_000
}

/** The link's time is over: a new one is a press away, and the focus stays in the panel. */
export const Expired: Story = {
  parameters: { stage: { backend: { ...handOffBackend, now: () => backendClock.stoppedAt ?? Date.now() } } },
  beforeEach: () => () => {
    backendClock.stoppedAt = undefined
  },
  play: async ({ canvasElement }) => {
    const { page, toCode, open, link, button } = screen(canvasElement)
    await toCode()
    stopAMinuteBeforeTheEnd()
    const old = await open()
    letPass(60_000)
    await page.findByText(/This link has ended/)
    await expect(page.queryByRole('textbox', { name: 'Link' })).toBeNull()
    backendClock.stoppedAt = undefined
    await userEvent.click(await button('Make a new link'))
    await expect((await link()).value).not.toBe(old)
    await waitFor(() =>
      expect(canvasElement.querySelector('.es-hand-off-panel')).toContainElement(
        document.activeElement as HTMLElement,
      ),
    )
  },
}

/** What is left when the link's time is over. */
export const Ended: Story = {
  ...Expired,
  play: async ({ canvasElement }) => {
    const { page, toCode, open } = screen(canvasElement)
    await toCode()
    stopAMinuteBeforeTheEnd()
    await open()
    letPass(60_000)
    await page.findByText(/This link has ended/)
  },
}

/** The backend could not be reached: the same press again asks for the same link. */
export const Failed: Story = {
  play: async ({ canvasElement }) => {
    const { page, backend, toCode, toggle, link, button } = screen(canvasElement)
    await toCode()
    backend.cutAnswers(true)
    await userEvent.click(await toggle())
    const alert = await page.findByRole('alert')
    await waitFor(() => expect(alert).toHaveTextContent('The connection was lost before an answer came.'))
    backend.cutAnswers(false)
    await userEvent.click(await button('Make a new link'))
    await expect((await link()).value).toContain('#')
    await expect(page.queryByRole('alert')).toBeNull()
  },
}

/** In a narrow column. */
export const Narrow: Story = {
  parameters: { stage: { width: 'narrow' } },
  play: async (context) => {
    await Open.play!(context)
    // Also without an edge around it, as on a page whose body has no margin.
    const root = context.canvasElement.querySelector('.es-root')
    await expect(root?.scrollWidth).toBe(root?.clientWidth)
  },
}
