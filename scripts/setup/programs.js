/**
 * The programs that tests drive and no npm package holds: browsers and servers.
 * `node scripts/setup/programs.js chromium redis-server` installs those that are missing.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import which from 'which'

/**
 * @typedef {object} Program
 * @property {string} variable an environment variable that names the file and beats every other place
 * @property {readonly string[]} names looked for in PATH; a path is taken as it is
 * @property {string} debian the package to install with apt-get
 * @property {'chromium'} [playwright] Playwright's own build, where it drives that build
 */

/** @satisfies {Record<string, Program>} */
const programs = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    playwright: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: [
      'firefox',
      'firefox-esr',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    debian: 'firefox-esr',
  },
  'redis-server': {
    variable: 'REDIS_SERVER_PATH',
    names: ['redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'],
    debian: 'redis-server',
  },
  WebKitWebDriver: {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    debian: 'webkit2gtk-driver',
  },
  MiniBrowser: {
    variable: 'MINI_BROWSER_PATH',
    names: ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`),
    debian: 'libwebkit2gtk-4.1-0',
  },
  Xvfb: { variable: 'XVFB_PATH', names: ['Xvfb'], debian: 'xvfb' },
  openbox: { variable: 'OPENBOX_PATH', names: ['openbox'], debian: 'openbox' },
  xdotool: { variable: 'XDOTOOL_PATH', names: ['xdotool'], debian: 'xdotool' },
  'dbus-daemon': { variable: 'DBUS_DAEMON_PATH', names: ['dbus-daemon'], debian: 'dbus' },
  'at-spi-bus-launcher': {
    variable: 'AT_SPI_BUS_LAUNCHER_PATH',
    names: ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'],
    debian: 'at-spi2-core',
  },
  'speech-dispatcher': {
    variable: 'SPEECH_DISPATCHER_PATH',
    names: ['speech-dispatcher'],
    debian: 'speech-dispatcher',
  },
  orca: { variable: 'ORCA_PATH', names: ['orca'], debian: 'orca' },
}

/** @typedef {keyof typeof programs} ProgramName */

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

/**
 * The file that its variable names, else the system's, else the one that Playwright has downloaded.
 * @param {ProgramName} name
 * @returns {string | undefined} an absolute path
 * @throws if the variable names a file that does not exist
 */
export function findProgram(name) {
  /** @type {Program} */
  const { variable, names, playwright } = programs[name]
  const chosen = process.env[variable]
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist.`)
    return resolve(chosen)
  }
  const found = names.map((each) => which.sync(each, { nothrow: true })).find((path) => path !== null)
  return found ?? (playwright && downloaded())
}

/**
 * The program, installed first if it is missing: by Playwright where it has a build of its own, else by apt-get. A
 * machine may reach only one of the two.
 * @param {ProgramName} name
 * @returns {string} an absolute path
 * @throws if it is missing and cannot be installed; the message names the command to run
 */
export function ensureProgram(name) {
  /** @type {Program} */
  const { variable, debian, playwright } = programs[name]
  const found = findProgram(name)
  if (found) return found
  if (playwright && runPlaywright('install')) runPlaywright('install-deps')
  const installed = findProgram(name) ?? (aptInstall(debian) ? findProgram(name) : undefined)
  if (installed) return installed
  const commands = [playwright && `\`npx playwright install --with-deps ${playwright}\``].filter(Boolean)
  throw new Error(
    `These tests need ${name}, which is missing and could not be installed. Run ` +
      `${[...commands, `\`sudo apt-get install ${debian}\` (Debian, Ubuntu)`].join(' or ')}, ` +
      `or set ${variable} to the file.`,
  )
}

function downloaded() {
  const path = createRequire(import.meta.url)('playwright').chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** @param {'install' | 'install-deps'} command */
function runPlaywright(command) {
  const cli = createRequire(import.meta.url).resolve('playwright/cli')
  return succeeds(process.execPath, [cli, command, 'chromium'])
}

/** @param {string} packageName */
function aptInstall(packageName) {
  if (process.getuid?.() !== 0 || !which.sync('apt-get', { nothrow: true })) return false
  return (
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '-y', '--no-install-recommends', packageName])
  )
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 */
function succeeds(file, args) {
  try {
    execFileSync(file, args, {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return true
  } catch {
    return false
  }
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  for (const name of process.argv.slice(2)) {
    try {
      console.log(`${name}: ${ensureProgram(/** @type {ProgramName} */ (name))}`)
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
  }
}
