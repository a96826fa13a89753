import { expect, test } from './harbor'

const pages = ['/', '/headless'] as const

for (const path of pages) {
  test(`never scrolls sideways at 320 px: ${path}`, async ({ page, harbor }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await harbor.open(path)
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBe(320)
    await page.getByText('Behind the page').click()
    await expect(page.getByRole('combobox', { name: 'Make the sandbox fail' })).toBeVisible()
    expect(await width()).toBe(320)
    await harbor.ask('812-3456-7890')
    await expect(harbor.code).toBeVisible()
    await expect(page.getByText('Page → backend')).toBeVisible()
    expect(await width()).toBe(320)
  })
}

test('follows the system into the dark, and the toggle over the system', async ({ page, harbor }) => {
  const brightness = () =>
    page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
      return Number(red)
    })
  await page.emulateMedia({ colorScheme: 'dark' })
  await harbor.open()
  expect(await brightness()).toBeLessThan(40)
  await page.getByRole('button', { name: /^Theme: System/ }).click()
  expect(await brightness()).toBeGreaterThan(200)
  await page.reload()
  expect(await brightness()).toBeGreaterThan(200)
})

test('builds the same step from the headless hook', async ({ page, harbor }) => {
  await harbor.open()
  await page.getByRole('link', { name: 'Headless' }).click()
  await expect(page).toHaveURL(/\/headless$/)
  await harbor.ask('812-3456-7890')
  await expect(page.getByRole('status')).toContainText('We sent a code by text message to +62 812-3456-7890')
  await expect(harbor.code).toBeFocused()
  await harbor.code.fill(await harbor.codeOf('+6281234567890'))
  await expect(page.getByText('+62 812-3456-7890 is verified')).toBeVisible()
  await page.getByRole('button', { name: 'Connect another number' }).click()
  await expect(harbor.phone).toBeVisible()
})

test('opens no place for other sites', async ({ harbor }) => {
  const ask = (headers: Record<string, string>) => fetch(`${harbor.url}/playground/state`, { headers })
  expect((await ask({})).status).toBe(200)
  expect((await ask({ origin: 'https://elsewhere.example' })).status).toBe(403)
})
