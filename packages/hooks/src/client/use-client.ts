import { useMemo } from 'react'
import { useSignup } from '../provider/signup-context'
import type { SignupClient } from './create-signup-client'
import { loadRequests } from './load-requests'

/**
 * A client whose code arrives with its first request, so that it is not in the page's first load; nor are the names of what
 * it can be asked. Any name is answered by a function, `then` too: do not await the client itself.
 */
export function useClient(): SignupClient {
  const { client, options } = useSignup()
  return useMemo(
    () =>
      client ??
      new Proxy({} as SignupClient, {
        get:
          (_, name: keyof SignupClient) =>
          async (...args: [never]) => {
            const { createSignupClient } = await loadRequests()
            return createSignupClient(options)[name](...args)
          },
      }),
    [client, options],
  )
}
