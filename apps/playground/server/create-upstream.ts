import { createSandbox, sandboxAccount, sandboxAppKey, type Sandbox } from '@embedded-signup/sandbox'
import type { SignupHandlerOptions, SignupPolicy } from '@embedded-signup/server'
import type { UpstreamInfo } from '../feed/feed'
import type { UpstreamSettings } from './upstream'

export interface Upstream {
  info: UpstreamInfo
  /** What the handler is given to reach it. */
  nxcloud: SignupHandlerOptions['nxcloud'] & { fetch: typeof globalThis.fetch }
  /** Under which the numbers are listed; without one nobody can tell how a registration is going. */
  appKey?: string | undefined
  /** Where codes cost nothing, whoever tries things out is not counted by address, subject and block of numbers. */
  policy?: SignupPolicy
  /** Only where the upstream is one. */
  sandbox?: Sandbox
}

/** The sandbox in this process, or the real NXCloud. */
export function createUpstream(settings: UpstreamSettings): Upstream {
  if (settings.kind === 'sandbox') {
    const sandbox = createSandbox({ latencyMs: settings.latencyMs })
    return {
      info: { kind: 'sandbox' },
      // Whoever changes a number by hand wants to see it at once, and the sandbox bears any number of questions.
      nxcloud: { ...sandboxAccount, fetch: sandbox.fetch, listCacheMs: 0 },
      appKey: sandboxAppKey,
      policy: { perIpPerHour: null, perSubjectPerHour: null, perPrefixPerHour: null },
      sandbox,
    }
  }
  const { baseUrl, accessKey, accessSecret, appKey } = settings
  return {
    info: { kind: 'nxcloud', url: withoutUser(baseUrl) },
    nxcloud: { baseUrl, accessKey, accessSecret, fetch: (input, init) => globalThis.fetch(input, init) },
    appKey,
  }
}

/** The handler refuses a base URL with a user in it; until it does, nobody prints one. */
const withoutUser = (url: string) => (URL.canParse(url) ? new URL(url).origin : url)
