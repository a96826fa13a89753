import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import type { E164 } from '@embedded-signup/hooks'
import type { Build } from '../server/build-site'
import { serveSite, type Site } from '../server/serve-site'
import type { Browser, BrowserOptions } from './browser'
import { startFirefox } from './firefox'
import { call, partBySelector, partOf } from './part'
import { startWebKit } from './webkit'

export { expect, partOf }

const engines = { webkit: startWebKit, firefox: startFirefox }

export type EngineName = keyof typeof engines

export const typed = '081234567890'
export const phone: E164 = '+6281234567890'

/** The parts of the step, wherever it is on the page. */
export function stepIn(browser: Browser) {
  const number = partOf(browser, 'textbox', 'Phone number')
  const send = partOf(browser, 'button', 'Send code')
  const code = partOf(browser, 'textbox', 'Verification code')
  return {
    country: partOf(browser, 'combobox', 'Country or region'),
    number,
    sms: partOf(browser, 'radio', 'Text message (SMS)'),
    voice: partOf(browser, 'radio', 'Voice call'),
    send,
    code,
    status: partOf(browser, 'status'),
    alert: partOf(browser, 'alert'),
    button: (name: string | RegExp) => partOf(browser, 'button', name),
    option: (name: RegExp) => partOf(browser, 'option', name),
    part: (css: string) => partBySelector(browser, css),
    /** Types a number and asks for its code. */
    async ask(text = typed) {
      await number.click()
      await browser.type(text)
      await send.click()
      await code.shows({ focused: true })
    },
  }
}

export type Step = ReturnType<typeof stepIn>

interface OfTest {
  site: Site
  step: Step
  open: (page: string, build?: Build) => Promise<void>
  /** The newest code that was sent to the number of these tests. */
  received: () => Promise<string>
  /** Runs a function of the page there. */
  run: <A extends unknown[], R>(script: (...args: A) => R, ...args: A) => Promise<R>
  /** Puts a text into the clipboard, by the keyboard, as a person does. */
  copy: (text: string) => Promise<void>
  /** Another browser, as a second person has it. */
  elsewhere: Browser
}

interface OfWorker {
  engine: EngineName
  start: (name: string, size?: Pick<BrowserOptions, 'width' | 'height'>) => Promise<Browser>
  browserOfWorker: Browser
  server: Site
}

/** A journey in a browser that is not Chromium. What the page complains of fails it; a failure keeps a picture. */
export const test = base.extend<OfTest & { tab: Browser }, OfWorker>({
  engine: ['webkit', { option: true, scope: 'worker' }],
  start: [
    async ({ engine }, use, { workerIndex, project }) => {
      await use((name, size) =>
        engines[engine]({
          folder: join(project.outputDir, 'logs', `${engine}-${workerIndex}-${name}`),
          ...size,
        }),
      )
    },
    { scope: 'worker' },
  ],
  browserOfWorker: [
    async ({ start }, use) => {
      const browser = await start('browser')
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
  server: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serveSite({ watched: true })
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  site: async ({ server }, use) => {
    server.reset()
    await use(server)
    expect(server.complaints()).toEqual([])
  },
  tab: async ({ browserOfWorker: browser, site }, use, testInfo) => {
    // One tab for all: an attempt that the last journey left would be resumed.
    await browser.goto(`${site.url}/production/framed/`)
    await browser.evaluate('sessionStorage.clear()')
    testInfo.annotations.push({ type: 'browser', description: browser.version })
    await use(browser)
    if (testInfo.status !== testInfo.expectedStatus) {
      const path = testInfo.outputPath('screenshot.png')
      await writeFile(path, await browser.screenshot())
      testInfo.attachments.push({ name: 'screenshot', path, contentType: 'image/png' })
    }
  },
  step: async ({ tab }, use) => use(stepIn(tab)),
  run: async ({ tab }, use) => {
    await use(async <A extends unknown[], R>(script: (...args: A) => R, ...args: A) => {
      return (await tab.evaluate(call(script, ...args))) as R
    })
  },
  copy: async ({ tab, run }, use) => {
    await use(async (text) => {
      await run((value) => {
        const area = document.body.appendChild(document.createElement('textarea'))
        area.value = value
        area.select()
      }, text)
      await tab.press('Control', 'c')
      await run(() => document.querySelector('textarea')?.remove())
    })
  },
  open: async ({ tab, site, step }, use) => {
    await use(async (path, build = 'production') => {
      await tab.goto(`${site.url}/${build}/${path}`)
      await step.number.shows({})
    })
  },
  received: async ({ site }, use) => {
    await use(async () => (await site.backends().signup.inbox.waitFor(phone, { timeoutMs: 8000 })).code)
  },
  elsewhere: async ({ start }, use) => {
    const browser = await start('elsewhere', { width: 390, height: 760 })
    await use(browser)
    await browser.close()
  },
})

/** Some code that is not this one. */
export const wrongFor = (code: string) => (code.startsWith('1') ? '2' : '1') + code.slice(1)
