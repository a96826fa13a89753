import { expect, test } from './phone-field'

const part = /\/assets\/later-part-/

test.describe('the steps after sending, which are not in the first load', () => {
  test.use({ mayFail: /api\/signup|later-part/ })

  test('say at once that the code was sent, and take the focus into the code when they come late', async ({
    page,
    field,
    harbor,
  }) => {
    let release = () => {}
    const held = new Promise<void>((done) => (release = done))
    await page.route(part, async (route) => {
      await held
      await route.continue()
    })
    await field.open()
    await page.keyboard.type('081234567890')
    await field.send.click()
    const status = page.getByRole('status')
    await expect(status).toContainText('We sent a code by text message to +62 812-3456-7890')
    await expect(status).toBeFocused()
    release()
    await expect(field.code).toBeFocused()
    await page.keyboard.type(await harbor.codeOf('+6281234567890'))
    await expect(status).toContainText('is verified')
  })

  test('are asked for again by themselves when they could not be loaded, without a second code', async ({
    page,
    field,
    harbor,
  }) => {
    await page.route(part, (route) => route.abort())
    await field.open()
    await page.keyboard.type('081234567890')
    await field.send.click()
    await expect(page.getByRole('status')).toContainText('We sent a code')
    await page.unroute(part)
    await expect(field.code).toBeFocused({ timeout: 10_000 })
    expect(await harbor.upstream('getCode')).toHaveLength(1)
  })

  test('leave a general word for what went wrong before they came', async ({ page, field }) => {
    await page.route(part, (route) => route.abort())
    await field.open()
    await field.send.click()
    await expect(page.getByRole('alert')).toHaveText(
      'That did not work. Check your connection and try again.',
    )
    await page.unroute(part)
    await expect(page.getByRole('alert')).toContainText('Enter your phone number.', { timeout: 10_000 })
  })
})
