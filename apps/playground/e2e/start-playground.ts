import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { test as base } from '@playwright/test'
import { freePort } from '../../../scripts/free-port.js'

export { expect } from '@playwright/test'

const root = resolve(import.meta.dirname, '../../..')
const startTimeoutMs = 120_000

export interface Playground {
  /** What the page is opened at, without a slash at the end. */
  url: string
  /** Everything the process has printed so far. */
  output: () => string
  /** Resolves when the process is gone, with its exit code; `null` if it had to be killed. */
  stop: () => Promise<number | null>
}

export interface PlaygroundOptions {
  /** Added to the environment, from which every NXCloud and signup setting of this machine was taken away. */
  env?: Record<string, string>
}

/**
 * Starts a playground of its own, as `npm start` would, on a free port.
 * @throws with what it printed, if it ends or says no address within two minutes
 */
export async function startPlayground({ env = {} }: PlaygroundOptions = {}): Promise<Playground> {
  const port = await freePort()
  const child = spawn(process.execPath, ['apps/playground/start.js'], {
    cwd: root,
    env: { ...cleanEnvironment(), PLAYGROUND_WATCH: 'off', PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const stop = () => end(child)
  const url = await new Promise<string>((ready, fail) => {
    const giveUp = (why: string) => {
      clearTimeout(timer)
      void stop()
      fail(new Error(`The playground ${why}. It printed:\n${printed}`))
    }
    const timer = setTimeout(() => giveUp(`said no address in ${startTimeoutMs / 1000} s`), startTimeoutMs)
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = new RegExp(`http://[\\w.[\\]:]+?:${port}\\b`).exec(printed)?.[0]
      if (!address) return
      clearTimeout(timer)
      ready(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', (error) => giveUp(`did not start: ${error.message}`))
    child.once('exit', (code) => giveUp(`ended with code ${code}`))
  })
  return { url, output: () => printed, stop }
}

/** A test with a playground to itself; `test.use({ playgroundEnv: { … } })` sets its environment. */
export const test = base.extend<{ playgroundEnv: Record<string, string>; playground: Playground }>({
  playgroundEnv: [{}, { option: true }],
  playground: async ({ playgroundEnv }, use) => {
    const playground = await startPlayground({ env: playgroundEnv })
    await use(playground)
    await playground.stop()
  },
})

function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NXCLOUD|SIGNUP)_|^PORT$/.test(name)),
  )
}

async function end(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return child.exitCode
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGTERM')
  const kill = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(kill)
  return child.exitCode
}
