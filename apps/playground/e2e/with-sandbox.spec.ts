import { expect, test } from './built-page'

test('verifies a number, after a throttled hour', async ({ page, sandbox, later }) => {
  await page.goto('/')
  const takeBack = sandbox.fail('throttled', { action: 'getCode' })
  await page.getByRole('combobox', { name: 'Country or region' }).selectOption('ID')
  await page.getByRole('textbox', { name: 'Phone number' }).fill('0812-3456-7890')
  await page.getByRole('button', { name: 'Send code' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'WhatsApp has paused codes' })).toBeVisible()

  takeBack()
  await later(3_600_000)
  await page.getByRole('button', { name: 'Send code' }).click()
  const { code } = await sandbox.inbox.waitFor('+6281234567890')
  await page.getByRole('textbox', { name: 'Verification code' }).fill(code)
  await expect(page.getByText('is verified')).toBeVisible()
})
