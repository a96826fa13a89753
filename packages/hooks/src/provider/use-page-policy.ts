import { SignupError, type PagePolicy } from '@embedded-signup/contract'
import { useEffect, useState } from 'react'
import type { SignupClient } from '../client/create-signup-client'
import { useSignup } from './signup-context'

const open: PagePolicy = {}

/** A backend that answers anything but a policy has none; only one that was not reached is asked again. */
async function known(client: SignupClient): Promise<PagePolicy> {
  try {
    return await client.policy()
  } catch (error) {
    if (!(error instanceof SignupError) || error.code === 'connection_failed' || error.code === 'offline')
      throw error
    return open
  }
}

/**
 * What the backend allows: methods, countries, code length. Asked once for all steps on the page. Until it is known, and
 * where the backend knows no `policy`, everything is offered and the backend decides.
 */
export function usePagePolicy(): PagePolicy {
  const { client, queryClient, endpoint, policy } = useSignup()
  const [asked, setAsked] = useState<PagePolicy>()

  useEffect(() => {
    if (policy) return
    let wanted = true
    queryClient
      .fetchQuery({
        queryKey: ['embedded-signup', endpoint, 'policy'],
        queryFn: () => known(client),
        staleTime: Infinity,
        retry: false,
        networkMode: 'always',
      })
      .then(
        (answer) => wanted && setAsked(answer),
        () => {},
      )
    return () => {
      wanted = false
    }
  }, [client, queryClient, endpoint, policy])

  return policy ?? asked ?? open
}
