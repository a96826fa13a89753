import { expect, test } from './site'

test('has its colours in a production build, by the color-scheme of the page and not of the system', async ({
  page,
  open,
  step,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open('flow/')
  await expect(step.send).toHaveCSS('background-color', 'rgb(15, 107, 79)')
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = 'dark'
  })
  await expect(step.send).toHaveCSS('background-color', 'rgb(79, 209, 165)')
})
