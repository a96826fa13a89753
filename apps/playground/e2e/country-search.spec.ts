import { expect, test } from './harbor'

const page245 = '/e2e/field-page/index.html?country=ID&search'

test('chooses among 245 countries and sends a code, with the keyboard alone', async ({ page, harbor }) => {
  await harbor.open(page245)
  const country = page.getByRole('button', { name: /^Country or region/ })
  await page.keyboard.press('Tab')
  await expect(country).toBeFocused()
  await page.keyboard.press('Enter')
  const search = page.getByRole('combobox')
  await expect(search).toBeFocused()
  await expect(page.getByRole('option')).toHaveCount(245)
  await page.keyboard.press('End')
  await expect(page.getByRole('option', { name: 'Zimbabwe' })).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(country).toBeFocused()

  await page.keyboard.type('singap')
  await expect(search).toHaveValue('singap')
  await expect(page.getByRole('option')).toHaveText(['Singapore +65'])
  await page.keyboard.press('Enter')
  await expect(country).toHaveAccessibleName('Country or region: Singapore (+65)')
  await expect(harbor.phone).toBeFocused()
  await page.keyboard.type('81234567')
  await page.keyboard.press('Enter')
  await expect(harbor.code).toBeFocused()
  expect((await harbor.upstream('getCode')).map(({ request }) => request)).toEqual([
    { phone_number: '6581234567', method: 'sms' },
  ])
})

test('loses no key that is typed while the list is on its way', async ({ page, harbor }) => {
  let arrive = () => {}
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/country-list*', async (route) => {
    await held
    await route.continue()
  })
  await harbor.open(page245)
  await page.getByRole('button', { name: /^Country or region/ }).click()
  await page.keyboard.type('viet')
  await expect(page.getByRole('option')).toHaveCount(0)
  arrive()
  await expect(page.getByRole('option')).toHaveText(['Vietnam +84'])
  await page.keyboard.type('nam')
  await expect(page.getByRole('combobox')).toHaveValue('vietnam')
})

test.describe('without the list', () => {
  test.use({ mayFail: /country-list/ })

  test('puts the select of the browser in its place', async ({ page, harbor }) => {
    await page.route('**/country-list*', (route) => route.abort())
    await harbor.open(page245)
    await page.getByRole('button', { name: /^Country or region/ }).click()
    await expect(harbor.country).toBeFocused()
    await harbor.country.selectOption('SG')
    await expect(harbor.country).toHaveValue('SG')
  })
})

test('brings one slice of flags for the face, and those in view for the open list', async ({
  page,
  harbor,
}) => {
  const slices: string[] = []
  page.on('request', (request) => {
    const letter = /\/assets\/([a-z])-[\w-]{8}\.js/.exec(request.url())?.[1]
    if (letter) slices.push(letter)
  })
  await harbor.open(page245)
  await expect(page.locator('.es-country-face img')).toBeVisible()
  expect(slices).toEqual(['i'])
  await page.getByRole('button', { name: /^Country or region/ }).click()
  await expect(page.getByRole('option', { name: 'Hungary' }).locator('img')).toBeVisible()
  expect(slices).not.toContain('z')
})

test('stays within a screen 280 px wide', async ({ page, harbor }) => {
  await page.setViewportSize({ width: 280, height: 480 })
  await harbor.open(page245)
  await page.getByRole('button', { name: /^Country or region/ }).click()
  // It comes in with a small motion.
  await expect
    .poll(() => page.getByRole('group', { name: 'Country or region' }).boundingBox())
    .toEqual({ x: 8, y: 8, width: 264, height: 464 })
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('group', { name: 'Country or region' })).toHaveCount(0)
})
