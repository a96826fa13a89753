import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const children: ChildProcess[] = []
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')))

/** The program as `npm run serve` starts it. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/server/src/bin.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], HOST: '127.0.0.1', PORT: '0', ...env },
  })
  children.push(child)
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = new Promise<{ exitCode: number | null; out: string; err: string }>((resolve) =>
    child.on('close', (exitCode) => resolve({ exitCode, out, err })),
  )
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [url] = /http:\S+/.exec(out) ?? []
      if (url) resolve(url)
    })
    child.on('close', () => reject(new Error(`It ended: ${err}`)))
  })
  address.catch(() => {})
  return { child, ended, address }
}

const keys = { NXCLOUD_ACCESS_KEY: 'k', NXCLOUD_ACCESS_SECRET: 'the-secret' }
const success = JSON.stringify({ code: 0, message: 'success', data: {} })

describe('the standalone server', () => {
  it('names what is missing in one line and exits with 1', async () => {
    const { exitCode, out, err } = await start({}).ended
    expect(exitCode).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(
      /^embedded-signup-server: missing NXCLOUD_ACCESS_KEY and NXCLOUD_ACCESS_SECRET: .*\n$/,
    )
  })

  it.each([
    [
      { NXCLOUD_BASE_URL: 'http://api2.nxcloud.com' },
      /^embedded-signup-server: NXCLOUD_BASE_URL must be https: .*\n$/,
    ],
    [
      { SIGNUP_ORIGINS: 'app.example' },
      /^embedded-signup-server: SIGNUP_ORIGINS: 'app\.example' is not an origin.*\n$/,
    ],
    [{ SIGNUP_BASE_PATH: 'signup' }, /^embedded-signup-server: SIGNUP_BASE_PATH must be a path.*\n$/],
  ])('refuses %o in one line', async (env, message) => {
    const { exitCode, err } = await start({ ...keys, ...env }).ended
    expect(exitCode).toBe(1)
    expect(err).toMatch(message)
  })

  it('says in one line that its port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const { exitCode, err } = await start({ ...keys, PORT: String(port) }).ended
    await new Promise((resolve) => other.close(resolve))
    expect(exitCode).toBe(1)
    expect(err).toBe(
      `embedded-signup-server: port ${port} is taken: stop what uses it, or set PORT to another one.\n`,
    )
  })

  it('answers, and on SIGTERM finishes what is in flight and exits with 0', async () => {
    let answer = () => {}
    const arrived = new Promise<void>((resolve) => {
      const upstream = createServer((_request, response) => {
        answer = () => {
          response.end(success)
          upstream.close()
        }
        resolve()
      })
      upstream.listen(0, '127.0.0.1', () => started(upstream.address() as { port: number }))
    })
    let started: (address: { port: number }) => void = () => {}
    const { port } = await new Promise<{ port: number }>((resolve) => (started = resolve))

    const base = `http://127.0.0.1:${port}`
    const { child, address, ended } = start({
      ...keys,
      NXCLOUD_BASE_URL: base,
      SIGNUP_ORIGINS: 'https://app.example',
    })
    const url = await address
    const sent = fetch(`${url}/getCode`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: '6281234567890', method: 'sms' }),
    })
    await arrived
    child.kill('SIGTERM')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(child.exitCode).toBeNull()
    answer()
    expect((await sent).status).toBe(200)

    const { exitCode, out, err } = await ended
    expect(exitCode).toBe(0)
    expect(err).toBe('')
    const [first, line] = out.split('\n')
    expect(first).toBe(`embedded-signup-server: ${url} → 127.0.0.1:${port}; pages from: https://app.example`)
    expect(JSON.parse(line ?? '')).toMatchObject({
      level: 'info',
      action: 'getCode',
      status: 200,
      phone: '+62••••90',
    })
    expect(out).not.toMatch(/the-secret|81234567890/)
  })
})
