/** `npm run test:firefox`: the main paths in a stock Firefox. Prints `N passed, N failed`. */
import { launch } from 'puppeteer-core'
import { ensureProgram } from '../../../scripts/setup/programs.js'
import { buildSite } from '../server/build-site'
import { serveSite } from '../server/serve-site'
import { checks } from './checks'

const executablePath = firefoxOrEnd()
await buildSite()
const site = await serveSite()
const browser = await launch({ browser: 'firefox', executablePath, headless: true })
console.log(await browser.version())

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  site.reset()
  const page = await browser.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (/error|warn/.test(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  try {
    await check({ page, site })
    if (said.length > 0) throw new Error(`The page complained:\n${said.join('\n')}`)
    console.log(`✓ ${name}`)
  } catch (error) {
    failed++
    console.error(`✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`)
  } finally {
    await page.close()
  }
}

await browser.close()
await site.close()
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function firefoxOrEnd(): string {
  try {
    return ensureProgram('firefox')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
