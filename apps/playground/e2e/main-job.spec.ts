import { finishRegistration, goLive, title } from './going-live'
import { expect, notThe, test } from './harbor'

const typed = '0812-3456-7890'
const phone = '+6281234567890'

test('verifies a number with the code of a text message', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await expect(
    page.getByRole('status').filter({ hasText: 'We sent a code by text message to' }),
  ).toContainText('+62 812-3456-7890')
  const code = await harbor.codeOf(phone)
  const drawn = page.getByRole('complementary', { name: 'The phone that gets the code' })
  await expect(drawn).toContainText(`${code.slice(0, 3)}-${code.slice(3)}`)

  await harbor.code.fill(code)
  await expect(page.getByText('is verified')).toBeVisible()
  expect((await harbor.upstream('getCode')).map(({ request }) => request)).toEqual([
    { phone_number: '6281234567890', method: 'sms' },
  ])
  expect((await harbor.upstream('checkCode')).map(({ answer }) => answer?.status)).toEqual([200])
})

test('leads from the number over its code and the profile to a live number, and says so only then', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await harbor.ask(typed)
  await harbor.code.fill(await harbor.codeOf(phone))
  await expect(page.getByText('Proof received.')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox', { name: 'Display name' }).fill('Kopi Malam')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'Kopi Malam' })).toBeVisible()
  expect(await harbor.upstream('createClient')).toEqual([])

  await goLive(page)
  await expect(title(page, 'Going live')).toBeFocused()
  await expect(page.getByRole('status')).toContainText(/Connecting \+62 812-3456-7890.* to WhatsApp/)
  await expect(title(page, 'You are live')).toHaveCount(0)
  await finishRegistration(page, harbor)
  await expect(title(page, 'You are live')).toBeVisible()
  await expect(page.getByRole('status')).toContainText(/\+62 812-3456-7890.* is live on WhatsApp/)

  expect((await harbor.upstream('createClient')).map(({ request }) => request)).toEqual([
    { phone_number: '6281234567890' },
  ])
  const rows = page.getByRole('region', { name: 'Requests and answers' }).getByRole('listitem')
  for (const action of ['getCode', 'checkCode', 'createClient', 'status'])
    await expect(rows.filter({ hasText: `POST ${action}` }).first()).toBeVisible()
  await expect(rows.first()).toContainText('"state": "connected"')

  await page.getByRole('button', { name: 'Connect another number' }).click()
  await expect(harbor.phone).toHaveValue('')
})

test('verifies a number with the code of a voice call, which the drawn phone takes', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await harbor.ask(typed, { method: 'voice' })
  await expect(page.getByRole('status').filter({ hasText: 'We are calling' })).toContainText(
    '+62 812-3456-7890',
  )
  const code = await harbor.codeOf(phone)
  const drawn = page.getByRole('complementary', { name: 'The phone that gets the code' })
  await expect(drawn).not.toContainText(code.split('').join(', '))
  await drawn.getByRole('button', { name: 'Answer call' }).click()
  await expect(drawn).toContainText(code.split('').join(', '))
  await drawn.getByRole('button', { name: 'Hang up' }).click()

  await harbor.code.fill(code)
  await expect(page.getByText('is verified')).toBeVisible()
  expect((await harbor.upstream('getCode')).map(({ request }) => request)).toEqual([
    { phone_number: '6281234567890', method: 'voice' },
  ])
})

test('takes the right code after a wrong one', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  const code = await harbor.codeOf(phone)
  await harbor.code.fill(notThe(code))
  await expect(page.getByRole('alert').filter({ hasText: 'wrong or has expired' })).toBeVisible()
  await expect(harbor.code).toBeFocused()
  await harbor.code.fill(code)
  await expect(page.getByText('is verified')).toBeVisible()
})

test('goes from start to verified by keyboard alone', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.country.selectOption('ID')
  await harbor.phone.focus()
  await page.keyboard.type('81234567890')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Voice call' })).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Tab')
  await expect(harbor.send).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(harbor.code).toBeFocused()
  await page.keyboard.type(await harbor.codeOf(phone))
  await expect(page.getByText('is verified')).toBeVisible()
})

test('sends once for a double click, an Enter and another Enter', async ({ page, harbor }) => {
  let answer = () => {}
  const pressed = new Promise<void>((done) => (answer = done))
  await page.route('**/api/signup/getCode', async (route) => {
    const response = await route.fetch()
    await pressed
    await route.fulfill({ response })
  })
  await harbor.open()
  await harbor.country.selectOption('ID')
  await harbor.phone.fill(typed)
  await harbor.send.dblclick()
  await page.keyboard.press('Enter')
  await harbor.phone.press('Enter')
  answer()
  await expect(harbor.code).toBeVisible()
  expect(await harbor.upstream('getCode')).toHaveLength(1)
})
