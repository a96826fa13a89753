import { expect, test } from './built-page'
import { countCommits } from './count-commits'

test('draws nothing for a key, and once when typing pauses', async ({ page }) => {
  await page.addInitScript(countCommits)
  await page.goto('/')
  const number = page.getByRole('textbox', { name: 'Phone number' })
  const commits = () => page.evaluate(() => window.commits())
  const typed = async (keys: string) => {
    const before = await commits()
    await number.pressSequentially(keys, { delay: 20 })
    return (await commits()) - before
  }
  await number.click()
  await typed('0')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  expect(await typed('81234567890')).toBe(0)
  await expect(number).toHaveValue('0812-3456-7890')
  const before = await commits()
  await page.waitForTimeout(500)
  expect((await commits()) - before).toBe(1)
})
