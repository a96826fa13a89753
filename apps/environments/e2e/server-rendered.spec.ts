import type { Page } from '@playwright/test'
import { expect, test, typed } from './site'

/** Holds the page's scripts back until it is called: the time in which a person meets what the server drew. */
async function holdScripts(page: Page) {
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

const wanted = ['', 'embedded&stream', 'stream&locale=ar&country=DE']

for (const build of ['development', 'react-18'] as const) {
  for (const wishes of wanted) {
    test(`is taken over without a warning and works: ${build} ?${wishes}`, async ({
      page,
      site,
      step,
      received,
    }) => {
      const release = await holdScripts(page)
      await page.goto(`${site.url}/${build}/server-rendered/?${wishes}`, { waitUntil: 'commit' })
      await expect(step.number).toBeVisible()
      const drawn = await step.number.elementHandle()
      release()
      await expect(step.country.locator('option')).not.toHaveCount(1)
      expect(await drawn?.evaluate((element) => element.isConnected)).toBe(true)
      await step.country.selectOption('ID')
      await step.ask()
      await step.code.fill(await received())
      await expect(step.status).toContainText('+62 812-3456-7890')
    })
  }

  test(`goes on with the attempt of before a reload: ${build}`, async ({ page, site, step, received }) => {
    await page.goto(`${site.url}/${build}/server-rendered/?country=ID`)
    await step.ask()
    await expect(step.code).toBeFocused()
    await page.reload()
    await step.code.fill(await received())
    await expect(step.status).toContainText('is verified')
  })

  test.describe('where the browser guesses another country than the server', () => {
    // Without the motion of the step's entry, which would be measured too.
    const contextOptions = { reducedMotion: 'reduce' } as const
    test.use({ locale: 'id-ID', timezoneId: 'Asia/Jakarta', contextOptions })

    test(`the guess comes in without a warning: ${build}`, async ({ page, site, step }) => {
      const release = await holdScripts(page)
      await page.goto(`${site.url}/${build}/server-rendered/`, { waitUntil: 'commit' })
      await expect(step.country).toHaveValue('US')
      // The text may be there before its style sheet.
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
      )
      const place = await step.number.boundingBox()
      release()
      await expect(step.country).toHaveValue('ID')
      expect((await step.number.boundingBox())?.y).toBe(place?.y)
    })
  })

  test(`what was typed before the scripts came is kept and counts: ${build}`, async ({
    page,
    site,
    step,
    received,
  }) => {
    const release = await holdScripts(page)
    await page.goto(`${site.url}/${build}/server-rendered/?country=ID`, { waitUntil: 'commit' })
    await step.number.fill(typed)
    release()
    await expect(step.country.locator('option')).not.toHaveCount(1)
    await expect(step.number).toBeFocused()
    await step.send.click()
    await step.code.fill(await received())
    await expect(step.status).toContainText('is verified')
  })

  test(`a way chosen before the scripts came falls back to the one that is shown: ${build}`, async ({
    page,
    site,
    step,
  }) => {
    const release = await holdScripts(page)
    await page.goto(`${site.url}/${build}/server-rendered/?country=ID`, { waitUntil: 'commit' })
    await step.voice.check({ force: true })
    release()
    await expect(step.sms).toBeChecked()
    await step.ask()
    await expect(step.status).toContainText('We sent a code by text message')
  })
}
