/**
 * Finds a Chromium for the browser tests, and installs one where the machine lets it.
 * `node scripts/ensure-chromium.js` prints its path.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { aptInstall, findProgram } from './find-program.js'

const systemBrowsers = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * `CHROMIUM_PATH`, else a system browser, else the one Playwright has downloaded.
 * @returns {string | undefined} an absolute path
 */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, and there is no such file.`)
    return resolve(chosen)
  }
  return findProgram(systemBrowsers) ?? playwrightChromium()
}

/**
 * The browser, installed first if need be.
 * @returns {string} an absolute path
 * @throws if there is none and none can be installed; the message names the command to run
 */
export function ensureChromium() {
  const found = findChromium() ?? (aptInstall('chromium') ? findChromium() : undefined) ?? downloadChromium()
  if (found) return found
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Run `npx playwright install chromium` ' +
      '(or, on Debian, `sudo apt-get install chromium`), or set CHROMIUM_PATH to a browser you have.',
  )
}

/** Playwright starts these tests' own browser: no sandbox as root, no traffic of its own anywhere. */
export const chromiumArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

function playwrightChromium() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright')
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

function downloadChromium() {
  try {
    execFileSync(
      process.execPath,
      [createRequire(import.meta.url).resolve('playwright/cli'), 'install', 'chromium'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    return playwrightChromium()
  } catch {
    return undefined
  }
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  try {
    console.log(ensureChromium())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
