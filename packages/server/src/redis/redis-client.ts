/** ioredis 5 and 6: `new Redis(url)`, also a `Cluster`. */
export interface IoredisClient {
  readonly status: string
  call: (command: string, ...args: string[]) => Promise<unknown>
  disconnect?: ((reconnect?: boolean) => void) | undefined
}

/** node-redis 4 to 6: `await createClient({ url }).connect()`. */
export interface NodeRedisClient {
  readonly isReady: boolean
  sendCommand: (args: string[]) => Promise<unknown>
}

/** The app's own client. It is neither connected nor closed here, but told to connect anew where its server is the wrong one. */
export type RedisClient = IoredisClient | NodeRedisClient

export const isIoredis = (client: RedisClient): client is IoredisClient => 'call' in client

/** Whether it is one of the two, as far as can be seen. */
export const isRedisClient = (client: unknown): client is RedisClient => {
  const { call, sendCommand } = (client ?? {}) as Record<string, unknown>
  return typeof call === 'function' || typeof sendCommand === 'function'
}

export const isReady = (client: RedisClient): boolean =>
  isIoredis(client) ? client.status === 'ready' : client.isReady

/** Whether it has tried to connect in vain, so that waiting for it would be waiting without end. */
export const hasFailed = (client: RedisClient): boolean =>
  isIoredis(client) && ['close', 'reconnecting', 'end'].includes(client.status)

export function command(client: RedisClient, name: string, ...args: string[]): Promise<unknown> {
  return isIoredis(client) ? client.call(name, ...args) : client.sendCommand([name, ...args])
}

/** Ends the connection so that the client makes another, by its own rules: where the name leads may have changed. */
export async function reconnect(client: RedisClient): Promise<void> {
  if (isIoredis(client)) return client.disconnect?.(true)
  // node-redis has no call for it; it connects anew when the server ends the connection, which QUIT asks for.
  await client.sendCommand(['QUIT']).catch(() => {})
}
