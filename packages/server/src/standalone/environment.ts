import { isIP } from 'node:net'
import type { SignupHandlerOptions } from '../handler/options'
import { guessBits } from '../tickets/guessable'
import { hostsOf, isLoopback } from './hosts'
import type { ListenOptions } from './listen'
import { logLevels, type LogThreshold } from './pino-log'
import { readPolicySetting } from './policy-setting'
import { readVariables, type Variables } from './read-variables'
import { isRedisUrl } from './redis-url'

/** What the standalone server reads from its environment. The variables and their defaults: `settings`. */
export interface ServerEnvironment extends Pick<ListenOptions, 'keepAliveSeconds' | 'maxConnections'> {
  port: number
  host: string | undefined
  metrics: { port: number | undefined; token: string | undefined }
  logLevel: LogThreshold
  drainMs: number
  graceMs: number
  /** Holds a password at times. */
  redisUrl: string | undefined
  handler: SignupHandlerOptions
}

export type EnvironmentReading = { ok: true; environment: ServerEnvironment } | { ok: false; problem: string }

/** Reads the environment. `problem` is one line that names everything that is missing or wrong, and what to do. */
export function readEnvironment(env: Record<string, string | undefined>): EnvironmentReading {
  const variables = readVariables(env)
  const { problems, value, secret, list, wholeNumber, oneOf } = variables

  const host = readListenAddress(variables)
  const { signupSecret, redisUrl } = readShared(variables)
  const accessKey = secret('NXCLOUD_ACCESS_KEY')
  const accessSecret = secret('NXCLOUD_ACCESS_SECRET')
  const missing = Object.entries({ NXCLOUD_ACCESS_KEY: accessKey, NXCLOUD_ACCESS_SECRET: accessSecret })
    .filter(([name, text]) => text === undefined && !value(`${name}_FILE`))
    .map(([name]) => name)
  if (missing.length > 0) {
    const those = missing.length > 1 ? 'them' : 'it'
    problems.push(`missing ${missing.join(' and ')}: set ${those} to what the NXCloud console shows.`)
  }
  const environment: ServerEnvironment = {
    port: wholeNumber('PORT', 0, 65_535) ?? 8787,
    host,
    metrics: readMetrics(variables, host),
    logLevel: oneOf('LOG_LEVEL', logLevels) ?? 'info',
    keepAliveSeconds: wholeNumber('KEEP_ALIVE_SECONDS', 1, 3600),
    maxConnections: wholeNumber('MAX_CONNECTIONS', 1, 1_000_000),
    drainMs: (wholeNumber('DRAIN_SECONDS', 0, 3600) ?? 5) * 1000,
    graceMs: (wholeNumber('SHUTDOWN_SECONDS', 0, 3600) ?? 20) * 1000,
    redisUrl,
    handler: {
      nxcloud: {
        accessKey: accessKey ?? '',
        accessSecret: accessSecret ?? '',
        baseUrl: value('NXCLOUD_BASE_URL'),
        algorithm: oneOf('NXCLOUD_ALGORITHM', ['md5', 'sha256']),
        timeoutMs: wholeNumber('NXCLOUD_TIMEOUT_MS', 1, 600_000),
      },
      basePath: value('SIGNUP_BASE_PATH'),
      origins: list('SIGNUP_ORIGINS'),
      hosts: hostsOf(host, list('SIGNUP_HOSTS')),
      policy: readPolicyOf(variables),
      secret: signupSecret,
      trustedProxies: list('SIGNUP_TRUSTED_PROXIES'),
      whenStoreFails: oneOf('SIGNUP_WHEN_STORE_FAILS', ['refuse', 'allow']),
      appKey: secret('NXCLOUD_APP_KEY'),
      proofAudience: value('SIGNUP_PROOF_AUDIENCE'),
    },
  }
  return problems.length > 0 ? { ok: false, problem: problems.join(' ') } : { ok: true, environment }
}

function readListenAddress({ value, problems }: Variables): string | undefined {
  const host = value('HOST')
  if (host !== undefined && isIP(host) === 0 && !/^[a-z\d.-]+$/i.test(host))
    problems.push('HOST must be an address or a name to listen on, without a port, like 127.0.0.1.')
  return host
}

/** What servers that share a Redis must agree on. */
function readShared({ secret, problems }: Variables) {
  const current = secret('SIGNUP_SECRET')
  const previous = secret('SIGNUP_SECRET_PREVIOUS')
  const redisUrl = secret('REDIS_URL')
  if (redisUrl !== undefined && !isRedisUrl(redisUrl)) {
    problems.push(
      'REDIS_URL must be a URL like redis://host:6379 or rediss://user:password@host:6379/0; in user and password write %2F for /, %23 for #, %3F for ?, %40 for @ and %25 for %.',
    )
  }
  if (redisUrl !== undefined && current === undefined) {
    problems.push(
      'missing SIGNUP_SECRET: servers that share a Redis must sign alike; set it to what `openssl rand -base64 32` prints.',
    )
  }
  if (current === undefined && previous !== undefined) {
    problems.push(
      'missing SIGNUP_SECRET: SIGNUP_SECRET_PREVIOUS is what was signed with before; set the current one too.',
    )
  }
  const both = current !== undefined && previous !== undefined
  return { redisUrl, signupSecret: both ? ([current, previous] as const) : current }
}

/** Bits a token takes to guess that stands on a port: nothing slows guesses down there. */
const tokenBits = 64

function readMetrics({ secret, wholeNumber, problems }: Variables, host: string | undefined) {
  const port = wholeNumber('METRICS_PORT', 0, 65_535)
  const token = secret('METRICS_TOKEN')
  if (token !== undefined && guessBits(token) < tokenBits)
    problems.push('METRICS_TOKEN can be guessed: set it to what `openssl rand -hex 16` prints.')
  if (port !== undefined && token === undefined && !isLoopback(host)) {
    problems.push(
      'missing METRICS_TOKEN: METRICS_PORT can be reached from other machines; set a token, or HOST to 127.0.0.1.',
    )
  }
  return { port, token }
}

function readPolicyOf({ value, problems }: Variables) {
  const text = value('SIGNUP_POLICY')
  try {
    return text === undefined ? undefined : readPolicySetting(text)
  } catch (error) {
    problems.push((error as TypeError).message)
    return undefined
  }
}
