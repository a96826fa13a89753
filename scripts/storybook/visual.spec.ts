import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { readIndex, urlOf } from './built-storybook'
import { modesOf, type Mode } from './modes'

const pictures = join(import.meta.dirname, '../../.storybook/pictures')
const budgetBytes = 9_000_000

const wanted = readIndex()
  .filter(({ type }) => type === 'story')
  .flatMap((story) => modesOf(story).map((mode) => ({ story, mode, file: `${story.id}-${mode.name}.png` })))

for (const { story, mode, file } of wanted) {
  test(`${story.title}, ${story.name}, ${mode.name}`, async ({ page }, { config }) => {
    if (config.updateSnapshots === 'none' && !existsSync(join(pictures, file))) {
      throw new Error(`There is no picture of ${file} yet. Write it with: npm run test:visual:update`)
    }
    await page.addInitScript(sameNumbersEachTime)
    if (!story.tags.includes('real-time')) await page.addInitScript(noTimePasses)
    await open(page, story.id, mode)
    await expect(page).toHaveScreenshot(file, {
      fullPage: true,
      clip: await page.evaluate(whatIsSeen),
      // A letter's edge differs from machine to machine; a word, a line or a colour is more than this.
      threshold: 0.2,
      maxDiffPixelRatio: 0.001,
    })
  })
}

test('there is no picture of a story that is gone, and all are small', () => {
  const { config } = test.info()
  mkdirSync(pictures, { recursive: true })
  const known = new Set(wanted.map(({ file }) => file))
  const stale = readdirSync(pictures).filter((file) => !known.has(file))
  if (config.updateSnapshots !== 'none') for (const file of stale) rmSync(join(pictures, file))
  else expect(stale, 'npm run test:visual:update takes them away').toEqual([])
  const bytes = readdirSync(pictures).map((file) => statSync(join(pictures, file)).size)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budgetBytes)
})

/** Opens a story and waits until its play function is through. */
async function open(page: Page, id: string, { width, globals }: Mode) {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(urlOf(`iframe.html?id=${id}&viewMode=story&globals=${globals};still:yes;a11y.manual:!true`))
  const end = await page.waitForFunction(() => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as { __STORYBOOK_ADDONS_CHANNEL__?: Channel }
    const status = channel?.last('storyFinished')?.[0].status
    // A play function that throws leaves the status as it is.
    return status && (channel.last('playFunctionThrewException')?.[0].message ?? status)
  })
  expect(await end.jsonValue(), await page.locator('#error-message').innerText()).toBe('success')
  await page.evaluate(() => document.fonts.ready)
}

interface Channel {
  last(event: 'storyFinished'): [{ status: 'success' | 'error' }] | undefined
  last(event: 'playFunctionThrewException'): [Error] | undefined
}

/** A countdown stands at its start for ever, unless the story itself lets time pass; timers go on. Runs in the page. */
function noTimePasses() {
  const at = Date.UTC(2026, 2, 2, 10)
  Date.now = () => at
  window.Date = new Proxy(Date, {
    construct: (date, given) => Reflect.construct(date, given.length > 0 ? given : [date.now()]) as Date,
  })
  performance.now = () => 0
}

/** Codes come from `Math.random`; in a picture they must not move. Runs in the page. */
function sameNumbersEachTime() {
  let state = 1
  Math.random = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** The story's card with what is open over it, or the whole page where there is no card. Runs in the page. */
function whatIsSeen() {
  const card = document.querySelector('.story-card, .demo') ?? document.body
  const over = document.querySelectorAll('dialog[open], :popover-open, [role=listbox], [role=dialog]')
  const boxes = [card, ...over].map((element) => element.getBoundingClientRect())
  const x = Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left + scrollX))))
  const y = Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top + scrollY))))
  return {
    x,
    y,
    width: Math.ceil(Math.max(...boxes.map(({ right }) => right + scrollX))) - x,
    height: Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom + scrollY))) - y,
  }
}
