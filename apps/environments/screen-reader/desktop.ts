import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { chromiumArgs, ensureProgram } from '../../../scripts/setup/programs.js'
import { startDisplay } from '../desktop/display'
import { createProcesses, type Processes } from '../desktop/processes'
import { Spoken } from './spoken'

const run = promisify(execFile)

export type ReaderBrowser = 'chromium' | 'firefox'

/** A person with Orca and a keyboard, and a browser that shows one page. */
export interface Desktop {
  spoken: Spoken
  /** Keys by their names in the DOM, one after the other; `Shift+Tab` holds the first. */
  press: (...keys: string[]) => Promise<void>
  type: (text: string) => Promise<void>
  screenshot: (file: string) => Promise<void>
  close: () => Promise<void>
}

/** What a voice takes for a text: a hurried listener's speed. An utterance can be cut off as long as it lasts. */
const charactersPerSecond = 40

/**
 * Starts a display, buses, Orca, a voice that writes down, and a browser; each desktop its own.
 * @param folder for logs
 */
export async function openDesktop(browser: ReaderBrowser, url: string, folder: string): Promise<Desktop> {
  await mkdir(folder, { recursive: true })
  const home = await mkdtemp(join(tmpdir(), 'reader-'))
  const processes = createProcesses(folder)
  const close = async () => {
    await processes.end()
    await rm(home, { recursive: true, force: true })
  }
  try {
    const { env, spoken } = await startOrca(processes, home, folder)
    await startBrowser(processes, browser, url, home, env)
    const xdotool = async (...args: string[]) => void (await run(ensureProgram('xdotool'), args, { env }))
    return {
      spoken,
      press: (...keys) => xdotool('key', '--clearmodifiers', ...keys.map(xKey)),
      type: (text) => xdotool('type', '--delay', '40', text),
      screenshot: async (file) => void (await run('import', ['-window', 'root', file], { env })),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** X's names for keys that the DOM calls otherwise. */
const xNames: Record<string, string> = {
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  Backspace: 'BackSpace',
  Control: 'Control_L',
  Enter: 'Return',
  Shift: 'shift',
}

const xKey = (key: string) =>
  key
    .split('+')
    .map((part) => xNames[part] ?? part)
    .join('+')

async function startOrca(processes: Processes, home: string, folder: string) {
  const file = join(folder, 'heard.jsonl')
  const spoken = await Spoken.to(file)
  const runtime = join(home, 'run')
  const socket = join(runtime, 'speechd.sock')
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    HOME: home,
    TMPDIR: home,
    XDG_RUNTIME_DIR: runtime,
    LANG: 'C.UTF-8',
    LANGUAGE: 'en_US',
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
    GSETTINGS_BACKEND: 'memory',
    SPEECHD_ADDRESS: `unix_socket:${socket}`,
    HEARD: file,
    VOICE_CHARACTERS_PER_SECOND: String(charactersPerSecond),
  }
  await mkdir(runtime, { mode: 0o700 })
  env['DBUS_SESSION_BUS_ADDRESS'] = await startBus(processes, env, home)
  env['DISPLAY'] = await startDisplay(processes, env, '1280x900')

  const speech = join(home, 'speech-dispatcher')
  await mkdir(join(speech, 'modules'), { recursive: true })
  await writeFile(join(speech, 'speechd.conf'), speechSettings(folder))
  const dispatcher = processes.start(
    ensureProgram('speech-dispatcher'),
    ['-s', '-C', speech, '-S', socket, '-L', folder, '-P', join(home, 'speechd.pid'), '-t', '0'],
    env,
  )
  await Promise.race([exists(socket), dispatcher.ended])

  const settings = join(home, '.local/share/orca')
  await mkdir(settings, { recursive: true })
  await writeFile(join(settings, 'user-settings.conf'), JSON.stringify(orcaSettings))
  ensureProgram('orca')
  const orca = processes.start(join(import.meta.dirname, 'start-orca.py'), [], env)
  await Promise.race([spoken.heard(/Screen reader on/), orca.ended])
  return { env, spoken }
}

/**
 * A session bus that ends with the others, and knows one service: that of accessibility. The desktop's own (portals,
 * settings) would start, mount folders, and stay.
 */
async function startBus(processes: Processes, env: NodeJS.ProcessEnv, home: string): Promise<string> {
  const services = join(home, 'services')
  await mkdir(services)
  const launcher = ensureProgram('at-spi-bus-launcher')
  await writeFile(
    join(services, 'org.a11y.Bus.service'),
    `[D-BUS Service]\nName=org.a11y.Bus\nExec=${launcher} --launch-immediately\n`,
  )
  const settings = join(home, 'bus.conf')
  await writeFile(settings, busSettings(services))
  const args = [`--config-file=${settings}`, '--nofork', '--nopidfile', '--print-address=3']
  const { pipe, ended } = processes.start(ensureProgram('dbus-daemon'), args, env, true)
  if (!pipe) throw new Error('dbus-daemon has no pipe.')
  const [address] = (await Promise.race([once(createInterface(pipe), 'line'), ended])) as [string]
  return address
}

const busSettings = (services: string) => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** The symbols that Debian's own settings use: what is written down is what a synthesiser gets. */
const speechSettings = (folder: string) => `LogLevel 3
LogDir "${folder}"
SymbolsPreproc "char"
SymbolsPreprocFile "gender-neutral.dic"
SymbolsPreprocFile "font-variants.dic"
SymbolsPreprocFile "symbols.dic"
SymbolsPreprocFile "emojis.dic"
SymbolsPreprocFile "orca.dic"
SymbolsPreprocFile "orca-chars.dic"
AddModule "writer" "${join(import.meta.dirname, 'voice.py')}" ""
DefaultModule writer
`

const profile = { profile: ['Default', 'default'], pronunciations: {}, keybindings: {} }

/** As it comes, but that it does not say each key: that is Orca's, not the page's. */
const orcaSettings = {
  general: { startingProfile: ['Default', 'default'], enableKeyEcho: false },
  profiles: { default: { ...profile, enableKeyEcho: false } },
  pronunciations: {},
  keybindings: {},
}

async function startBrowser(
  processes: Processes,
  browser: ReaderBrowser,
  url: string,
  home: string,
  env: NodeJS.ProcessEnv,
) {
  const folder = join(home, browser)
  await mkdir(folder)
  if (browser === 'chromium') {
    const args = [
      ...chromiumArgs,
      '--force-renderer-accessibility',
      '--no-default-browser-check',
      '--password-store=basic',
      // Or the bar that warns of a missing sandbox is read.
      '--test-type',
      '--disable-features=Translate',
      `--user-data-dir=${folder}`,
      '--start-maximized',
      `--app=${url}`,
    ]
    processes.start(ensureProgram('chromium'), args, { ...env, ACCESSIBILITY_ENABLED: '1' })
    return
  }
  const settings = Object.entries(firefoxSettings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  await writeFile(join(folder, 'user.js'), settings.join(''))
  const args = ['--profile', folder, '--no-remote', '--new-instance', '--kiosk', url]
  processes.start(ensureProgram('firefox'), args, { ...env, GNOME_ACCESSIBILITY: '1' })
}

/** An accessibility tree from the start, and no pages or requests of the browser's own. */
const firefoxSettings = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

async function exists(path: string): Promise<void> {
  while (
    !(await access(path).then(
      () => true,
      () => false,
    ))
  )
    await setTimeout(50)
}
