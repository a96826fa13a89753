import { expect, test } from './harbor'

const typed = '812-3456-7890'
const phone = '+6281234567890'

test('goes on with the same code and the same wait after a reload, and sends nothing', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await harbor.ask(typed)
  await expect(harbor.code).toBeVisible()
  const code = await harbor.codeOf(phone)

  await page.reload()
  await expect(harbor.code).toBeVisible()
  const resend = page.getByRole('button', { name: /Resend code in 0:[0-5]\d|Resend code in 1:00/ })
  await expect(resend).toBeDisabled()
  expect(await harbor.upstream('getCode')).toHaveLength(1)

  await harbor.code.fill(code)
  await expect(page.getByText('is verified')).toBeVisible()
})

test('goes back to the same code for the number that was left and typed again', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await page.getByRole('button', { name: 'Change number' }).click()
  await harbor.send.click()
  await expect(harbor.code).toBeVisible()
  expect(await harbor.upstream('getCode')).toHaveLength(1)
})

test('hears of the server’s wait in another tab', async ({ context, page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await expect(harbor.code).toBeVisible()

  const other = await context.newPage()
  await other.goto(harbor.url)
  await other.getByRole('combobox', { name: 'Country or region' }).selectOption('ID')
  await other.getByRole('textbox', { name: 'Phone number' }).fill(typed)
  await other.getByRole('button', { name: 'Send code' }).click()
  await expect(other.getByRole('alert').filter({ hasText: 'a moment ago' })).toBeVisible()
  expect(await harbor.upstream('getCode')).toHaveLength(1)
  await expect(page.getByText('NXCloud was not asked: the backend answered by itself.')).toBeVisible()
})

test('lets a slow answer for a number that was changed since touch nothing', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.fail('slow', 1)
  await harbor.ask(typed)
  await expect.poll(async () => (await harbor.upstream('getCode')).length).toBe(1)
  await harbor.phone.fill('813-1111-2222')
  await harbor.send.click()
  await expect(page.getByText('+62 813-1111-2222')).toBeVisible()

  const slow = async () => (await harbor.upstream('getCode'))[0]?.answer?.status
  await expect.poll(slow, { timeout: 15_000 }).toBe(200)
  await expect(page.getByText('+62 812-3456-7890')).toHaveCount(0)
  await harbor.code.fill(await harbor.codeOf('+6281311112222'))
  await expect(page.getByText(/\+62 813-1111-2222.* is verified/)).toBeVisible()
})
