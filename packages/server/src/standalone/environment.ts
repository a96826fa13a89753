import type { SignupHandlerOptions } from '../handler/options'
import { logLevels, type LogThreshold } from './pino-log'
import { readPolicySetting } from './policy-setting'

/** What the standalone server reads from its environment. The variables and their defaults: `settings`. */
export interface ServerEnvironment {
  port: number
  host: string | undefined
  metrics: { port: number | undefined; token: string | undefined }
  logLevel: LogThreshold
  graceMs: number
  /** Holds a password at times. */
  redisUrl: string | undefined
  handler: SignupHandlerOptions
}

export type EnvironmentReading = { ok: true; environment: ServerEnvironment } | { ok: false; problem: string }

/** Reads the environment. `problem` is one line that names everything that is missing or wrong, and what to do. */
export function readEnvironment(env: Record<string, string | undefined>): EnvironmentReading {
  const problems: string[] = []
  const value = (name: string) => env[name]?.trim() || undefined
  const wrong = (name: string, what: string) =>
    void problems.push(`${name} is '${value(name)}': set it to ${what}.`)
  const wholeNumber = (name: string, least: number, most: number): number | undefined => {
    const text = value(name)
    if (text === undefined) return undefined
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1
    if (number < least || number > most) wrong(name, `a number from ${least} to ${most}`)
    return number
  }
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined => {
    const text = value(name)
    const choice = choices.find((each) => each === text)
    if (text !== undefined && choice === undefined) wrong(name, choices.join(', '))
    return choice
  }

  const list = (name: string): string[] | undefined =>
    value(name)
      ?.split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
  const policyOf = (text: string | undefined) => {
    try {
      return text === undefined ? undefined : readPolicySetting(text)
    } catch (error) {
      problems.push((error as TypeError).message)
      return undefined
    }
  }

  const secret = value('SIGNUP_SECRET')
  const previousSecret = value('SIGNUP_SECRET_PREVIOUS')
  const redisUrl = value('REDIS_URL')
  if (redisUrl !== undefined && !/^rediss?:\/\/./.test(redisUrl)) {
    problems.push('REDIS_URL must be a URL like redis://host:6379 or rediss://host:6379.')
  }
  if (redisUrl !== undefined && secret === undefined) {
    problems.push(
      'missing SIGNUP_SECRET: servers that share a Redis must sign alike; set it to what `openssl rand -base64 32` prints.',
    )
  }
  const accessKey = value('NXCLOUD_ACCESS_KEY') ?? ''
  const accessSecret = value('NXCLOUD_ACCESS_SECRET') ?? ''
  const missing = ['NXCLOUD_ACCESS_KEY', 'NXCLOUD_ACCESS_SECRET'].filter((name) => !value(name))
  if (missing.length > 0) {
    const those = missing.length > 1 ? 'them' : 'it'
    problems.push(`missing ${missing.join(' and ')}: set ${those} to what the NXCloud console shows.`)
  }
  const environment: ServerEnvironment = {
    port: wholeNumber('PORT', 0, 65_535) ?? 8787,
    host: value('HOST'),
    metrics: { port: wholeNumber('METRICS_PORT', 0, 65_535), token: value('METRICS_TOKEN') },
    logLevel: oneOf('LOG_LEVEL', logLevels) ?? 'info',
    graceMs: (wholeNumber('SHUTDOWN_SECONDS', 0, 3600) ?? 25) * 1000,
    redisUrl,
    handler: {
      nxcloud: {
        accessKey,
        accessSecret,
        baseUrl: value('NXCLOUD_BASE_URL'),
        algorithm: oneOf('NXCLOUD_ALGORITHM', ['md5', 'sha256']),
        timeoutMs: wholeNumber('NXCLOUD_TIMEOUT_MS', 1, 600_000),
      },
      basePath: value('SIGNUP_BASE_PATH'),
      origins: list('SIGNUP_ORIGINS'),
      policy: policyOf(value('SIGNUP_POLICY')),
      secret: secret !== undefined && previousSecret !== undefined ? [secret, previousSecret] : secret,
      trustedProxies: list('SIGNUP_TRUSTED_PROXIES'),
      whenStoreFails: oneOf('SIGNUP_WHEN_STORE_FAILS', ['refuse', 'allow']),
      appKey: value('NXCLOUD_APP_KEY'),
      proofAudience: value('SIGNUP_PROOF_AUDIENCE'),
    },
  }
  return problems.length > 0 ? { ok: false, problem: problems.join(' ') } : { ok: true, environment }
}
