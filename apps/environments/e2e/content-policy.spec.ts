import { expect, test } from './site'

test('goes from number to live under the strictest content policy, with no violation', async ({
  page,
  open,
  step,
  received,
  site,
}) => {
  await open('flow/?embedded')
  const headers = await page.evaluate(async () =>
    (await fetch(location.href)).headers.get('content-security-policy'),
  )
  expect(headers).toContain("default-src 'none'")
  expect(headers).toContain("trusted-types 'none'")
  // Every part that comes late: the list, the plan, an error and its words, the code, the wait.
  await step.country.focus()
  await expect(step.country.locator('option')).not.toHaveCount(1)
  await step.ask('1')
  await expect(step.alert).toBeVisible()
  await step.ask()
  await expect(step.code).toBeFocused()
  await step.code.fill(await received())
  await expect(step.status).toContainText('Connecting')
  site.backends().signup.clock.advance(60_000)
  await expect(step.status).toContainText('is live on WhatsApp', { timeout: 15_000 })
})

test.describe('a page that breaks the policy', () => {
  test.use({ expected: /violated style-src-attr|Applying inline style violates/ })

  test('is caught: an inline style is neither applied nor passed over', async ({ page, open }) => {
    await open('flow/')
    const violated = page.waitForEvent('pageerror')
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    expect((await violated).message).toContain('style-src-attr')
  })
})
