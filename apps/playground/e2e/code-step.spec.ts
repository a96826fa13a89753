import type { Page } from '@playwright/test'
import { expect, notThe, test } from './harbor'

const typed = '812-3456-7890'
const phone = '+6281234567890'
const entries = (page: Page) => page.evaluate(() => history.length)

test('Back leads to the number and Forward to the same code, without another one', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  const before = await entries(page)
  await harbor.ask(typed)
  await expect(harbor.code).toBeFocused()
  await expect.poll(() => entries(page)).toBe(before + 1)
  await page.goBack()
  await expect(harbor.phone).toHaveValue(typed)
  await expect(harbor.phone).toBeFocused()
  await page.goForward()
  await expect(harbor.code).toBeFocused()
  await page.goBack()
  await harbor.send.click()
  await harbor.code.fill(await harbor.codeOf(phone))
  await expect(page.getByRole('status').filter({ hasText: 'is verified' })).toBeVisible()
  expect(await harbor.upstream('getCode')).toHaveLength(1)
})

test('Back leads off the page at once when the number is verified', async ({ page, harbor }) => {
  await page.goto('about:blank')
  await harbor.open()
  await harbor.ask(typed)
  await page.waitForFunction(() => history.state?.embeddedSignup)
  await harbor.code.fill(await harbor.codeOf(phone))
  await expect(page.getByRole('status').filter({ hasText: 'is verified' })).toBeVisible()
  expect(await page.evaluate(() => history.state?.embeddedSignup)).toBeUndefined()
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('Back after a reload at the code leads to the number, which is kept', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await expect(harbor.code).toBeVisible()
  await page.waitForFunction(() => history.state?.embeddedSignup)
  const before = await entries(page)
  // What listens for Back arrives with the part that asks for the policy.
  const arrived = page.waitForResponse('**/api/signup/policy')
  await page.reload()
  await arrived
  await expect(harbor.code).toBeVisible()
  expect(await entries(page)).toBe(before)
  await page.goBack()
  await expect(harbor.phone).toHaveValue(typed)
  await expect(harbor.country).toHaveValue('ID')
  await harbor.send.click()
  await expect(harbor.code).toBeVisible()
  expect(await harbor.upstream('getCode')).toHaveLength(1)
})

test('"Change number" leaves no entry behind that Back would have to get past', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await page.waitForFunction(() => history.state?.embeddedSignup)
  await page.getByRole('button', { name: 'Change number' }).click()
  await expect(harbor.phone).toBeFocused()
  await page.waitForFunction(() => !history.state?.embeddedSignup)
  await expect(harbor.phone).toHaveValue(typed)
})

test('takes a code as hands, keyboards and the clipboard bring it', async ({ page, context, harbor }) => {
  await harbor.open()
  // Until it is there, the browser's own undo takes a letter at a time.
  const undo = page.waitForResponse(/\/edit-code-/)
  await harbor.ask(typed)
  const { code } = harbor
  await undo
  await expect(code).toBeFocused()
  // The step before goes a moment later; in the middle of the digits that would be a step of its own to undo.
  await expect(page.locator('[data-leaving]')).toHaveCount(0)
  await page.keyboard.type('987')
  await page.keyboard.press('Control+Z')
  await expect(code).toHaveValue('')
  await page.keyboard.press('Control+Shift+Z')
  await expect(code).toHaveValue('987')

  await code.fill('')
  await page.keyboard.type('0124')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('x3')
  await expect(code).toHaveValue('01234')
  expect(await code.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4)
  await page.keyboard.press('Delete')
  await expect(code).toHaveValue('0123')
  await code.fill('')
  const cdp = await context.newCDPSession(page)
  for (const text of ['۰', '۰۱', '۰۱۲'])
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await expect(code).toHaveValue('۰۱۲')
  await cdp.send('Input.insertText', { text: '۰۱۲' })
  await expect(code).toHaveValue('012')

  const right = await harbor.codeOf(phone)
  const wrong = notThe(right)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const paste = async (text: string) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await code.press('Control+A')
    await page.keyboard.press('Control+V')
  }
  await paste(`WhatsApp code ${wrong.slice(0, 3)}-${wrong.slice(3)}. Do not share it. 4sgLq1p5sV6`)
  await expect(page.getByRole('alert')).toContainText('This code is wrong or has expired.')
  await expect(code).toBeFocused()
  await code.fill('')
  await paste(wrong)
  await expect(code).toHaveValue(wrong)
  await paste(`Your code is ${right}`)
  await expect(page.getByRole('status').filter({ hasText: 'is verified' })).toBeVisible()
  expect(await harbor.upstream('checkCode')).toHaveLength(2)
})
