import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { freePort } from '../free-port.js'
import { chromiumArgs, ensureProgram } from '../setup/programs.js'
import { npmEnvironment } from './npm-environment.js'

const phone = '0812-3456-7890'

/**
 * Starts the built app and goes from the number to verified.
 * @param {string} folder
 * @throws if the page was not rendered on the server, complained, or did not get to the end
 */
export async function openNextApp(folder) {
  const { url, stop } = await start(folder)
  const browser = await chromium.launch({ executablePath: ensureProgram('chromium'), args: chromiumArgs })
  try {
    const drawn = await (await fetch(url)).text()
    for (const text of ['Send code, true, phone', 'How should we send the code?'])
      if (!drawn.includes(text)) throw new Error(`The server did not draw "${text}".`)

    const page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    /** @type {string[]} */
    const complaints = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    await page.goto(url)
    await page.getByRole('textbox', { name: 'Phone number' }).fill(phone)
    await page.getByRole('button', { name: 'Send code' }).click()
    const field = page.getByRole('textbox', { name: 'Verification code' })
    await field.waitFor()
    const { code } = await (await fetch(`${url}/api/signup/inbox`)).json()
    await field.fill(code)
    await page.getByRole('status').filter({ hasText: 'is verified' }).waitFor()
    if (complaints.length > 0) throw new Error(`The page complained:\n${complaints.join('\n')}`)
  } finally {
    await browser.close()
    await stop()
  }
}

/** @param {string} folder */
async function start(folder) {
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [join(folder, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      cwd: folder,
      env: { ...process.env, ...npmEnvironment(), NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const gone = new Promise((done) => child.once('exit', done))
  const stop = async () => {
    child.kill('SIGTERM')
    await gone
  }
  const url = `http://127.0.0.1:${port}`
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline && child.exitCode === null) {
    if (await fetch(url).catch(() => undefined)) return { url, stop }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new Error('The Next app did not answer within 20 s.')
}
