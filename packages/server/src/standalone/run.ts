import type { RequestListener } from 'node:http'
import type { DestinationStream } from 'pino'
import { collectDefaultMetrics } from 'prom-client'
import { toNodeListener } from '../adapters/to-node-listener'
import { createSignupHandler } from '../handler/create-handler'
import { createSignupMetrics } from '../operations/signup-metrics'
import { connectRedis, type RedisConnection } from './connect-redis'
import { createConnectionLog } from './connection-log'
import { readEnvironment, type ServerEnvironment } from './environment'
import { listen, type RunningServer } from './listen'
import { createOperationsListener, type Operations } from './operations-listener'
import { createPinoLog, type ProgramLog } from './pino-log'
import { inVariables } from './problem'
import { createReadiness } from './readiness'
import { secretsOf } from './redis-url'
import { createServerMetrics } from './server-metrics'

export interface RunPlatform {
  env: Record<string, string | undefined>
  /** One line without its end. */
  say: (line: string) => void
  complain: (line: string) => void
  /** Where the log goes. Default: the standard output. */
  logTo?: DestinationStream | undefined
}

export interface RunningProgram {
  url: string
  /** Where the metrics are, if anywhere. */
  metricsUrl: string | undefined
  /** Resolves when all is answered, or its time is over. `drain` (default true): `/readyz` shows it for a while first. */
  stop: (options?: { drain?: boolean }) => Promise<void>
}

/** Starts the server from the environment. `undefined`: it could not start, and has said why in one line. */
export async function run({ env, say, complain, logTo }: RunPlatform): Promise<RunningProgram | undefined> {
  const reading = readEnvironment(env)
  if (!reading.ok) {
    complain(`embedded-signup-server: ${reading.problem}`)
    return undefined
  }
  const { environment } = reading
  const log = createPinoLog(environment.logLevel, logTo)
  try {
    const program = await start(environment, log)
    const { nxcloud, origins, hosts = [], basePath = '/api/signup' } = environment.handler
    const upstream = new URL(nxcloud.baseUrl ?? 'https://api2.nxcloud.com').host
    const pages =
      origins?.join(', ') ?? `its own hosts only (${hosts.join(', ')}; SIGNUP_ORIGINS allows more)`
    const metrics = program.metricsUrl ? `; metrics: ${program.metricsUrl}` : ''
    say(`embedded-signup-server: ${program.url}${basePath} → ${upstream}; pages from: ${pages}${metrics}`)
    return program
  } catch (error) {
    await log.end()
    complain(`embedded-signup-server: ${inVariables(error, environment)}`)
    return undefined
  }
}

async function start(environment: ServerEnvironment, log: ProgramLog): Promise<RunningProgram> {
  const { redisUrl: url } = environment
  const redis = url === undefined ? undefined : connectRedis({ url, log })
  try {
    return await startWith(redis, environment, log)
  } catch (error) {
    redis?.close()
    throw error
  }
}

async function startWith(
  redis: RedisConnection | undefined,
  environment: ServerEnvironment,
  log: ProgramLog,
): Promise<RunningProgram> {
  const { port, host, metrics, drainMs, graceMs, redisUrl, handler } = environment
  const { keepAliveSeconds, maxConnections } = environment
  const store = redis?.store
  const { onEvent, registry } = createSignupMetrics()
  collectDefaultMetrics({ register: registry })
  const serverMetrics = createServerMetrics(registry)
  const onRefused = createConnectionLog(log, serverMetrics.connectionRefused)
  let stopping = false
  // Where each server goes on by its own count, a store that is away is no reason to send nobody here.
  const needed = handler.whenStoreFails === 'allow' ? undefined : store
  const operations: Operations = {
    findObstacle: createReadiness(needed, {
      log,
      secrets: redisUrl === undefined ? [] : secretsOf(redisUrl),
      onObstacle: serverMetrics.notReady,
    }),
    stopping: () => stopping,
    metrics: () => registry.metrics(),
    metricsAccess: metrics.port === undefined && metrics.token !== undefined ? metrics : undefined,
  }
  let metricsServer: RunningServer | undefined
  try {
    const signup = toNodeListener(createSignupHandler({ ...handler, store, log, onEvent }))
    if (metrics.port !== undefined)
      metricsServer = await listenForMetrics(operations, environment, metrics.port)
    const server = await listen(createOperationsListener(operations, signup), {
      port,
      host,
      keepAliveSeconds,
      maxConnections,
      onRefused,
    })
    const stop = async ({ drain = true }: { drain?: boolean } = {}) => {
      stopping = true
      await server.close({ drainMs: drain ? drainMs : 0, graceMs })
      // Last, so that the end can still be watched.
      await metricsServer?.close({ graceMs: 1000 })
      redis?.close()
      await log.end()
    }
    const metricsOrigin = metrics.token && !metricsServer ? server.url : metricsServer?.url
    return { url: server.url, stop, metricsUrl: metricsOrigin && `${metricsOrigin}/metrics` }
  } catch (error) {
    await metricsServer?.close({ graceMs: 0 })
    throw error
  }
}

function listenForMetrics(operations: Operations, { host, metrics }: ServerEnvironment, port: number) {
  const alone: Operations = { ...operations, metricsAccess: { token: metrics.token } }
  const notFound: RequestListener = (incoming, outgoing) => {
    incoming.resume()
    outgoing.writeHead(404).end()
  }
  return listen(createOperationsListener(alone, notFound), { port, host, maxConnections: 50 })
}
