import assert from 'node:assert/strict'
import type { E164 } from '@embedded-signup/hooks'
import type { ElementHandle, Page } from 'puppeteer-core'
import type { Build } from '../server/build-site'
import type { Site } from '../server/serve-site'

interface Tab {
  page: Page
  site: Site
}

const phone: E164 = '+6281234567890'
const number = 'aria/Phone number[role="textbox"]'
const code = 'aria/Verification code[role="textbox"]'
const send = 'aria/Send code[role="button"]'

/** What is done in Firefox alone, by name. */
export const checks: Record<string, (tab: Tab) => Promise<void>> = {
  async 'goes from the number to verified under the strict content policy'(tab) {
    await open(tab)
    await tab.page.type(number, '0812-3456-7890')
    await press(tab.page, send)
    await enterCode(tab)
  },

  async 'goes on after a reload in StrictMode, with one code'(tab) {
    await open(tab, 'development')
    await tab.page.type(number, '0812-3456-7890')
    await tab.page.keyboard.press('Enter')
    await find(tab.page, code)
    await tab.page.reload()
    await enterCode(tab)
    assert.equal(tab.site.backends().signup.calls.count('getCode'), 1)
  },

  async 'keeps the caret behind its digit while the text is grouped'(tab) {
    await open(tab)
    await press(tab.page, number)
    // The number plan comes with the focus; a text typed before it is grouped with the next key.
    await tab.page.waitForNetworkIdle({ idleTime: 300 })
    await tab.page.keyboard.type('8123')
    await shows(tab.page, '812-3', 5)
    await tab.page.keyboard.press('Home')
    for (let digit = 0; digit < 3; digit++) await tab.page.keyboard.press('ArrowRight')
    await tab.page.keyboard.type('9')
    await shows(tab.page, '812-93', 5)
    await tab.page.keyboard.press('Backspace')
    await shows(tab.page, '812-3', 4)
  },

  async 'chooses a country by name in the list, and groups by its rules'(tab) {
    await open(tab)
    const country = await find(tab.page, 'aria/Country or region[role="combobox"]')
    await country.focus()
    await tab.page.waitForFunction(() => document.querySelectorAll('option').length > 200)
    await tab.page.keyboard.type('Germ')
    await tab.page.keyboard.press('Tab')
    assert.equal(await tab.page.$eval('select', (select) => select.value), 'DE')
    await tab.page.keyboard.type('3012345678')
    assert.match(await text(tab.page), /^0?30 12345678$/)
  },

  async 'shows number and code left to right on a page that runs right to left'(tab) {
    await open(tab)
    await tab.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await tab.page.type(number, '0812-3456-7890')
    const look = await tab.page.$eval('.es-phone-input', (input) => {
      const { direction, textAlign } = getComputedStyle(input)
      return { direction, textAlign }
    })
    assert.deepEqual(look, { direction: 'ltr', textAlign: 'right' })
    await press(tab.page, send)
    await find(tab.page, code)
    assert.equal(await tab.page.$eval('.es-code-input', (input) => getComputedStyle(input).direction), 'ltr')
    await enterCode(tab)
  },
}

async function open({ page, site }: Tab, build: Build = 'production') {
  await page.goto(`${site.url}/${build}/flow/`)
  await find(page, number)
}

async function find(page: Page, selector: string): Promise<ElementHandle> {
  const element = await page.waitForSelector(selector, { timeout: 10_000 })
  assert(element, selector)
  return element
}

const press = async (page: Page, selector: string) => (await find(page, selector)).click()

const text = (page: Page) => page.$eval('.es-phone-input', (input) => (input as HTMLInputElement).value)

/** Waits until the field shows the text, with the caret there. */
async function shows(page: Page, value: string, caret: number) {
  await page.waitForFunction(
    (wanted, at) => {
      const input = document.querySelector<HTMLInputElement>('.es-phone-input')
      return input?.value === wanted && input.selectionStart === at
    },
    { timeout: 5000 },
    value,
    caret,
  )
}

async function enterCode({ page, site }: Tab) {
  const field = await find(page, code)
  await field.focus()
  await field.type((await site.backends().signup.inbox.waitFor(phone, { timeoutMs: 5000 })).code)
  await page.waitForFunction(
    () => document.querySelector('[role=status]')?.textContent?.includes('is verified'),
    {
      timeout: 10_000,
    },
  )
}
