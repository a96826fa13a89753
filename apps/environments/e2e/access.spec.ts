import type { Locator, Page } from '@playwright/test'
import { expect, test } from './site'

const controls = '.es-root :is(button, input, select, a[href])'

/** Without caret and motion, which would make any two pictures differ. */
const look = (page: Page) =>
  page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    // The wait runs on while the stops are looked at.
    mask: [page.locator('.es-resend :disabled')],
  })

/** What takes the press for it: a radio is pressed on its whole label, a field on its frame. */
const pressed = async (control: Locator) => {
  const frame = control
    .locator('xpath=ancestor::label | ancestor::*[contains(concat(" ", @class, " "), " es-phone ")]')
    .last()
  const target = (await frame.count()) > 0 ? frame : control
  return target.boundingBox()
}

async function expectLargeTargets(page: Page) {
  for (const control of await page.locator(controls).all()) {
    if (!(await control.isVisible())) continue
    const box = await pressed(control)
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      await control.evaluate((it) => it.outerHTML),
    ).toBeGreaterThanOrEqual(24)
  }
}

/** Every stop of the Tab key looks other than before, and stands below or beside the one before it. */
async function expectVisibleStops(page: Page, names: readonly string[]) {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.body.setAttribute('tabindex', '-1'))
  await page.locator('body').focus()
  const resting = await look(page)
  let last = { x: 0, y: 0 }
  for (const name of names) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    await expect(focused).toHaveAccessibleName(name)
    expect((await look(page)).equals(resting), `${name} looks as if it had no focus`).toBe(false)
    const { x = 0, y = 0 } = (await focused.boundingBox()) ?? {}
    expect(y > last.y + 8 || x > last.x, `${name} stands before the stop before it`).toBe(true)
    last = { x, y }
  }
}

const atNumber = ['Country or region', 'Phone number', 'Text message (SMS)', 'Send code']
const atCode = ['Verification code', 'Verify', 'Change number']

for (const forcedColors of ['none', 'active'] as const) {
  test(`the focus is seen at every stop, in the order of the page: forced colours ${forcedColors}`, async ({
    page,
    open,
    step,
  }) => {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
    await open('flow/')
    await expect(step.country.locator('option')).not.toHaveCount(1)
    await expectVisibleStops(page, atNumber)
    await step.ask()
    await expect(step.code).toBeFocused()
    await expectVisibleStops(page, atCode)
  })
}

test('in forced colours the chosen way, an error and the next digit are seen without colour', async ({
  page,
  open,
  step,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await open('flow/')
  const outline = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(await outline('.es-method:has(:checked)')).toBe('solid')
  expect(await outline('.es-method:not(:has(:checked))')).toBe('none')
  await step.send.click()
  await expect(step.alert).toContainText('Enter your phone number.')
  await expect(step.alert.locator('svg')).toBeVisible()
  await step.ask()
  await expect(step.code).toBeFocused()
  expect(await outline('.es-code-box[data-next]')).toBe('solid')
})

test('nothing moves for those who asked for less motion, but what says that it is busy', async ({
  page,
  open,
  step,
  received,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open('flow/')
  /** Names of the animations that have begun so far, with their length in ms; each is over before the next frame. */
  await page.evaluate(() => {
    const seen = ((window as { seen?: string[] }).seen = [] as string[])
    addEventListener('animationstart', ({ target, animationName }) => {
      if (!(target instanceof Element) || target.matches('.es-spinner')) return
      const { animationDuration } = getComputedStyle(target)
      if (parseFloat(animationDuration) > 0.01) seen.push(`${animationName} ${animationDuration}`)
    })
    addEventListener('transitionrun', ({ propertyName }) => seen.push(`transition of ${propertyName}`))
  })
  await step.ask()
  await step.code.fill(await received())
  await expect(step.status).toContainText('is verified')
  expect(await page.evaluate(() => (window as { seen?: string[] }).seen)).toEqual([])
})

test('every control is 24 px large or more, and is called what is written on it', async ({
  page,
  open,
  step,
}) => {
  await open('flow/')
  await expectLargeTargets(page)
  await step.ask()
  await expect(step.code).toBeFocused()
  await expectLargeTargets(page)
  const buttons = page.locator('.es-root button')
  expect(await buttons.count()).toBeGreaterThan(1)
  for (const button of await buttons.all())
    await expect(button).toHaveAccessibleName((await button.innerText()).replace(/\s+/g, ' ').trim())
})
