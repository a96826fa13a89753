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
  /** Another tab of the same browser. */
  const askElsewhere = (action: string, body: object) =>
    page.evaluate(
      async ([path, text]) => {
        const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: text }
        const response = await fetch(path, init)
        // Until it is read, the request counts as under way.
        const answer = (await response.json()) as { code: number; data: { ticket?: string } }
        if (answer.code !== 0) throw new Error(`${path} was answered ${response.status}.`)
        return answer.data
      },
      [`/api/signup/${action}`, JSON.stringify(body)] as const,
    )
  return {
    type: (field, text) => looks[field].fill(text),
    press: (name) => page.getByRole('button', { name }).click(),
    chooseVoice: () => page.getByRole('radio', { name: 'Voice call' }).check({ force: true }),
    async askElsewhere(phone) {
      await askElsewhere('getCode', { phone_number: phone, method: 'sms' })
    },
    async verifyElsewhere(phone) {
      const { ticket } = await askElsewhere('getCode', { phone_number: phone, method: 'sms' })
      const code = sandbox.inbox.latest(phone)?.code
      await askElsewhere('checkCode', { phone_number: phone, code, ticket })
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
