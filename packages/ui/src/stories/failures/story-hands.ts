import { createSignupClient } from '@embedded-signup/hooks'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import { letPass } from '../story-clock'
import { stageOf } from './failure-stage'
import type { Hands } from './play-scenario'

/** In ms: longer than the longest pause between two looks at a registration that a scenario comes to, 8 s. */
const patience = { timeout: 12_000 }

/** A person's hands on a story. */
export function storyHands(canvasElement: HTMLElement): Hands {
  const page = within(canvasElement)
  const { backend, trouble, underWay } = stageOf(canvasElement)
  const { sandbox } = backend
  const field = (name: 'number' | 'code') =>
    page.findByRole('textbox', { name: name === 'code' ? 'Verification code' : 'Phone number' })
  const enabled = (name: string | RegExp) =>
    waitFor(() => {
      const button = page.getByRole('button', { name })
      void expect(button).toBeEnabled()
      return button
    }, patience)
  const looks = {
    alert: () => page.getByRole('alert'),
    status: () => page.getByRole('status'),
    'code field': () => page.getByRole('textbox', { name: 'Verification code' }),
  }

  const elsewhere = createSignupClient({ fetch: backend.fetch })

  return {
    async type(name, text) {
      const input = await field(name)
      await userEvent.clear(input)
      await userEvent.type(input, text)
    },
    press: async (name) => userEvent.click(await enabled(name)),
    chooseVoice: async () => userEvent.click(page.getByRole('radio', { name: 'Voice call' })),
    async askElsewhere(phone) {
      await elsewhere.getCode({ phone, method: 'sms' })
    },
    async verifyElsewhere(phone) {
      const { ticket } = await elsewhere.getCode({ phone, method: 'sms' })
      await elsewhere.checkCode({ phone, ticket, code: sandbox.inbox.latest(phone)?.code ?? '' })
    },
    async code() {
      await field('code')
      return sandbox.inbox.latest()?.code ?? ''
    },
    async later(ms) {
      // A request that the leap caught on its way would be late, and its answer of the time before.
      await waitFor(async () => {
        await new Promise((resolve) => setTimeout(resolve, 50))
        void expect(underWay()).toBe(0)
      })
      letPass(ms)
    },
    trouble: async (on) => trouble(on),
    sends: () => sandbox.calls.count('getCode'),
    sees: (role, text) => waitFor(() => void expect(page.getByRole(role)).toHaveTextContent(text), patience),
    seesFocusOn: (what) => waitFor(() => void expect(looks[what]()).toHaveFocus(), patience),
    seesNoAlert: () => waitFor(() => void expect(page.queryByRole('alert')).toBeNull()),
    digits: async (name) => ((await field(name)) as HTMLInputElement).value.replaceAll(/\D/g, ''),
  }
}
