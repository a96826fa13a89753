import { launch, type ElementHandle, type Frame, type KeyInput } from 'puppeteer-core'
import { ensureProgram } from '../../../scripts/setup/programs.js'
import { commandTimeoutMs, pageSize, type Browser, type BrowserOptions } from './browser'

/**
 * A stock Firefox through WebDriver BiDi. Playwright drives only builds of its own; Selenium needs geckodriver, which is
 * neither on npm nor in Debian.
 */
export async function startFirefox({
  width = pageSize.width,
  height = pageSize.height,
}: BrowserOptions): Promise<Browser> {
  const firefox = await launch({
    browser: 'firefox',
    executablePath: ensureProgram('firefox'),
    headless: true,
    protocolTimeout: commandTimeoutMs,
    defaultViewport: { width, height },
    // Started with a page to show, it gives that the focus; otherwise the address bar keeps it, and a key presses no button.
    args: ['data:,'],
    extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
  })
  const [page = await firefox.newPage()] = await firefox.pages()
  await page.waitForFunction(() => document.hasFocus(), { timeout: commandTimeoutMs })
  let frame: Frame = page.mainFrame()

  async function withElement<T>(expression: string, use: (element: ElementHandle) => Promise<T>) {
    const handle = await frame.evaluateHandle(expression)
    const element = handle.asElement() as ElementHandle | null
    if (!element) throw new Error(`Nothing is found by ${expression}`)
    try {
      return await use(element)
    } finally {
      await element.dispose()
    }
  }

  /**
   * Puppeteer's own navigation waits for events that Firefox does not send for a page out of the back-forward cache, nor
   * for the one after it.
   * @param url where to; without it the page loads anew
   */
  async function leaveFor(url?: string) {
    await page.evaluate((to) => {
      document.documentElement.dataset['leaving'] = ''
      setTimeout(() => (to === undefined ? location.reload() : location.assign(to)))
    }, url)
    const arrived = () =>
      !('leaving' in document.documentElement.dataset) && document.readyState === 'complete'
    await page.waitForFunction(arrived, { timeout: commandTimeoutMs })
  }

  return {
    version: await firefox.version(),
    async goto(url) {
      frame = page.mainFrame()
      await leaveFor(url)
    },
    reload: () => leaveFor(),
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    evaluate: (expression) => frame.evaluate(expression),
    click: (expression) => withElement(expression, (element) => element.click()),
    select: (expression, value) =>
      withElement(expression, async (element) => {
        await element.select(value)
      }),
    async press(...keys) {
      const last = keys.at(-1)
      const held = keys.slice(0, -1) as KeyInput[]
      for (const key of held) await page.keyboard.down(key)
      await page.keyboard.press(last as KeyInput)
      for (const key of held.reverse()) await page.keyboard.up(key)
    },
    type: (text) => page.keyboard.type(text),
    async enterFrame() {
      const element = await page.waitForSelector('iframe', { timeout: commandTimeoutMs })
      const content = await element?.contentFrame()
      if (!content) throw new Error('The page has no frame.')
      frame = content
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => firefox.close(),
  }
}
