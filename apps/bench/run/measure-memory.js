import { openPage, settle } from './open-page.js'

/** Until then most of the growth is code that the browser compiles. */
const warmUpMounts = 100

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} mounts
 * @returns {Promise<{ heapBytes: number, nodes: number, listeners: number }>} what is there more after so many mounts and
 *   unmounts, all garbage collected
 */
export async function measureGrowth(browser, url, mounts) {
  const opened = await openPage(browser, url)
  const { page, cdp } = opened
  await settle(page)
  const remount = async (/** @type {number} */ times) => {
    await page.evaluate((count) => void window.stage?.remount(count), times)
    await settle(page)
  }
  await remount(warmUpMounts)
  const before = await used(cdp)
  await remount(mounts)
  const after = await used(cdp)
  await opened.close()
  return {
    heapBytes: after.heapBytes - before.heapBytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  }
}

/** @param {import('playwright').CDPSession} cdp */
async function used(cdp) {
  for (let pass = 0; pass < 3; pass++) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  return { heapBytes: usedSize, nodes, listeners: jsEventListeners }
}
