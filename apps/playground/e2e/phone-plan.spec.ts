import { expect, test } from './phone-field'

const parts = /\/assets\/(?:field-plan|from-\d+)-/

test.describe('a number plan that does not come', () => {
  test.use({ mayFail: /api\/signup|field-plan|from-\d/ })

  test.beforeEach(({ page }) => page.route(parts, (route) => route.abort()))

  test('lets the person type and send; the server reads the number', async ({ page, field, harbor }) => {
    await field.open('ID', false)
    await page.keyboard.type('081234567890')
    await field.expectShown('081234567890|')
    await field.send.click()
    await expect(field.code).toBeVisible()
    expect((await harbor.upstream('getCode')).map(({ request }) => request)).toEqual([
      { phone_number: '6281234567890', method: 'sms' },
    ])
  })

  test('loses no digit of another script', async ({ page, field, harbor }) => {
    await field.open('ID', false)
    await page.keyboard.insertText('۰۸۱۲۳۴۵۶۷۸۹۰')
    await field.send.click()
    await expect(field.code).toBeVisible()
    expect(await harbor.upstream('getCode')).toHaveLength(1)
  })

  test('leaves it to the server to say what is wrong, and the page tells', async ({
    page,
    field,
    harbor,
  }) => {
    await field.open('ID', false)
    await page.keyboard.type('0812')
    await field.phone.blur()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await field.send.click()
    await expect(page.getByRole('alert')).toContainText(/number/i)
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(field.phone).toHaveAttribute('aria-invalid', 'true')
    expect(await harbor.upstream('getCode')).toHaveLength(0)
  })

  test('is told in one quiet line under the field', async ({ page, field }) => {
    const notice = page.getByText('The number check did not load')
    await field.open('ID', false)
    await expect(notice).toBeVisible()
    await expect(page.locator('[aria-live=polite]').filter({ has: notice })).toHaveCount(1)
    await expect(field.phone).toBeFocused()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(field.phone).not.toHaveAttribute('aria-invalid')
    await expect(field.send).toBeEnabled()
  })

  test('is asked for again with the next number, and judges that one', async ({ page, field }) => {
    await field.open('ID', false)
    await page.keyboard.type('0812')
    await page.unroute(parts)
    await page.reload()
    await field.phone.click()
    await page.keyboard.type('0812')
    await field.phone.blur()
    await expect(page.getByRole('alert')).toContainText('too short for Indonesia')
  })
})

test('does not let a slow plan hold up typing or sending', async ({ page, field, harbor }) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(parts, async (route) => {
    await held
    await route.continue()
  })
  await field.open('ID', false)
  await page.keyboard.type('081234567890')
  await field.expectShown('081234567890|')
  await field.send.click()
  await expect(field.code).toBeVisible({ timeout: 8_000 })
  expect(await harbor.upstream('getCode')).toHaveLength(1)
  release()
  await page.getByRole('button', { name: 'Change number' }).click()
  await field.phone.click()
  await page.keyboard.press('End')
  await page.keyboard.press('Backspace')
  await field.expectShown('812-3456-789|')
})

test('says that a plan is late, and takes it back when the plan is there', async ({ page, field }) => {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route(parts, async (route) => {
    await held
    await route.continue()
  })
  const notice = page.getByText('The number check did not load')
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await field.open('ID', false)
  await page.clock.runFor(2900)
  await expect(notice).toHaveCount(0)
  await page.clock.runFor(200)
  await expect(notice).toBeVisible()
  await page.clock.resume()
  await page.keyboard.type('0812')
  release()
  await expect(notice).toHaveCount(0)
  await page.keyboard.type('3')
  await field.expectShown('0812-3|')
})

test('says why a landline gets no text message, and calls it', async ({ page, field, harbor }) => {
  await field.open('IT')
  await page.keyboard.type('06 1234 5678')
  await expect(page.getByRole('radio', { name: 'Text message (SMS)' })).toBeDisabled()
  await expect(page.getByRole('radio', { name: 'Voice call' })).toBeChecked()
  await expect(page.getByText('This kind of number gets no text messages')).toBeVisible()
  await field.send.click()
  await expect(page.getByText('We are calling')).toBeVisible()
  expect((await harbor.upstream('getCode')).map(({ request }) => request)).toEqual([
    { phone_number: '390612345678', method: 'voice' },
  ])
})

test('refuses a premium number before anything is spent', async ({ page, field, harbor }) => {
  await field.open('US')
  await page.keyboard.type('9002345678')
  await field.send.click()
  await expect(page.getByRole('alert')).toContainText('cannot receive a code')
  expect(await harbor.upstream('getCode')).toHaveLength(0)
})
