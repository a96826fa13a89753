import type { PagePolicy } from '@embedded-signup/contract'
import { useEffect, useState } from 'react'
import { loadRequests } from '../client/load-requests'
import { useSignup } from './signup-context'

const open: PagePolicy = {}

/**
 * What the backend allows: methods, countries, code length. Asked once for all steps on the page. Until it is known, and
 * where the backend knows no `policy`, everything is offered and the backend decides.
 */
export function usePagePolicy(): PagePolicy {
  const signup = useSignup()
  const { policy } = signup
  const [asked, setAsked] = useState<PagePolicy>()

  useEffect(() => {
    if (policy) return
    let wanted = true
    loadRequests()
      .then(({ askPolicy }) => askPolicy(signup))
      .then(
        (answer) => wanted && setAsked(answer),
        () => {},
      )
    return () => {
      wanted = false
    }
  }, [signup, policy])

  return policy ?? asked ?? open
}
