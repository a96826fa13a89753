import { expect, type CDPSession, type Page } from '@playwright/test'
import { countCommits } from './count-commits'
import { test as base, type Harbor } from './harbor'
import type { FieldPage } from './field-page/field-page'

export { expect }

declare global {
  interface Window {
    fieldPage: FieldPage
  }
}

/** The phone field alone on a page, as a person's hands and eyes meet it. */
export interface PhoneField extends Pick<Harbor, 'country' | 'phone' | 'send' | 'code'> {
  /** @param plan whether the number plan is there before the first key. */
  open: (country?: string, plan?: boolean) => Promise<void>
  /** Text with `|` for the caret and `[…]` for a selection. */
  shown: () => Promise<string>
  expectShown: (marked: string) => Promise<void>
  /** Puts the caret, or a selection, where the digits counted from the left are. */
  select: (from: number, to?: number) => Promise<void>
  /** Puts a text on the clipboard, and pastes it as the keyboard does. */
  paste: (text: string) => Promise<void>
  /** Sets the value as browsers do when they fill in what they know. */
  autofill: (text: string) => Promise<void>
  /** Types as an on-screen keyboard does: each key widens a composition, and the last one ends it. */
  compose: (text: string) => Promise<void>
  commits: () => Promise<number>
}

export const test = base.extend<{ field: PhoneField; cdp: CDPSession }>({
  cdp: async ({ page }, use) => {
    await use(await page.context().newCDPSession(page))
  },
  field: async ({ page, harbor, cdp }, use) => {
    await page.addInitScript(countCommits)
    await use(fieldOn(page, harbor, cdp))
  },
})

function fieldOn(page: Page, harbor: Harbor, cdp: CDPSession): PhoneField {
  const { country, phone, send, code } = harbor
  const shown = () =>
    phone.evaluate((input: HTMLInputElement) => {
      const { value, selectionStart, selectionEnd } = input
      const from = selectionStart ?? 0
      const to = selectionEnd ?? from
      return from === to
        ? `${value.slice(0, from)}|${value.slice(from)}`
        : `${value.slice(0, from)}[${value.slice(from, to)}]${value.slice(to)}`
    })
  return {
    country,
    phone,
    send,
    code,
    shown,
    async open(chosen = 'ID', plan = true) {
      await page.goto(`${harbor.url}/e2e/field-page/index.html?country=${chosen}`)
      await expect(phone).toBeVisible()
      if (plan) await page.evaluate((of) => window.fieldPage.load('', of as 'ID'), chosen.slice(0, 2))
      await phone.click()
    },
    expectShown: (marked) => expect.poll(shown).toBe(marked),
    select: (from, to = from) =>
      phone.evaluate(
        (input: HTMLInputElement, digits) => {
          const [start, end] = digits.map((count) => {
            let place = 0
            for (let seen = 0; seen < count; place++) if (/[+\d]/.test(input.value[place] ?? '')) seen++
            return place
          })
          input.setSelectionRange(start ?? 0, end ?? 0)
        },
        [from, to],
      ),
    async paste(text) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('Control+V')
    },
    autofill: (text) =>
      phone.evaluate((input: HTMLInputElement, filled) => {
        const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
        set?.call(input, filled)
        input.dispatchEvent(new Event('input', { bubbles: true }))
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, text),
    async compose(text) {
      for (let end = 1; end <= text.length; end++) {
        const part = text.slice(0, end)
        await cdp.send('Input.imeSetComposition', { text: part, selectionStart: end, selectionEnd: end })
      }
      await cdp.send('Input.insertText', { text })
    },
    commits: () => page.evaluate(() => window.commits()),
  }
}
