import { focusField, openPage, settle, slowPhone } from './open-page.js'

/** An Indonesian mobile number without its calling code; the first two keys only warm up. */
const keys = '81234567890'.split('')
const warmUp = 2

/** Longer than any field waits for the next key, in ms. */
const pause = 800

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<{ keysMs: number[], pauseMs: number }>} script on a slow CPU, in ms: of each key, all that it sets off
 *   before the next one included, and once no key follows
 */
export async function measureKeys(browser, url) {
  const opened = await openPage(browser, url, { cpu: slowPhone.cpu })
  const { cdp } = opened
  await focusField(opened)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  const scriptMs = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000
  }
  const perKey = []
  for (const key of keys) {
    const before = await scriptMs()
    await pressKey(opened, key)
    perKey.push((await scriptMs()) - before)
  }
  const typed = await scriptMs()
  await opened.page.waitForTimeout(pause)
  const pauseMs = (await scriptMs()) - typed
  await opened.close()
  return { keysMs: perKey.slice(warmUp), pauseMs }
}

/** @param {import('./open-page.js').Opened} opened */
export async function pressKeys(opened) {
  for (const key of keys) await pressKey(opened, key)
  return keys.length
}

/**
 * @param {import('./open-page.js').Opened} opened
 * @param {string} key
 */
async function pressKey({ cdp, page }, key) {
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
  await page.waitForTimeout(80)
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @returns {Promise<number>} React commits per key
 */
export async function countCommits(browser, url) {
  const opened = await openPage(browser, url, { script: installCommitCounter })
  await focusField(opened)
  await opened.page.evaluate(() => window.commits?.splice(0))
  for (const key of keys) {
    await opened.page.keyboard.press(key)
    await opened.page.waitForTimeout(50)
  }
  const commits = await opened.page.evaluate(() => window.commits?.length ?? NaN)
  await opened.close()
  return commits / keys.length
}

/** What React's production build tells its developer tools. */
function installCommitCounter() {
  /** @type {number[]} */
  const commits = []
  window.commits = commits
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      checkDCE() {},
      onCommitFiberRoot: () => commits.push(performance.now()),
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
    },
  })
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {string} opener
 * @returns {Promise<number>} ms from the press on the list's button to the next frame on a slow CPU (Event Timing, in
 *   steps of 8 ms); the pointer has been over it, so that what is loaded then is there and its drawing counts
 */
export async function measureOpening(browser, url, opener) {
  const opened = await openPage(browser, url, { cpu: slowPhone.cpu, script: watchEvents })
  await settle(opened.page)
  await opened.page.locator(opener).first().hover()
  await settle(opened.page)
  await opened.page.locator(opener).first().click()
  await opened.page.waitForTimeout(1000)
  const openMs = await opened.page.evaluate(() => Math.max(...(window.durations ?? [NaN])))
  await opened.close()
  return openMs
}

function watchEvents() {
  /** @type {number[]} */
  const durations = []
  window.durations = durations
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'].includes(name))
        durations.push(duration)
    }
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}
