import type { RequestListener } from 'node:http'
import { collectDefaultMetrics } from 'prom-client'
import { toNodeListener } from '../adapters/to-node-listener'
import { createSignupHandler } from '../handler/create-handler'
import type { Log } from '../log/log'
import { createSignupMetrics } from '../operations/signup-metrics'
import { readEnvironment, type ServerEnvironment } from './environment'
import { listen, type RunningServer } from './listen'
import { connectRedis, type RedisConnection } from './connect-redis'
import { createOperationsListener, type Operations } from './operations-listener'
import { createPinoLog } from './pino-log'
import { inVariables } from './problem'

export interface RunPlatform {
  env: Record<string, string | undefined>
  /** One line without its end. */
  say: (line: string) => void
  complain: (line: string) => void
}

/** Starts the server from the environment. `undefined`: it could not start, and has said why in one line. */
export async function run({ env, say, complain }: RunPlatform): Promise<RunningServer | undefined> {
  const reading = readEnvironment(env)
  if (!reading.ok) {
    complain(`embedded-signup-server: ${reading.problem}`)
    return undefined
  }
  const { environment } = reading
  try {
    const { server, metricsUrl } = await start(environment)
    const { nxcloud, origins, basePath = '/api/signup' } = environment.handler
    const upstream = new URL(nxcloud.baseUrl ?? 'https://api2.nxcloud.com').host
    const pages = origins?.join(', ') ?? 'this host only (SIGNUP_ORIGINS allows more)'
    const metrics = metricsUrl ? `; metrics: ${metricsUrl}` : ''
    say(`embedded-signup-server: ${server.url}${basePath} → ${upstream}; pages from: ${pages}${metrics}`)
    return server
  } catch (error) {
    complain(`embedded-signup-server: ${inVariables(error, environment)}`)
    return undefined
  }
}

async function start(environment: ServerEnvironment) {
  const log = createPinoLog(environment.logLevel)
  const redis = environment.redisUrl === undefined ? undefined : connectRedis(environment.redisUrl, log)
  try {
    return await startWith(redis, environment, log)
  } catch (error) {
    redis?.close()
    throw error
  }
}

async function startWith(redis: RedisConnection | undefined, environment: ServerEnvironment, log: Log) {
  const { port, host, metrics, graceMs } = environment
  const store = redis?.store
  const { onEvent, registry } = createSignupMetrics()
  collectDefaultMetrics({ register: registry })
  let stopping = false
  const operations: Operations = {
    checkReady: () => store?.peek('embedded-signup:ready', 1) ?? Promise.resolve(),
    stopping: () => stopping,
    metrics: () => registry.metrics(),
    metricsAccess: metrics.port === undefined && metrics.token !== undefined ? metrics : undefined,
  }
  let metricsServer: RunningServer | undefined
  try {
    const handler = toNodeListener(createSignupHandler({ ...environment.handler, store, log, onEvent }))
    if (metrics.port !== undefined)
      metricsServer = await listenForMetrics(operations, environment, metrics.port)
    const server = await listen(createOperationsListener(operations, handler), port, host)
    const close = async () => {
      stopping = true
      await server.close(graceMs)
      // Last, so that the end can still be watched.
      await metricsServer?.close(1000)
      redis?.close()
    }
    const metricsUrl = metrics.token && !metricsServer ? server.url : metricsServer?.url
    return { server: { url: server.url, close }, metricsUrl: metricsUrl && `${metricsUrl}/metrics` }
  } catch (error) {
    await metricsServer?.close(0)
    throw error
  }
}

function listenForMetrics(operations: Operations, { host, metrics }: ServerEnvironment, port: number) {
  const alone: Operations = { ...operations, metricsAccess: { token: metrics.token } }
  const notFound: RequestListener = (incoming, outgoing) => {
    incoming.resume()
    outgoing.writeHead(404).end()
  }
  return listen(createOperationsListener(alone, notFound), port, host)
}
