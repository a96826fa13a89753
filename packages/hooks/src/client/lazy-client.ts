import { SignupError } from '@embedded-signup/contract'
import type { SignupClient, SignupClientOptions } from './create-signup-client'

/**
 * A client whose code arrives with its first request, so that it is not in the page's first load. Where it cannot be
 * loaded nothing was sent: `offline` or `connection_failed`.
 */
export function createLazyClient(options: SignupClientOptions): SignupClient {
  const client = async () => {
    try {
      return (await import('./create-signup-client')).createSignupClient(options)
    } catch (cause) {
      throw new SignupError(navigator.onLine === false ? 'offline' : 'connection_failed', { cause })
    }
  }
  return {
    getCode: async (...args) => (await client()).getCode(...args),
    checkCode: async (...args) => (await client()).checkCode(...args),
    createClient: async (...args) => (await client()).createClient(...args),
    status: async (...args) => (await client()).status(...args),
    policy: async (...args) => (await client()).policy(...args),
  }
}
