import { startSandboxServer, type SandboxServer } from '@embedded-signup/sandbox/node'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMovingName, type MovingName } from '../testing/moving-name'
import { startRedis, type TestRedis } from '../testing/redis-server'
import { accountAt, runProgram, serveProgram, stopPrograms } from '../testing/run-program'

let redis: TestRedis
let nxcloud: SandboxServer
let env: Record<string, string>
beforeAll(async () => {
  redis = await startRedis()
  nxcloud = await startSandboxServer()
  env = { ...accountAt(nxcloud.url), REDIS_URL: redis.url }
})
beforeEach(() => nxcloud.sandbox.calls.clear())
afterEach(stopPrograms)
afterAll(async () => {
  await nxcloud.close()
  await redis.stop()
})

const sendCode = async (origin: string, phone_number: string) => {
  const answer = await fetch(`${origin}/api/signup/getCode`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone_number, method: 'sms' }),
  })
  return answer.status
}
const ready = async (origin: string) => {
  const answer = await fetch(`${origin}/readyz`)
  return `${answer.status} ${(await answer.text()).trim()}`
}

async function asAdmin<Result>(url: string, ask: (admin: Redis) => Promise<Result>): Promise<Result> {
  const admin = new Redis(url)
  const result = await ask(admin)
  admin.disconnect()
  return result
}

describe('a server with Redis', () => {
  it('is found well by the doctor', async () => {
    const { ending, said } = await runProgram(env, ['doctor'])
    expect(said).toContain('ok     store: Redis answers, can be written to, and forgets no limit')
    expect(ending).toEqual({ exitCode: 0 })
  })

  it('refuses while Redis is away, says that it is not ready, and recovers by itself', async () => {
    const { url, logged, log } = await serveProgram(env)
    expect(await ready(url)).toBe('200 ready')
    expect(await sendCode(url, '6281234567801')).toBe(200)

    await redis.stop()
    expect(await sendCode(url, '6281234567802')).toBe(503)
    expect(await ready(url)).toBe('503 the store is out of reach')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(nxcloud.sandbox.calls.count('getCode')).toBe(1)

    await logged('redis_unreachable')
    await redis.start()
    await logged('redis_ready')
    expect(await ready(url)).toBe('200 ready')
    expect(await sendCode(url, '6281234567802')).toBe(200)
    expect(log.map(({ event }) => event)).toEqual(expect.arrayContaining(['handler_failed', 'not_ready']))
  })

  it('starts without Redis, and waits for it', async () => {
    await redis.stop()
    const { url, logged } = await serveProgram(env)
    await logged('redis_unreachable')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(await ready(url)).toBe('503 the store is out of reach')
    await redis.start()
    await logged('redis_ready')
    expect(await ready(url)).toBe('200 ready')
  })

  it('is ready without Redis where each server may go on by its own count', async () => {
    await redis.stop()
    const { url } = await serveProgram({ ...env, SIGNUP_WHEN_STORE_FAILS: 'allow' })
    expect(await ready(url)).toBe('200 ready')
    expect(await sendCode(url, '6281234567803')).toBe(200)
    await redis.start()
  })
})

describe('a Redis that would forget limits', () => {
  afterEach(() => asAdmin(redis.url, (admin) => admin.config('SET', 'maxmemory-policy', 'noeviction')))

  it('is not ready, and the doctor says what to set', async () => {
    const { url, log } = await serveProgram(env)
    expect(await ready(url)).toBe('200 ready')
    await asAdmin(redis.url, (admin) => admin.config('SET', 'maxmemory-policy', 'allkeys-lru'))
    expect(await ready(url)).toBe('503 the store may forget limits')
    expect(await ready(url)).toBe('503 the store may forget limits')
    expect(log.filter(({ event }) => event === 'not_ready')).toMatchObject([
      { message: expect.stringContaining('Set maxmemory-policy to noeviction') },
    ])
    const { ending, complained } = await runProgram(env, ['doctor'])
    expect(complained).toEqual([
      expect.stringMatching(/^wrong {2}store: the store may forget limits: .*noeviction/),
    ])
    expect(ending).toEqual({ exitCode: 5 })
  })

  it('is taken to be well where it does not tell', async () => {
    await asAdmin(redis.url, (admin) =>
      admin.call('ACL', 'SETUSER', 'limited', 'on', '>some-password', '~*', '+@all', '-info', '-config'),
    )
    const url = redis.url.replace('//', '//limited:some-password@')
    // ioredis says that it cannot look whether Redis is ready.
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { said } = await runProgram({ ...env, REDIS_URL: url }, ['doctor'])
    expect(said).toContain('ok     store: Redis answers, can be written to, and forgets no limit')
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })
})

describe('a Redis that cannot be written to', () => {
  it('is not ready: it is full', async () => {
    const { url } = await serveProgram(env)
    expect(await ready(url)).toBe('200 ready')
    await asAdmin(redis.url, (admin) => admin.config('SET', 'maxmemory', '1'))
    expect(await ready(url)).toBe('503 the store cannot be written to')
    expect(await sendCode(url, '6281234567804')).toBe(503)
    await asAdmin(redis.url, (admin) => admin.config('SET', 'maxmemory', '0'))
    expect(await ready(url)).toBe('200 ready')
  })

  it('is not ready: the user may only read', async () => {
    await asAdmin(redis.url, (admin) =>
      admin.call('ACL', 'SETUSER', 'reader', 'on', '>some-password', '~*', '+@all', '-@write'),
    )
    const url = redis.url.replace('//', '//reader:some-password@')
    const { complained, ending } = await runProgram({ ...env, REDIS_URL: url }, ['doctor'])
    expect(complained).toEqual([expect.stringContaining('the store cannot be written to')])
    expect(complained.join()).not.toContain('some-password')
    expect(ending).toEqual({ exitCode: 5 })
  })

  it('is not ready: the password is another one', async () => {
    const url = redis.url.replace('//', '//limited:wrong-password@')
    const { complained } = await runProgram({ ...env, REDIS_URL: url }, ['doctor'])
    expect(complained).toEqual([expect.stringContaining('Check REDIS_URL and the user’s rights')])
    expect(complained.join()).not.toContain('wrong-password')
  })
})

describe('after a failover', () => {
  let other: TestRedis
  let name: MovingName
  let named: Record<string, string>
  beforeEach(async () => {
    other = await startRedis()
    name = await createMovingName(redis.port)
    named = { ...env, REDIS_URL: `redis://127.0.0.1:${name.port}` }
  })
  afterEach(async () => {
    await stopPrograms()
    await name.close()
    await asAdmin(redis.url, (admin) => admin.call('REPLICAOF', 'NO', 'ONE'))
    await other.stop()
  })

  /** The old primary becomes a replica of the new one while the connection stays open. */
  const swapRoles = () =>
    asAdmin(redis.url, (admin) => admin.call('REPLICAOF', '127.0.0.1', String(other.port)))

  it('of roles alone, the server is not ready, and is again as soon as the name leads to the new primary', async () => {
    const { url, log } = await serveProgram(named)
    expect(await sendCode(url, '6281234567805')).toBe(200)

    await swapRoles()
    expect(await sendCode(url, '6281234567806')).toBe(503)
    expect(await ready(url)).not.toContain('200')
    expect(log.find(({ event }) => event === 'not_ready')).toBeDefined()

    name.leadTo(other.port)
    await vi.waitFor(async () => expect(await ready(url)).toBe('200 ready'), {
      timeout: 60_000,
      interval: 20,
    })
    expect(await sendCode(url, '6281234567807')).toBe(200)
  })

  it('that leaves the connection open and silent, the server connects anew', async () => {
    const { url } = await serveProgram(named)
    expect(await ready(url)).toBe('200 ready')
    name.leadTo(other.port)
    name.silence()
    // Time runs: the time-out of the question, the end of the connection and the pause before the next one.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const pump = setInterval(() => void vi.advanceTimersByTime(100), 1)
    await vi.waitFor(async () => expect(await ready(url)).toBe('200 ready'), { timeout: 60_000, interval: 5 })
    clearInterval(pump)
    vi.useRealTimers()
    expect(await sendCode(url, '6281234567808')).toBe(200)
  })
})
