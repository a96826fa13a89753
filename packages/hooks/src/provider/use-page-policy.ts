import type { PagePolicy } from '@embedded-signup/contract'
import { useQuery } from '@tanstack/react-query'
import { useSignup } from './signup-context'

const open: PagePolicy = {}

/**
 * What the backend allows: methods, countries, code length. Until it is known, and where the backend knows no
 * `policy`, everything is offered and the backend decides.
 */
export function usePagePolicy(): PagePolicy {
  const { client, queryClient, endpoint, policy } = useSignup()
  const asked = useQuery(
    {
      queryKey: ['embedded-signup', endpoint, 'policy'],
      queryFn: ({ signal }) => client.policy({ signal }),
      enabled: !policy,
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    queryClient,
  )
  return policy ?? asked.data ?? open
}
