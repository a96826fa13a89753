import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { createSandbox, sandboxAccount } from './index'
import { startSandboxServer } from './node'

/** What a backend does, in short: a second reading of NXCloud's rules beside the sandbox's own. */
function createBackend({ fetch, url, accessKey, accessSecret }: typeof sandboxAccount & BackendNetwork) {
  return async (action: string, parameters: object) => {
    const body = JSON.stringify(parameters)
    const ts = String(Date.now())
    const signed = `accessKey=${accessKey}&action=${action}&bizType=2&ts=${ts}&body=${body}&accessSecret=${accessSecret}`
    const sign = createHash('md5').update(signed).digest('hex')
    const headers = { 'content-type': 'application/json', accessKey, ts, bizType: '2', action, sign }
    const path = `/api/wa/integrator/embedded/register/${action}`
    const response = await fetch(url + path, { method: 'POST', headers, body })
    return (await response.json()) as { code: number }
  }
}
interface BackendNetwork {
  fetch: typeof globalThis.fetch
  url: string
}

it('verifies a phone as the quick start does', async () => {
  const sandbox = createSandbox()
  const nxcloud = createBackend({ ...sandboxAccount, url: 'https://api2.nxcloud.com', fetch: sandbox.fetch })

  await nxcloud('getCode', { phone_number: '6281234567890', method: 'sms' })
  const { code } = await sandbox.inbox.waitFor('+6281234567890')
  const answer = await nxcloud('checkCode', { phone_number: '6281234567890', code })
  expect(answer.code).toBe(0)
})

it('brings on failures as the README does', async () => {
  const sandbox = createSandbox({ slowMs: 2000 })
  const nxcloud = createBackend({ ...sandboxAccount, url: 'https://api2.nxcloud.com', fetch: sandbox.fetch })
  const send = () => nxcloud('getCode', { phone_number: '6281234567890', method: 'voice' })

  sandbox.fail('throttled', { times: 1 })
  expect((await send()).code).toBe(-1)
  expect((await send()).code).toBe(0)

  const takeBack = sandbox.fail('cut_after', { action: 'getCode', phone: '+6281234567890' })
  await expect(send()).rejects.toThrow('fetch failed')
  expect(sandbox.calls.all().at(-1)?.delivered).toBe(true)
  takeBack()

  sandbox.clock.skew(600_000)
  expect((await send()).code).toBe(1004)
})

it('serves other processes as the README does', async () => {
  const server = await startSandboxServer()
  const nxcloud = createBackend({ ...sandboxAccount, url: server.url, fetch })

  await nxcloud('getCode', { phone_number: '12025550100', method: 'sms' })
  const inbox = await fetch(`${server.url}/sandbox/inbox?phone=12025550100`)
  expect(await inbox.json()).toMatchObject({ messages: [{ to: '+12025550100', method: 'sms' }] })
  await server.close()
})
