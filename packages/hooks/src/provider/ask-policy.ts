import { SignupError, type PagePolicy } from '@embedded-signup/contract'
import type { SignupClient } from '../client/create-signup-client'
import { clientOf } from '../client/client-of'
import { queryClientOf } from './query-client'
import type { SignupContextValue } from './signup-context'

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

/** Asked once for all steps on the page. */
export const askPolicy = (signup: SignupContextValue) =>
  queryClientOf(signup.queries).fetchQuery({
    queryKey: ['embedded-signup', signup.endpoint, 'policy'],
    queryFn: () => known(clientOf(signup)),
    staleTime: Infinity,
    // It lives as long as its client: a timer would hold one of a page that is gone for five minutes.
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  })
