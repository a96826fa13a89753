import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Redis } from 'ioredis'

export interface TestRedis {
  url: string
  port: number
  /** Everything in it, keys and values, as one text. */
  dump: () => Promise<string>
  stop: () => Promise<void>
  /** After `stop`: again on the same port, empty. */
  start: () => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** A real Redis on loopback, in memory alone. */
export async function startRedis(): Promise<TestRedis> {
  const program = process.env['REDIS_SERVER_PATH']
  if (!program)
    throw new Error('There is no Redis to test with. Run: node scripts/setup/programs.js redis-server')
  const port = await freePort()
  const url = `redis://127.0.0.1:${port}`
  let stop = () => Promise.resolve()

  const start = async () => {
    const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] })
    stop = async () => {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
    }
    let text = ''
    for await (const chunk of child.stdout) {
      text += String(chunk)
      if (text.includes('Ready to accept connections')) break
    }
  }
  await start()
  return {
    url,
    port,
    start,
    stop: () => stop(),
    async dump() {
      const redis = new Redis(url)
      const keys = await redis.keys('*')
      const valueOf = async (key: string) =>
        (await redis.type(key)) === 'zset'
          ? (await redis.zrange(key, '0', '-1')).join()
          : await redis.get(key)
      const rows = await Promise.all(keys.map(async (key) => `${key}=${await valueOf(key)}`))
      redis.disconnect()
      return rows.join('\n')
    },
  }
}
