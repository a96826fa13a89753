import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Builder, By, Key, type WebDriver, type WebElement } from 'selenium-webdriver'
import { freePort } from '../../../scripts/free-port.js'
import { ensureProgram } from '../../../scripts/setup/programs.js'
import { startDisplay } from '../desktop/display'
import { createProcesses, type Started } from '../desktop/processes'
import { commandTimeoutMs, pageSize, type Browser, type BrowserOptions } from './browser'

/** The nearest thing to Safari without an Apple machine: WebKitGTK's MiniBrowser through classic WebDriver. */
export async function startWebKit({
  folder,
  width = pageSize.width,
  height = pageSize.height,
}: BrowserOptions): Promise<Browser> {
  await mkdir(folder, { recursive: true })
  const home = await mkdtemp(join(tmpdir(), 'webkit-'))
  const processes = createProcesses(folder)
  const end = async () => {
    await processes.end()
    await rm(home, { recursive: true, force: true })
  }
  try {
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      HOME: home,
      TZ: process.env['TZ'],
      LANG: 'C.UTF-8',
      LANGUAGE: 'en_US',
      // Its sandbox needs user namespaces, which root in a container does not have.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      // Otherwise GTK starts a session bus, which stays behind.
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      GTK_USE_PORTAL: '0',
      GSETTINGS_BACKEND: 'memory',
    }
    env['DISPLAY'] = await startDisplay(processes, env, `${width}x${height}`)
    const port = await freePort()
    const server = processes.start(ensureProgram('WebKitWebDriver'), [`--port=${port}`], env)
    const url = `http://127.0.0.1:${port}`
    await answers(`${url}/status`, server)
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: ensureProgram('MiniBrowser'),
          // Its toolbar would keep the window from getting narrower than 447 px.
          args: ['--automation', '--full-screen'],
        },
      })
      .build()
    await driver.manage().setTimeouts({ script: commandTimeoutMs, pageLoad: commandTimeoutMs })
    const version = (await driver.getCapabilities()).get('browserVersion') as string
    return {
      ...handsOf(driver),
      version: `WebKitGTK ${version}`,
      async close() {
        await driver.quit()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

function handsOf(driver: WebDriver): Omit<Browser, 'version' | 'close'> {
  const evaluate = (expression: string) => driver.executeScript<unknown>(`return ${expression}`)
  const find = async (expression: string) => {
    const element = (await evaluate(expression)) as WebElement | null
    if (!element) throw new Error(`Nothing is found by ${expression}`)
    return element
  }
  return {
    async goto(url) {
      await driver.switchTo().defaultContent()
      await driver.get(url)
    },
    reload: () => driver.navigate().refresh(),
    back: () => driver.navigate().back(),
    evaluate,
    async click(expression) {
      const element = await find(expression)
      await driver.executeScript(
        (each: Element) => each.scrollIntoView({ behavior: 'instant', block: 'center' }),
        element,
      )
      // WebDriver's own click takes the host of a shadow root for something that covers what is in it.
      await driver.actions().move({ origin: element }).click().perform()
    },
    async select(expression, value) {
      const select = await find(expression)
      await select.findElement(By.css(`option[value="${value}"]`)).click()
    },
    async press(...keys) {
      const codes = keys.map((key) => codePoints[key] ?? key)
      const held = codes.slice(0, -1)
      const actions = driver.actions()
      for (const key of held) actions.keyDown(key)
      actions.sendKeys(codes.at(-1) ?? '')
      for (const key of held.reverse()) actions.keyUp(key)
      await actions.perform()
    },
    async type(text) {
      // One at a time, as a person does: the page handles each before the next one comes.
      for (const key of text) await driver.actions().sendKeys(key).perform()
    },
    enterFrame: () => driver.switchTo().frame(0),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
  }
}

/** WebDriver's code points for the keys that the DOM calls so. */
const codePoints: Record<string, string> = {
  ArrowDown: Key.ARROW_DOWN,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  Backspace: Key.BACK_SPACE,
  Control: Key.CONTROL,
  Delete: Key.DELETE,
  End: Key.END,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  Shift: Key.SHIFT,
  Tab: Key.TAB,
}

/** Waits until a server that was started listens. */
async function answers(url: string, server: Started): Promise<void> {
  const { signal } = abortedBy(server)
  while (!signal.aborted) {
    if (await fetch(url, { signal }).catch(() => undefined)) return
    await setTimeout(50)
  }
  await server.ended
}

function abortedBy(server: Started): AbortController {
  const controller = new AbortController()
  server.ended.catch(() => controller.abort())
  return controller
}
