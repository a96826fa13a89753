import type { Page, Response } from '@playwright/test'
import { locales, type LocaleTag } from '@embedded-signup/ui/locales'
import { finishRegistration, goLive, passProfile, title } from './going-live'
import { expect, test } from './harbor'

const typed = '812-3456-7890'
const phone = '+6281234567890'

const language = (page: Page) => page.getByRole('combobox', { name: 'Language' })
/** Its input lies unseen over the face of its label. */
const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true })
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

const brightness = (page: Page) =>
  page.evaluate(() => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
    return Number(red)
  })

test.describe('language', () => {
  test('speaks every language that the README names', async ({ page, harbor }) => {
    await harbor.open()
    const tags = Object.keys(locales) as LocaleTag[]
    expect(tags).toHaveLength(27)
    for (const tag of tags) {
      const { send } = await locales[tag]()
      await language(page).selectOption(tag)
      await expect(page.getByRole('button', { name: send, exact: true })).toBeVisible()
    }
  })

  test('loads a language when it is chosen, keeps what was typed, and is in the address', async ({
    page,
    harbor,
  }) => {
    const scripts: Response[] = []
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response)
    })
    const speaksGerman = async () => {
      const texts = await Promise.all(scripts.map((response) => response.text()))
      return texts.some((text) => text.includes('Telefonnummer'))
    }
    await harbor.open()
    await harbor.phone.fill(typed)
    expect(await speaksGerman()).toBe(false)

    await language(page).selectOption('de')
    const field = page.getByRole('textbox', { name: 'Telefonnummer' })
    await expect(field).toHaveValue(typed)
    expect(await speaksGerman()).toBe(true)
    expect(new URL(page.url()).search).toBe('?lang=de')
    await page.reload()
    await expect(field).toBeVisible()
  })

  test('stays at the code, and turns the page around for a language that runs right to left', async ({
    page,
    harbor,
  }) => {
    await harbor.open()
    await harbor.ask(typed)
    await expect(harbor.code).toBeVisible()
    await language(page).selectOption('ar')
    const { verify } = await locales.ar()
    await expect(page.getByRole('button', { name: verify })).toBeVisible()
    const main = page.getByRole('main')
    const direction = () => main.evaluate((element) => getComputedStyle(element).direction)
    expect(await direction()).toBe('rtl')
    await choose(page, 'LTR')
    await expect.poll(direction).toBe('ltr')
    expect(await harbor.upstream('getCode')).toHaveLength(1)

    // Back leads to the number, and leaves the settings as they are.
    await page.goBack()
    await expect(page.locator('input[type=tel]')).toBeVisible()
    expect(new URL(page.url()).search).toBe('?lang=ar&dir=ltr')
  })

  test.describe('that cannot be loaded', () => {
    test.use({ mayFail: /./ })

    test('leaves the page as it is, and can be tried again', async ({ page, harbor }) => {
      await harbor.open()
      await page.route('**/*', (route) =>
        route.request().resourceType() === 'script' ? route.abort() : route.fallback(),
      )
      await language(page).selectOption('de')
      await expect(page.getByRole('alert')).toContainText('This language could not be loaded.')
      await expect(harbor.phone).toBeVisible()
      await page.unrouteAll()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('textbox', { name: 'Telefonnummer' })).toBeVisible()
      await expect(page.getByText('could not be loaded')).toHaveCount(0)
    })
  })
})

test('follows the system into the dark, and the choice of a theme over the system', async ({
  page,
  harbor,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await harbor.open()
  expect(await brightness(page)).toBeLessThan(40)
  await choose(page, 'Light')
  await expect.poll(() => brightness(page)).toBeGreaterThan(200)
  await page.reload()
  expect(await brightness(page)).toBeGreaterThan(200)
})

test('is chosen by keyboard alone', async ({ page, harbor }) => {
  await harbor.open()
  await language(page).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Auto' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Variables' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'As is' })).toBeChecked()
  await expect(page).toHaveURL(/\?look=as-is$/)
  await page.keyboard.press('Tab')
  await expect(harbor.country).toBeFocused()
})

test('opens from a row of its own on a narrow page', async ({ page, harbor }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await harbor.open()
  await expect(language(page)).toBeHidden()
  await page.getByRole('button', { name: 'Language, theme, styling' }).press('Enter')
  await expect(language(page)).toBeVisible()
  expect(await width(page)).toBe(320)
})

for (const look of ['as-is', 'variables', 'classes', 'parts', 'headless']) {
  test(`never scrolls sideways at 320 px, drawn ${look}`, async ({ page, harbor }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await harbor.open(`/?look=${look}`)
    expect(await width(page)).toBe(320)
    await page.getByText('Behind the page').click()
    await expect(page.getByRole('combobox', { name: 'Make the sandbox fail' })).toBeVisible()
    expect(await width(page)).toBe(320)
    await harbor.ask(typed)
    await expect(harbor.code).toBeVisible()
    await expect(page.getByText('Page → backend')).toBeVisible()
    expect(await width(page)).toBe(320)
  })
}

test('draws the same code in every look, and shows what it takes', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await expect(harbor.code).toBeFocused()
  for (const name of ['Classes', 'Parts', 'Headless', 'As is', 'Variables']) {
    await choose(page, name)
    await expect(page.getByText(`${name}.`, { exact: true })).toBeVisible()
    await expect(harbor.code).toBeVisible()
    await expect(page.getByRole('status')).toContainText(
      'We sent a code by text message to +62 812-3456-7890',
    )
  }
  await page.getByText('Show code').click()
  await expect(page.getByRole('group', { name: 'variables.css' })).toContainText('--es-accent: var(--brand)')
  expect(await harbor.upstream('getCode')).toHaveLength(1)
})

for (const look of ['parts', 'headless']) {
  test(`goes from the number to the live one, drawn as ${look}`, async ({ page, harbor }) => {
    await harbor.open(`/?look=${look}`)
    await harbor.ask(typed)
    await expect(harbor.code).toBeFocused()
    await harbor.code.fill(await harbor.codeOf(phone))
    await expect(page.getByRole('status')).toContainText(/\+62 812-3456-7890.* is verified/)
    await passProfile(page)
    await harbor.fail('registration_failed', 1)
    await goLive(page)
    await finishRegistration(page, harbor)
    await expect(page.getByRole('alert')).toContainText('WhatsApp did not register the number.')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(title(page, 'Going live')).toBeVisible()
    await finishRegistration(page, harbor)
    await expect(page.getByRole('status')).toContainText(/\+62 812-3456-7890.* is live on WhatsApp/)
    await expect(title(page, 'You are live')).toBeVisible()
  })
}

test('shows a number that was verified in another look', async ({ page, harbor }) => {
  await harbor.open()
  await harbor.ask(typed)
  await harbor.code.fill(await harbor.codeOf(phone))
  await expect(page.getByText('Proof received.')).toBeVisible()
  await choose(page, 'Headless')
  await expect(page.getByText('+62 812-3456-7890 is verified.')).toBeVisible()
  await choose(page, 'Variables')
  await expect(page.getByText('Variables.', { exact: true })).toBeVisible()
  await expect(harbor.phone).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('+62 812-3456-7890 is verified.')).toBeVisible()
})

test('opens no place for other sites', async ({ harbor }) => {
  const ask = (headers: Record<string, string>) => fetch(`${harbor.url}/playground/state`, { headers })
  expect((await ask({})).status).toBe(200)
  expect((await ask({ origin: 'https://elsewhere.example' })).status).toBe(403)
})
