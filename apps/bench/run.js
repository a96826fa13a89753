/**
 * Measures our phone field and others in one browser: `npm run bench`, or `node run.js 3` for three rounds.
 */
import { chromium } from 'playwright'
import { chromiumArgs, ensureProgram } from '../../scripts/setup/programs.js'
import { buildContender } from './run/build-contender.js'
import { contenders, nothing, ours as oursName } from './run/contenders.js'
import { measureOnce, measureRound } from './run/measure-contender.js'
import { measureGrowth } from './run/measure-memory.js'
import { serveSite } from './run/serve-site.js'
import { profileKeys } from './run/where-time-goes.js'
import { writeReport } from './run/write-report.js'

const rounds = Number(process.argv[2] ?? 5)
const leakMounts = 200

const browser = await chromium.launch({
  executablePath: ensureProgram('chromium'),
  args: [...chromiumArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
})
/** @type {(import('./run/write-report.js').Result & { server: import('./run/serve-site.js').Server })[]} */
const runs = []
try {
  const { firstBytes: baseBytes } = await buildContender(nothing.name)
  for (const contender of contenders) {
    const site = await buildContender(contender.name)
    const server = await serveSite(site)
    const once = await measureOnce(browser, server, contender)
    console.log(contender.name, once.lazyFiles)
    const firstBytes = site.firstBytes - baseBytes
    const keyShares = contender.profiled ? await profileKeys(browser, server, site) : undefined
    runs.push({ contender, server, firstBytes, cssBytes: site.cssBytes, once, keyShares, rounds: [] })
  }
  for (let round = 1; round <= rounds; round++) {
    console.log(`round ${round} of ${rounds}`)
    for (const run of runs) run.rounds.push(await measureRound(browser, run.server, run.contender))
  }
  const ours = runs.find(({ contender }) => contender.name === oursName)
  if (!ours) throw new Error('Ours does not take part.')
  const leak = { mounts: leakMounts, ...(await measureGrowth(browser, ours.server.url, leakMounts)) }
  writeReport(runs, { baseBytes, rounds, leak, browserVersion: browser.version() })
} finally {
  await Promise.all(runs.map(({ server }) => server.close()))
  await browser.close()
}
