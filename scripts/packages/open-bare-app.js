import { chromium } from 'playwright'
import { chromiumArgs, ensureProgram } from '../setup/programs.js'
import { serveFolder } from './serve-folder.js'

/**
 * Opens the built app and looks for the step.
 * @param {string} folder
 * @throws if a part of the step is missing, or the page reported anything wrong
 */
export async function openBareApp(folder) {
  const server = await serveFolder(folder)
  const browser = await chromium.launch({ executablePath: ensureProgram('chromium'), args: chromiumArgs })
  try {
    const page = await browser.newPage()
    /** @type {string[]} */
    const complaints = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(server.url)
    const plain = page.locator('.es-root:not(.with-search)')
    const parts = {
      'textbox "Phone number"': plain.getByRole('textbox', { name: 'Phone number' }),
      'combobox "Country or region"': plain.getByRole('combobox', { name: 'Country or region' }),
      'button "Send code"': plain.getByRole('button', { name: 'Send code' }),
    }
    for (const [name, part] of Object.entries(parts)) {
      await part.waitFor({ timeout: 10_000 }).catch(() => {
        throw new Error(`The page shows no ${name}. ${complaints.join('\n')}`)
      })
    }
    if (!(await isStyled(parts['button "Send code"'])))
      throw new Error('The button looks as if there were no styles.')
    await searchCountry(page.locator('.with-search'))
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
  } finally {
    await browser.close()
    await server.close()
  }
}

/**
 * Opens the list of countries, whose code and flags are loaded then, and chooses one.
 * @param {import('playwright').Locator} step
 */
async function searchCountry(step) {
  await step.locator('button .es-flag img, .es-country-face .es-flag img').waitFor({ timeout: 10_000 })
  await step.getByRole('button', { name: /^Country or region/ }).click()
  await step.getByRole('option').first().locator('.es-flag img').waitFor({ timeout: 10_000 })
  await step.page().keyboard.type('+62')
  await step.getByRole('option', { name: 'Indonesia' }).click()
  await step.getByRole('button', { name: 'Country or region: Indonesia (+62)' }).waitFor({ timeout: 10_000 })
}

/**
 * A bundler that rewrites the style sheet may take the colours away: then the button shows what is behind it.
 * @param {import('playwright').Locator} button
 */
function isStyled(button) {
  return button.evaluate((element) => getComputedStyle(element).backgroundColor === 'rgb(15, 107, 79)')
}
