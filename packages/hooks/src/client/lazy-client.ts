import type { SignupClient, SignupClientOptions } from './create-signup-client'
import { loadRequests } from './load-requests'

/** A client whose code arrives with its first request, so that it is not in the page's first load. */
export function createLazyClient(options: SignupClientOptions): SignupClient {
  const client = async () => (await loadRequests()).createSignupClient(options)
  return {
    getCode: async (...args) => (await client()).getCode(...args),
    checkCode: async (...args) => (await client()).checkCode(...args),
    createClient: async (...args) => (await client()).createClient(...args),
    status: async (...args) => (await client()).status(...args),
    policy: async (...args) => (await client()).policy(...args),
  }
}
