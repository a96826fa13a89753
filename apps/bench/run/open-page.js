/** A phone of the middle class on a slow line: Lighthouse's "slow 4G" and its CPU slowdown. */
export const slowPhone = { cpu: 4, latencyMs: 150, bitsPerSecond: 1_600_000 }

export const field = 'input[type=tel]'

/**
 * @typedef {object} Opened
 * @property {import('playwright').Page} page
 * @property {import('playwright').CDPSession} cdp
 * @property {string[]} outside addresses of other hosts that the page asked for
 * @property {() => Promise<void>} close
 */

/**
 * Opens the page in a browser profile of its own and waits for the field.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {{ cpu?: number, slowNetwork?: boolean, script?: () => void }} [options] `script` runs before the page's own
 * @returns {Promise<Opened>}
 */
export async function openPage(browser, url, { cpu = 1, slowNetwork = false, script } = {}) {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  /** @type {string[]} */
  const outside = []
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && request.url().startsWith('http')) outside.push(request.url())
  })
  if (script) await page.addInitScript(script)
  const cdp = await context.newCDPSession(page)
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  if (slowNetwork) {
    await cdp.send('Network.enable')
    const bytesPerSecond = slowPhone.bitsPerSecond / 8
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowPhone.latencyMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
  }
  await page.goto(url)
  await page.waitForSelector(field, { state: 'attached' })
  return { page, cdp, outside, close: () => context.close() }
}

/**
 * Waits until nothing more arrives: no file for half a second.
 * @param {import('playwright').Page} page
 */
export async function settle(page) {
  const arrived = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  let before = -1
  for (let now = await arrived(); now !== before; now = await arrived()) {
    before = now
    await page.waitForTimeout(500)
  }
}

/**
 * Puts the focus into the field and waits for what that sets off.
 * @param {Opened} opened
 */
export async function focusField({ page }) {
  await page.click(field)
  await settle(page)
}
