import { type BrowserContext, type Page } from '@playwright/test'
import { expect, notThe, test } from './harbor'

const typed = '0812-3456-7890'
const phone = '+6281234567890'

const toggle = (page: Page) => page.getByRole('button', { name: 'Someone else has the phone' })
const codeField = (page: Page) => page.getByRole('textbox', { name: 'Verification code' })

/** The link that stands in the panel. */
async function givenLink(page: Page): Promise<string> {
  await toggle(page).click()
  return page.getByRole('textbox', { name: 'Link', exact: true }).inputValue()
}

/** The colleague's phone: nothing of the first page is known there. */
async function openElsewhere(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(link)
  return page
}

test.describe('with a colleague who has the phone', () => {
  let elsewhere: BrowserContext

  test.beforeEach(async ({ browser }) => {
    elsewhere = await browser.newContext({ viewport: { width: 390, height: 760 } })
  })
  test.afterEach(() => elsewhere.close())

  test('goes on by itself with a proof when the code was entered behind the link, which is good once', async ({
    page,
    harbor,
  }) => {
    await harbor.open()
    await harbor.ask(typed)
    const link = await givenLink(page)
    expect(new URL(link).search).toBe('')
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()

    const asked: string[] = []
    elsewhere.on('request', (request) => void asked.push(request.url()))
    const other = await openElsewhere(elsewhere, link)
    await expect(other.getByRole('status')).toContainText('We sent a code by text message to +62••••90')
    expect(new URL(other.url()).hash).toBe('')
    await expect(other.locator('body')).not.toContainText('8123456')

    const code = await harbor.codeOf(phone)
    await codeField(other).fill(notThe(code))
    await expect(other.getByRole('alert')).toContainText('4 tries left.')
    await other.reload()
    await codeField(other).fill(code)
    await expect(other.getByText('You can close this page.')).toBeVisible()

    await expect(page.getByText(/\+62 812-3456-7890.* is verified/)).toBeVisible({ timeout: 40_000 })
    await expect(page.getByText('Proof received.')).toBeVisible()
    expect(asked.filter((url) => url.includes(new URL(link).hash.slice(1)))).toEqual([])

    const late = await openElsewhere(elsewhere, link)
    await expect(late.getByRole('alert')).toContainText('This link has ended or was used already.')
    await expect(codeField(late)).toHaveCount(0)
    expect((await harbor.upstream('checkCode')).map(({ answer }) => answer?.body)).toMatchObject([
      { code: -1 },
      { code: 0 },
    ])
  })

  test('goes by keyboard alone on both sides', async ({ page, harbor }) => {
    await harbor.open()
    await harbor.ask(typed)
    await toggle(page).focus()
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Link', exact: true })
    await expect(field).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(field).toBeFocused()
    const link = await field.inputValue()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused()
    await page.getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Space')
    await expect(toggle(page)).toBeFocused()
    await expect(field).toBeHidden()

    const other = await openElsewhere(elsewhere, link)
    await expect(codeField(other)).toBeFocused()
    await other.keyboard.type(await harbor.codeOf(phone))
    await expect(other.getByRole('status')).toBeFocused()
    await expect(page.getByText('is verified')).toBeVisible({ timeout: 40_000 })
  })

  test('keeps the link over a reload of the first page', async ({ page, harbor }) => {
    await harbor.open()
    await harbor.ask(typed)
    const link = await givenLink(page)
    await page.reload()
    await expect(page.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(link)
    const other = await openElsewhere(elsewhere, link)
    await codeField(other).fill(await harbor.codeOf(phone))
    await expect(page.getByText('is verified')).toBeVisible({ timeout: 40_000 })
  })

  test('never scrolls sideways at 280 px, on either side', async ({ page, harbor }) => {
    await page.setViewportSize({ width: 280, height: 640 })
    await harbor.open()
    await harbor.ask(typed)
    const link = await givenLink(page)
    const panel = page.locator('.es-hand-off-panel')
    expect(await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    const other = await openElsewhere(elsewhere, link)
    await other.setViewportSize({ width: 280, height: 640 })
    await expect(codeField(other)).toBeVisible()
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(280)
  })
})
