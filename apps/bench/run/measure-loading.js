import { median } from './statistics.js'
import { field, openPage, settle, slowPhone } from './open-page.js'

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ arrivedMs: number, mountMs: number, usableMs: number }>} ms from the start of the navigation until the
 *   page's first files were there, and until the first frame with the field; between them, among other things, its mount
 */
export async function measureUsable(browser, url) {
  const opened = await openPage(browser, url, {
    cpu: slowPhone.cpu,
    slowNetwork: true,
    script: () => {
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector('input[type=tel]')) return
        observer.disconnect()
        requestAnimationFrame(() => performance.mark('usable'))
      }).observe(document, { childList: true, subtree: true })
    },
  })
  await opened.page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
  const times = await opened.page.evaluate(() => {
    const named = new Set(
      [...document.querySelectorAll('script, link')].map(
        (each) => each.getAttribute('src') ?? each.getAttribute('href'),
      ),
    )
    const files = performance
      .getEntriesByType('resource')
      .filter(({ name }) => named.has(new URL(name).pathname))
    return {
      arrivedMs: Math.max(...files.map((file) => file.startTime + file.duration)),
      mountMs: window.stage?.firstMountMs ?? NaN,
      usableMs: performance.getEntriesByName('usable')[0]?.startTime ?? NaN,
    }
  })
  await opened.close()
  return times
}

/** Enough for the browser to have compiled what it will. */
const mounts = 30

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ firstMs: number, againMs: number }>} mounting on a slow CPU: when the page starts, and (median) when
 *   the field comes and goes on a page that is there
 */
export async function measureMount(browser, url) {
  const { page, close } = await openPage(browser, url, { cpu: slowPhone.cpu })
  await settle(page)
  const firstMs = await page.evaluate(() => window.stage?.firstMountMs ?? NaN)
  const again = await page.evaluate((times) => window.stage?.remount(times) ?? [], mounts)
  await close()
  return { firstMs, againMs: median(again) }
}

/**
 * Types a number that is too short, leaves the field, and waits until the page says so.
 * @param {import('playwright').Browser} browser
 * @param {import('./serve-site.js').Server} server
 * @param {boolean} validates
 */
export async function measureJudging(browser, server, validates) {
  server.served.length = 0
  const opened = await openPage(browser, server.url)
  const { page, outside } = opened
  const first = new Set(
    await page.evaluate(() =>
      [...document.querySelectorAll('script, link')].map(
        (each) => each.getAttribute('src') ?? each.getAttribute('href') ?? '',
      ),
    ),
  )
  await page.click(field)
  await page.keyboard.type('812', { delay: 30 })
  await page.locator(field).blur()
  if (validates) await page.waitForSelector(`${field}[aria-invalid=true]`)
  await settle(page)
  await opened.close()
  const later = server.served.filter(({ path }) => path !== '/' && !first.has(path))
  const bytes = (/** @type {RegExp} */ ending) =>
    later.filter(({ path }) => ending.test(path)).reduce((sum, file) => sum + file.bytes, 0)
  return {
    lazyBytes: bytes(/\.(?:js|css)$/),
    imageBytes: bytes(/\.(?:webp|png|svg)$/),
    lazyFiles: later.map(({ path, bytes: size }) => `${path} ${size}`),
    outsideRequests: outside.length,
  }
}
