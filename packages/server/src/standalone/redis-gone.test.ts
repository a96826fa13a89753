import { sandboxAccount } from '@embedded-signup/sandbox'
import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startRedis, type TestRedis } from '../testing/redis-server'
import { killPrograms, startProgram } from '../testing/start-program'

let redis: TestRedis
let nxcloud: SandboxServer
let env: Record<string, string>
beforeAll(async () => {
  redis = await startRedis()
  nxcloud = await startSandboxServer()
  env = {
    NXCLOUD_ACCESS_KEY: sandboxAccount.accessKey,
    NXCLOUD_ACCESS_SECRET: sandboxAccount.accessSecret,
    NXCLOUD_BASE_URL: nxcloud.url,
    SIGNUP_SECRET: 'a secret of the tests and 32 bytes at least',
    REDIS_URL: redis.url,
  }
})
afterEach(killPrograms)
afterAll(async () => {
  await nxcloud.close()
  await redis.stop()
})

const sendCode = async (url: string, phone_number: string) => {
  const answer = await fetch(`${url}/getCode`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone_number, method: 'sms' }),
  })
  return answer.status
}
const statusOf = async (url: string) => (await fetch(url)).status

describe('a server with Redis', () => {
  it('is found well by the doctor', async () => {
    const { exitCode, out } = await startProgram(env, ['doctor']).ended
    expect(out).toContain('ok     store: Redis answers\n')
    expect(exitCode).toBe(0)
  })

  it('refuses while Redis is away, says that it is not ready, and recovers by itself', async () => {
    const { child, address, ended, printed } = startProgram(env)
    const url = await address
    const { origin } = new URL(url)
    expect(await statusOf(`${origin}/readyz`)).toBe(200)
    expect(await sendCode(url, '6281234567801')).toBe(200)

    await redis.stop()
    expect(await sendCode(url, '6281234567802')).toBe(503)
    expect(await statusOf(`${origin}/readyz`)).toBe(503)
    expect(await statusOf(`${origin}/healthz`)).toBe(200)
    expect(nxcloud.sandbox.calls.count('getCode')).toBe(1)

    await redis.start()
    await vi.waitFor(async () => expect(await statusOf(`${origin}/readyz`)).toBe(200), { timeout: 10_000 })
    expect(await sendCode(url, '6281234567802')).toBe(200)

    child.kill('SIGTERM')
    expect((await ended).exitCode).toBe(0)
    const events = printed()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => (JSON.parse(line) as { event: string }).event)
    expect(events).toEqual(expect.arrayContaining(['redis_unreachable', 'handler_failed', 'redis_ready']))
  })

  it('starts without Redis, and waits for it', async () => {
    await redis.stop()
    const { address } = startProgram(env)
    const { origin } = new URL(await address)
    expect(await statusOf(`${origin}/healthz`)).toBe(200)
    expect(await statusOf(`${origin}/readyz`)).toBe(503)
    await redis.start()
    await vi.waitFor(async () => expect(await statusOf(`${origin}/readyz`)).toBe(200), { timeout: 10_000 })
  })
})
