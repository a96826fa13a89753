import { expect, test } from './built-page'
import { countCommits } from './count-commits'

test('draws nothing for a key; for a pause only where it closes a way', async ({ page }) => {
  await page.addInitScript(countCommits)
  await page.goto('/')
  const number = page.getByRole('textbox', { name: 'Phone number' })
  const commits = () => page.evaluate(() => window.commits())
  const commitsFor = async (move: () => Promise<void>) => {
    const before = await commits()
    await move()
    return (await commits()) - before
  }
  const typing = (keys: string) => commitsFor(() => number.pressSequentially(keys))
  const pausing = () => commitsFor(() => page.clock.runFor(500))
  await number.click()
  await number.press('0')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
  // A busy machine would pause between keys.
  await page.clock.pauseAt(Date.now() + 60_000)

  expect(await typing('81234567890')).toBe(0)
  await expect(number).toHaveValue('0812-3456-7890')
  expect(await pausing()).toBe(0)

  await number.press('ControlOrMeta+a')
  expect(await typing('02134567890')).toBe(0)
  expect(await pausing()).toBe(1)
  await expect(page.getByRole('radio', { name: 'Text message' })).toBeDisabled()
})
