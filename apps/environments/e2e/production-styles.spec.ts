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
  // The same colour, as relative colours write it.
  await expect(step.send).toHaveCSS('background-color', /^(?:rgb\(79, 209, 165\)|oklch\(0\.777)/)
})

test('stands on the right in a production build where the page runs right to left, whatever its language', async ({
  page,
  open,
  step,
}) => {
  await open('flow/')
  const side = () =>
    step.number.evaluate((input) => getComputedStyle(input).textAlign.replace('-webkit-', ''))
  expect(await side()).toBe('left')
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  expect(await side()).toBe('right')
})
