import { metadata } from '@embedded-signup/contract/metadata'
import { createCooldown, type Cooldown } from '../limits/cooldown'
import { createLimitKey } from '../limits/limit-key'
import type { LimitStore } from '../limits/limit-store'
import { createMemoryStore } from '../limits/memory-store'
import { createConsoleLog, type Log } from '../log/log'
import { createAnnouncer } from '../operations/announce'
import type { SignupEvent } from '../operations/events'
import { createNxcloudClient, type NxcloudClient } from '../nxcloud/client'
import { readNxcloudOptions, type NxcloudOptions } from '../nxcloud/options'
import { readPolicy, type PolicySettings, type SignupPolicy } from '../policy/policy'
import { readOrigins, type OriginRule } from './origin'

export interface SignupHandlerOptions {
  nxcloud: Omit<NxcloudOptions, 'now' | 'onClockCorrected'>
  /** Path below which the actions are. Default `/api/signup`. */
  basePath?: string | undefined
  /**
   * Origins of pages that may call, beside the handler's own: `['https://app.example.com']`. They get CORS answers.
   * Without it only pages from the handler's own host may call.
   */
  origins?: readonly string[] | undefined
  policy?: SignupPolicy | undefined
  /** Where limits are counted. Default: this process's memory, which is right for one process only. */
  store?: LimitStore | undefined
  /** Bytes of a request body beyond which it is refused. Default 16 384. */
  bodyLimitBytes?: number | undefined
  /** This machine's clock, epoch milliseconds. Default `Date.now`. Limits in the store run by the store's own clock. */
  now?: (() => number) | undefined
  /** Default: warnings and errors as JSON lines on the console. */
  log?: Log | undefined
  /** Told of every step, as it happens: for metrics, audits, alarms. Must not block; what it throws is logged. */
  onEvent?: ((event: SignupEvent) => void) | undefined
}

export interface HandlerSettings {
  nxcloud: NxcloudClient
  /** For log lines. */
  upstreamHost: string
  basePath: string
  origins: OriginRule
  policy: PolicySettings
  cooldown: Cooldown
  bodyLimitBytes: number
  now: () => number
  announce: (event: SignupEvent) => void
  metadata: typeof metadata
  /** What no log line may hold. */
  secrets: readonly string[]
}

/** @throws TypeError that says which option is wrong and what to do. */
export function readHandlerOptions(options: SignupHandlerOptions): HandlerSettings {
  const { basePath = '/api/signup', bodyLimitBytes = 16_384, now = () => Date.now() } = options
  const { log = createConsoleLog(), store = createMemoryStore() } = options
  const announce = createAnnouncer(log, options.onEvent)
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(basePath)) {
    throw new TypeError("basePath must be a path like '/api/signup'.")
  }
  const policy = readPolicy(options.policy ?? {})
  const nxcloudOptions: NxcloudOptions = {
    ...options.nxcloud,
    now,
    onClockCorrected: (offsetMs) => announce({ type: 'clockCorrected', offsetMs, at: now() }),
  }
  const { accessKey, accessSecret, baseUrl } = readNxcloudOptions(nxcloudOptions)
  return {
    nxcloud: createNxcloudClient(nxcloudOptions),
    upstreamHost: new URL(baseUrl).host,
    basePath: basePath.replace(/\/$/, ''),
    origins: readOrigins(options.origins),
    policy,
    cooldown: createCooldown({
      store,
      keyOf: createLimitKey(accessSecret),
      schedule: policy.resendSeconds,
      now,
    }),
    bodyLimitBytes,
    now,
    announce,
    metadata,
    secrets: [accessSecret, accessKey],
  }
}
