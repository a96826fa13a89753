/**
 * Finds the stock Firefox for `npm run test:firefox`, and installs Debian's where the machine lets it. Playwright drives
 * only builds of its own, so these tests speak WebDriver BiDi.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { aptInstall, findProgram } from './find-program.js'

const places = [
  'firefox',
  'firefox-esr',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/**
 * `FIREFOX_PATH`, else the system's.
 * @returns {string | undefined} an absolute path
 */
function findFirefox() {
  const chosen = process.env['FIREFOX_PATH']
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`FIREFOX_PATH names ${chosen}, and there is no such file.`)
    return resolve(chosen)
  }
  return findProgram(places)
}

/**
 * The browser, installed first if need be.
 * @returns {string} an absolute path
 * @throws if there is none and none can be installed; the message names the command to run
 */
export function ensureFirefox() {
  const found = findFirefox() ?? (aptInstall('firefox-esr') ? findFirefox() : undefined)
  if (found) return found
  throw new Error(
    'These tests need Firefox, and none could be found or installed. Run `sudo apt-get install firefox-esr` (Debian), ' +
      'install it from mozilla.org, or set FIREFOX_PATH to one you have.',
  )
}
