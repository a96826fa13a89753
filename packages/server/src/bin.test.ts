import { once } from 'node:events'
import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { connect } from 'node:net'
import { accountAt } from './testing/run-program'
import { killPrograms, startProgram } from './testing/start-program'

// Processes start here, for seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

// What only a process has: streams, signals, exit codes. All else of the program is in standalone/main.test.ts.

let nxcloud: SandboxServer
beforeAll(async () => {
  nxcloud = await startSandboxServer()
})
afterAll(async () => {
  killPrograms()
  await nxcloud.close()
})

/** So many requests at once that their log lines fill every buffer between the server and a reader who stands still. */
async function flood(url: string, requests: number): Promise<void> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const line = `GET /api/signup/nothing HTTP/1.1\r\nHost: ${hostname}\r\nX-Request-Id: ${'x'.repeat(64)}\r\n`
  let answered = 0
  const done = new Promise<void>((resolve) => {
    let rest = ''
    socket.on('data', (chunk) => {
      const all = rest + String(chunk)
      answered += all.split('HTTP/1.1 404').length - 1
      rest = all.slice(-11)
      if (answered >= requests) resolve()
    })
  })
  socket.write(`${line}\r\n`.repeat(requests))
  await done
  socket.destroy()
}

describe('the process', () => {
  it('answers, logs one line without the number, and on SIGTERM exits with 0', async () => {
    const { child, address, ended, printed } = startProgram({
      ...accountAt(nxcloud.url),
      SIGNUP_ORIGINS: 'https://app.example',
      METRICS_TOKEN: 'f3Qz8vLm2XkR7pTd',
      DRAIN_SECONDS: '0',
    })
    const url = await address
    const base = new URL(url).origin
    const sent = await fetch(`${url}/getCode`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ phone_number: '6281234567890', method: 'sms' }),
    })
    expect(sent.status).toBe(200)
    expect((await fetch(`${base}/healthz`)).status).toBe(200)
    expect((await fetch(`${base}/readyz`)).status).toBe(200)
    expect((await fetch(`${base}/metrics`)).status).toBe(401)
    const authorization = 'Bearer f3Qz8vLm2XkR7pTd'
    const metrics = await (await fetch(`${base}/metrics`, { headers: { authorization } })).text()
    expect(metrics).toContain('signup_sends_total{country="ID",method="sms",certain="yes"} 1')

    child.kill('SIGTERM')
    const { exitCode, err } = await ended
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' })
    const all = printed().trimEnd().split('\n')
    expect(all.filter((line) => !line.startsWith('{'))).toEqual([
      `embedded-signup-server: ${url} → ${new URL(nxcloud.url).host}; pages from: https://app.example; metrics: ${base}/metrics`,
    ])
    const lines = all.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as unknown)
    expect(lines).toContainEqual(
      expect.objectContaining({ level: 'info', action: 'getCode', status: 200, phone: '+62••••90' }),
    )
    expect(printed()).not.toMatch(/sandbox-access-secret|81234567890|f3Qz8vLm|a secret of the tests/)
  })

  it('answers while nobody reads its log, and ends all the same', async () => {
    const { child, address, ended } = startProgram({ ...accountAt(nxcloud.url), DRAIN_SECONDS: '0' })
    const url = await address
    child.stdout.pause()
    // About 300 bytes of log each; pipes and sockets take some hundred thousand.
    await flood(url, 2500)
    expect((await fetch(new URL('/healthz', url))).status).toBe(200)
    child.kill('SIGTERM')
    const [exitCode] = (await once(child, 'exit')) as [number]
    expect(exitCode).toBe(0)
    child.stdout.resume()
    await ended
  })

  it('exits with the doctor’s code, and says what is wrong on stderr', async () => {
    const wrong = { ...accountAt(nxcloud.url), NXCLOUD_ACCESS_SECRET: 'wrong-one' }
    const { exitCode, out, err } = await startProgram(wrong, ['doctor']).ended
    expect(out).toMatch(/^ok {5}settings/)
    expect(err).toMatch(/^wrong {2}NXCloud: The signature is wrong\..*\n$/)
    expect(out + err).not.toContain('wrong-one')
    expect(exitCode).toBe(2)
  })
})
