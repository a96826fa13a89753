import { measureJudging, measureMount, measureUsable } from './measure-loading.js'
import { measureGrowth } from './measure-memory.js'
import { countCommits, measureKeys, measureOpening } from './measure-typing.js'

/** @typedef {Awaited<ReturnType<typeof measureOnce>>} OnceResult what is the same in every round */
/** @typedef {Awaited<ReturnType<typeof measureRound>>} RoundResult */

/**
 * @param {import('playwright').Browser} browser
 * @param {import('./serve-site.js').Server} server
 * @param {import('./contenders.js').Contender} contender
 */
export async function measureOnce(browser, server, { validates = false }) {
  return {
    ...(await measureJudging(browser, server, validates)),
    commits: await countCommits(browser, server.url),
  }
}

/**
 * @param {import('playwright').Browser} browser
 * @param {import('./serve-site.js').Server} server
 * @param {import('./contenders.js').Contender} contender
 */
export async function measureRound(browser, { url }, { countries }) {
  const { firstMs, againMs } = await measureMount(browser, url)
  return {
    loading: await measureUsable(browser, url),
    firstMountMs: firstMs,
    mountMs: againMs,
    ...(await measureKeys(browser, url)),
    openMs: countries ? await measureOpening(browser, url, countries) : NaN,
    heapBytes: (await measureGrowth(browser, url, 50)).heapBytes,
  }
}
