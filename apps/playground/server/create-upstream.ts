import { createSandbox, sandboxAccount, type Sandbox } from '@embedded-signup/sandbox'
import type { SignupHandlerOptions, SignupPolicy } from '@embedded-signup/server'
import type { UpstreamInfo } from '../feed/feed'
import type { UpstreamSettings } from './upstream'

export interface Upstream {
  info: UpstreamInfo
  /** What the handler is given to reach it. */
  nxcloud: SignupHandlerOptions['nxcloud'] & { fetch: typeof globalThis.fetch }
  /** Where codes cost nothing, whoever tries things out is not counted by address and block of numbers. */
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
      nxcloud: { ...sandboxAccount, fetch: sandbox.fetch },
      policy: { perIpPerHour: null, perPrefixPerHour: null },
      sandbox,
    }
  }
  const { baseUrl, accessKey, accessSecret } = settings
  return {
    info: { kind: 'nxcloud', url: withoutUser(baseUrl) },
    nxcloud: { baseUrl, accessKey, accessSecret, fetch: (input, init) => globalThis.fetch(input, init) },
  }
}

/** The handler refuses a base URL with a user in it; until it does, nobody prints one. */
const withoutUser = (url: string) => (URL.canParse(url) ? new URL(url).origin : url)
