import type { PagePolicy } from '@embedded-signup/contract'
import { useEffect, useState } from 'react'
import { useSignup } from './signup-context'

const open: PagePolicy = {}

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
        queryFn: ({ signal }) => client.policy({ signal }),
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
