/** ioredis 5 and 6: `new Redis(url)`, also a `Cluster`. */
export interface IoredisClient {
  readonly status: string
  call: (command: string, ...args: string[]) => Promise<unknown>
}

/** node-redis 4 to 6: `await createClient({ url }).connect()`. */
export interface NodeRedisClient {
  readonly isReady: boolean
  sendCommand: (args: string[]) => Promise<unknown>
}

/** The app's own client. It is neither connected nor closed here. */
export type RedisClient = IoredisClient | NodeRedisClient

export const isIoredis = (client: RedisClient): client is IoredisClient => 'call' in client

/** Whether it is one of the two, as far as can be seen. */
export const isRedisClient = (client: unknown): client is RedisClient => {
  const { call, sendCommand } = (client ?? {}) as Record<string, unknown>
  return typeof call === 'function' || typeof sendCommand === 'function'
}

export const isReady = (client: RedisClient): boolean =>
  isIoredis(client) ? client.status === 'ready' : client.isReady

export function command(client: RedisClient, name: string, ...args: string[]): Promise<unknown> {
  return isIoredis(client) ? client.call(name, ...args) : client.sendCommand([name, ...args])
}
