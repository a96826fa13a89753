import { expect, type Page } from '@playwright/test'
import type { Sandbox } from '@embedded-signup/sandbox'
import type { Hands } from '../../../packages/ui/src/stories/failures/play-scenario'

/** In ms: longer than the longest pause between two looks at a registration that a scenario comes to, 8 s. */
const patience = { timeout: 40_000 }

interface PageHandsParts {
  page: Page
  sandbox: Sandbox
  later: (ms: number) => Promise<void>
  trouble: (on: boolean) => Promise<void>
}

/** A person's hands in a browser. */
export function pageHands({ page, sandbox, later, trouble }: PageHandsParts): Hands {
  const looks = {
    number: page.getByRole('textbox', { name: 'Phone number' }),
    code: page.getByRole('textbox', { name: 'Verification code' }),
    'code field': page.getByRole('textbox', { name: 'Verification code' }),
    alert: page.getByRole('alert'),
    status: page.getByRole('status'),
  }
  return {
    type: (field, text) => looks[field].fill(text),
    press: (name) => page.getByRole('button', { name }).click(),
    chooseVoice: () => page.getByRole('radio', { name: 'Voice call' }).check({ force: true }),
    async askElsewhere(phone) {
      const status = await page.evaluate(async (number) => {
        const response = await fetch('/api/signup/getCode', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ phone_number: number, method: 'sms' }),
        })
        // Until it is read, the request counts as under way.
        await response.text()
        return response.status
      }, phone)
      expect(status).toBe(200)
    },
    async code() {
      await expect(looks.code).toBeVisible()
      return sandbox.inbox.latest()?.code ?? ''
    },
    later,
    trouble,
    sends: () => sandbox.calls.count('getCode'),
    sees: (role, text) => expect(looks[role]).toContainText(text, patience),
    seesFocusOn: (what) => expect(looks[what]).toBeFocused(),
    seesNoAlert: () => expect(looks.alert).toHaveCount(0),
    digits: async (field) => (await looks[field].inputValue()).replaceAll(/\D/g, ''),
  }
}
