import { askedByPage, finishRegistration, goLive, passProfile, title, verifyNumber } from './going-live'
import { expect, test } from './harbor'

test('says what to do when WhatsApp does not register the number, and tries again from there', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await verifyNumber(page, harbor)
  await page.getByRole('combobox', { name: 'Make the sandbox fail' }).selectOption('Registration fails')
  await page.getByRole('button', { name: 'Switch on' }).click()
  await expect(page.getByRole('list', { name: 'Failures switched on' })).toBeVisible()
  await goLive(page)
  await finishRegistration(page, harbor)

  await expect(title(page, 'Not live yet')).toBeVisible()
  await expect(page.getByRole('status')).toContainText(/\+62 812-3456-7890.* could not be connected/)
  const alert = page.getByRole('alert').filter({ hasText: 'if it has a two-step PIN, switch that off' })
  await expect(alert).toBeFocused()

  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(title(page, 'Going live')).toBeVisible()
  await finishRegistration(page, harbor)
  await expect(title(page, 'You are live')).toBeVisible()
  expect(await harbor.upstream('createClient')).toHaveLength(2)
  expect(await harbor.upstream('getCode')).toHaveLength(1)
})

test('leads to another number from one that WhatsApp refuses, chosen among the test numbers', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await page.getByRole('button', { name: '+1 202 555 0149' }).click()
  await harbor.send.click()
  await harbor.code.fill(await harbor.codeOf('+12025550149'))
  await passProfile(page)
  await goLive(page)
  await expect(page.getByRole('alert').filter({ hasText: 'WhatsApp did not accept' })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('could not be connected')

  await page.reload()
  await expect(title(page, 'Not live yet')).toBeVisible()
  expect(await harbor.upstream('createClient')).toHaveLength(1)

  await page.getByRole('button', { name: 'Use another number' }).click()
  await expect(title(page, 'Connect your WhatsApp number')).toBeVisible()
  await expect(harbor.phone).toBeVisible()
})

test('waits for the review of a name, and is live when WhatsApp approves it', async ({ page, harbor }) => {
  await harbor.open()
  await verifyNumber(page, harbor)
  await harbor.fail('name_pending_review', 1)
  await goLive(page)
  await finishRegistration(page, harbor)
  await expect(title(page, 'Almost live')).toBeVisible()
  await expect(page.getByText('WhatsApp is reviewing the display name.')).toBeVisible()

  const approved = page.waitForResponse('**/playground/approve-names')
  await page.getByRole('button', { name: 'Approve it' }).click()
  await approved
  // A while later: the backend keeps the list of numbers for some seconds.
  await finishRegistration(page, harbor)
  await expect(title(page, 'You are live')).toBeVisible()
  expect(await harbor.upstream('createClient')).toHaveLength(1)
})

test('lets a declined name be changed, and returns to the registration', async ({ page, harbor }) => {
  await harbor.open()
  await verifyNumber(page, harbor)
  await harbor.fail('name_declined', 1)
  await goLive(page)
  await finishRegistration(page, harbor)
  await expect(page.getByRole('alert')).toContainText('WhatsApp declined the display name.')

  await page.getByRole('button', { name: 'Change name' }).click()
  await page.getByRole('textbox', { name: 'Display name' }).fill('Kopi Malam')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'Kopi Malam' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('WhatsApp declined the display name.')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(await harbor.upstream('createClient')).toHaveLength(1)
})

test('continues a registration after a reload, and requests nothing again', async ({ page, harbor }) => {
  await harbor.open()
  await verifyNumber(page, harbor)
  await goLive(page)
  await expect.poll(async () => (await askedByPage(harbor, 'status')).length).toBeGreaterThan(0)

  await page.reload()
  await expect(title(page, 'Going live')).toBeVisible()
  await expect(page.getByRole('status')).toContainText(/Connecting \+62 812-3456-7890.* to WhatsApp/)
  await finishRegistration(page, harbor)
  await expect(title(page, 'You are live')).toBeVisible()
  expect(await askedByPage(harbor, 'createClient')).toHaveLength(1)
  expect(await harbor.upstream('createClient')).toHaveLength(1)
  expect(await harbor.upstream('getCode')).toHaveLength(1)
})

test('verifies the same number again where the backend no longer knows the verification', async ({
  page,
  harbor,
}) => {
  await harbor.open()
  await verifyNumber(page, harbor)
  // The backend begins anew, as after a restart with another secret; the page knows nothing of it.
  await fetch(`${harbor.url}/playground/reset`, { method: 'POST', body: '{}' })
  await page.evaluate(() => {
    const { number, ...rest } = JSON.parse(sessionStorage.getItem('harbor:onboarding') ?? '{}') as {
      number: object
    }
    const forged = { ...rest, number: { ...number, ticket: 'of another backend' } }
    sessionStorage.setItem('harbor:onboarding', JSON.stringify(forged))
  })
  await page.reload()
  await goLive(page)
  await page.getByRole('button', { name: 'Verify the number again' }).click()
  await expect(title(page, 'Connect your WhatsApp number')).toBeVisible()
  await expect(harbor.phone).toHaveValue(/812-3456-7890$/)
})
