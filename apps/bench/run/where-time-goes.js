import { focusField, openPage, slowPhone } from './open-page.js'
import { pressKeys } from './measure-typing.js'
import { median } from './statistics.js'

/** @typedef {Map<string, number>} Shares ms of script by part */
/** @typedef {{ functionName: string, url: string, lineNumber: number, columnNumber: number }} CallFrame zero-based */

/** By where a function's source file lies; the first that fits. */
const parts = /** @type {const} */ ([
  [/node_modules\/(?:react|react-dom|scheduler)\//, 'React'],
  [/node_modules\/react-hook-form\//, 'React Hook Form'],
  [/node_modules\/@tanstack\//, 'React Query'],
  [/node_modules\/libphonenumber-js\//, 'libphonenumber-js'],
  [/packages\/contract\//, 'our number plan, around libphonenumber-js'],
  [/packages\/hooks\//, 'our hooks'],
  [/packages\/ui\//, 'our components'],
])

const others = 'the rest of the page'
const browserItself = 'the DOM and other built-ins'

/** In the order of the table. */
export const partNames = [...parts.map(([, name]) => name), others, browserItself]

/** A machine with other things to do stops in the middle of one. */
const runs = 3

/**
 * Types with the CPU profiler on and adds up each function's own time by the package it comes from; medians of three runs.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('./serve-site.js').Server} server
 * @param {import('./build-contender.js').Site} site
 * @returns {Promise<Shares>} ms a key
 */
export async function profileKeys(browser, server, site) {
  /** @type {Shares[]} */
  const all = []
  for (let run = 0; run < runs; run++) all.push(await profileOnce(browser, server, site))
  return new Map(
    partNames
      .filter((part) => all.some((shares) => shares.has(part)))
      .map((part) => [part, median(all.map((shares) => shares.get(part) ?? 0))]),
  )
}

/**
 * @param {import('playwright').Browser} browser
 * @param {import('./serve-site.js').Server} server
 * @param {import('./build-contender.js').Site} site
 */
async function profileOnce(browser, { url }, { maps }) {
  const opened = await openPage(browser, url, { cpu: slowPhone.cpu })
  const { cdp } = opened
  await focusField(opened)
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 })
  await cdp.send('Profiler.start')
  const keys = await pressKeys(opened)
  const { profile } = await cdp.send('Profiler.stop')
  await opened.close()
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
  /** @type {Shares} */
  const shares = new Map()
  profile.samples?.forEach((id, index) => {
    const frame = frames.get(id)
    const part = frame && partOf(frame, maps)
    const ms = (profile.timeDeltas?.[index + 1] ?? 0) / 1000 / keys
    if (part) shares.set(part, (shares.get(part) ?? 0) + ms)
  })
  return shares
}

/**
 * @param {CallFrame} frame
 * @param {import('./build-contender.js').Site['maps']} maps
 * @returns {string | undefined} nothing for what is no script: waiting, drawing, collecting garbage
 */
function partOf({ functionName, url, lineNumber, columnNumber }, maps) {
  if (functionName.startsWith('(')) return undefined
  if (!url) return browserItself
  const entry = maps.get(new URL(url).pathname)?.findEntry(lineNumber, columnNumber)
  const source = entry && 'originalSource' in entry ? entry.originalSource : ''
  return parts.find(([path]) => path.test(source))?.[1] ?? others
}
