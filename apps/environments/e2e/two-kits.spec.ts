import { expect, phone, stepIn, test, typed } from './site'

for (const build of ['production', 'react-18'] as const) {
  test(`two kits on one page keep ids, ways, policies and attempts apart: ${build}`, async ({
    page,
    open,
    site,
  }) => {
    await open('two-kits/', build)
    const [first, second] = ['signup', 'second'].map((name) => stepIn(page.getByRole('region', { name })))
    if (!first || !second) throw new Error('Two kits were to be there.')

    await test.step('each follows its own policy', async () => {
      await expect(second.voice).toBeChecked()
      await expect(second.sms).toHaveCount(0)
      await second.country.focus()
      await expect(second.country.locator('option')).toHaveCount(2)
      await expect(first.sms).toBeChecked()
      await first.country.focus()
      await expect(first.country.locator('option').nth(100)).toBeAttached()
    })
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)

    await test.step('a way chosen in one is not chosen in the other', async () => {
      await first.voice.check({ force: true })
      await expect(second.voice).toBeChecked()
      await first.sms.check({ force: true })
      await expect(second.voice).toBeChecked()
    })

    await test.step('each sends its own code, and a reload goes on with both', async () => {
      await first.ask()
      await expect(first.code).toBeVisible()
      await expect(second.number).toHaveValue('')
      await second.ask(typed)
      await expect(second.status).toContainText('We are calling')
      await expect(first.status).toContainText('by text message')
      await page.reload()
      const { signup, second: other } = site.backends()
      await first.code.fill(signup.inbox.latest(phone)?.code ?? '')
      await expect(first.status).toContainText('is verified')
      await expect(second.code).toHaveValue('')
      await second.code.fill(other.inbox.latest(phone)?.code ?? '')
      await expect(second.status).toContainText('is verified')
      expect([signup.calls.count('getCode'), other.calls.count('getCode')]).toEqual([1, 1])
    })
  })
}
