import { expect, test, typed } from './site'

for (const build of ['development', 'react-18'] as const) {
  test.describe(`StrictMode, ${build}`, () => {
    test('verifies with one code, and says nothing on the console', async ({ open, verify, site }) => {
      await open('flow/', build)
      await verify()
      expect(site.backends().signup.calls.count('getCode')).toBe(1)
      expect(site.backends().signup.calls.count('checkCode')).toBe(1)
    })

    test('goes on after a reload', async ({ page, open, step, received, site }) => {
      await open('flow/', build)
      await step.ask()
      await expect(step.code).toBeFocused()
      await page.reload()
      await step.code.fill(await received())
      await expect(step.status).toContainText('is verified')
      expect(site.backends().signup.calls.count('getCode')).toBe(1)
    })

    test('is taken away in the middle of a request without a word', async ({ page, open, step, site }) => {
      let let_go = () => {}
      await page.route('**/getCode', async (route) => {
        await new Promise<void>((done) => (let_go = done))
        await route.continue().catch(() => {})
      })
      await open('flow/', build)
      await step.number.fill(typed)
      const asked = page.waitForRequest('**/getCode')
      const gone = page.waitForEvent('requestfailed')
      await step.send.click()
      await asked
      await page.evaluate(() => dispatchEvent(new Event('take-away')))
      await gone
      let_go()
      await expect(page.locator('.es-root')).toHaveCount(0)
      expect(site.backends().signup.calls.count('getCode')).toBe(0)
    })
  })
}
