'use client'
import { SignupError, type E164, type ErrorCode, type RegistrationStatus } from '@embedded-signup/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useClient } from '../client/use-client'
import { askedOnce, queryClientOf } from '../provider/query-client'
import { useSignup } from '../provider/signup-context'
import { createRegistrationRecord } from './registration-record'

export interface VerifiedNumber {
  phone: E164
  /** As people write it; without it the E.164 form is shown. */
  display?: string | undefined
  /** From `onVerified`; good for days, also on another device. */
  ticket: string | undefined
}

export type Registration =
  | { state: 'registering' }
  /** Live. `reason` is `rate_limited` where WhatsApp limits what it may send. */
  | { state: 'connected'; reason: RegistrationStatus['reason'] }
  /** Registered; WhatsApp still looks at the display name. Goes on by itself. */
  | { state: 'in_review'; reason: RegistrationStatus['reason'] }
  /** WhatsApp said no. `retry` registers again from here: nobody enters a code twice. */
  | { state: 'failed'; reason: RegistrationStatus['reason']; retry(): void }
  /**
   * The question could not be answered: no network, an expired ticket, a backend that is down. `retry` asks the same
   * question again: it registers only where the registration was not accepted yet.
   */
  | { state: 'unknown'; error: SignupError; retry(): void }

export interface UseRegistrationOptions {
  /** Tells two registrations on one page apart in storage. @default 'registration' */
  id?: string | undefined
  /**
   * A reload asks how the registration is going instead of starting it again (`sessionStorage`).
   * @default true
   */
  resume?: boolean | undefined
}

/** Seconds between two looks: WhatsApp takes from seconds to minutes, and every look is a signed call. */
const pauses = [2, 2, 3, 5, 8, 13, 20, 30]
/** Seconds between two looks while a person at WhatsApp has to decide. */
const reviewPause = 60

/**
 * Registers a verified number and follows it until it is live: `createClient` once, then `status` at growing intervals,
 * not while the page is hidden, not after the end. After a reload only `status` is asked: a registration that failed is
 * started again by `retry`, never by itself.
 *
 * @param number what `onVerified` gave; `undefined` does nothing yet.
 */
export function useRegistration(
  number: VerifiedNumber | undefined,
  { id = 'registration', resume = true }: UseRegistrationOptions = {},
): Registration | undefined {
  const { queries, endpoint } = useSignup()
  const client = useClient()
  const storageKey = resume ? `embedded-signup:${endpoint}:${id}:requested` : undefined
  const record = useMemo(() => createRegistrationRecord(storageKey), [storageKey])
  const queryClient = queryClientOf(queries)
  // What `QueryClientProvider` does: without it the client never learns that the page is looked at again.
  useEffect(() => {
    queryClient.mount()
    return () => queryClient.unmount()
  }, [queryClient])
  const key = ['embedded-signup', endpoint, 'registration', number?.phone, number?.ticket]
  const created = useQuery<RegistrationStatus>(
    {
      ...askedOnce,
      enabled: number !== undefined,
      queryKey: [...key, 'create'],
      queryFn: ({ signal }) =>
        number
          ? record.request(number, () => client.createClient(number, { signal }))
          : Promise.reject(new Error('no number')),
    },
    queryClient,
  )
  const followed = useQuery<RegistrationStatus>(
    {
      ...askedOnce,
      queryKey: [...key, 'status'],
      queryFn: ({ signal }) =>
        number ? client.status(number, { signal }) : Promise.reject(new Error('no number')),
      enabled: created.isSuccess && !created.isFetching && !over(created.data),
      refetchInterval: ({ state }) =>
        !isFinal(state.error) &&
        pauseAfter(state.data, state.dataUpdateCount + state.errorUpdateCount, state.error),
      refetchOnReconnect: true,
      refetchOnWindowFocus: ({ state }) => !over(state.data) && 'always',
    },
    queryClient,
  )

  if (!number) return undefined
  const registerAgain = () => {
    record.allowAnother()
    queryClient.removeQueries({ queryKey: [...key, 'status'] })
    void created.refetch()
  }
  if (created.isFetching) return { state: 'registering' }
  if (created.error) return { state: 'unknown', error: asSignupError(created.error), retry: registerAgain }
  if (followed.error && (!followed.data || isFinal(followed.error))) {
    const askAgain = () => void queryClient.resetQueries({ queryKey: [...key, 'status'] })
    return { state: 'unknown', error: asSignupError(followed.error), retry: askAgain }
  }
  const { state = 'registering', reason } = followed.data ?? created.data ?? {}
  if (state === 'registering') return { state }
  return state === 'failed' ? { state, reason, retry: registerAgain } : { state, reason }
}

/** What no later look can answer otherwise, whatever was seen before. */
const final = new Set<ErrorCode>(['attempt_expired', 'attempt_invalid', 'not_verified', 'unauthorized'])
const isFinal = (error: Error | null) => error instanceof SignupError && final.has(error.code)

const over = (status: RegistrationStatus | undefined) =>
  status?.state === 'connected' || status?.state === 'failed'

function pauseAfter(
  status: RegistrationStatus | undefined,
  looks: number,
  error: Error | null,
): number | false {
  if (over(status)) return false
  const pause =
    status?.state === 'in_review' ? reviewPause : (pauses[Math.min(looks, pauses.length - 1)] ?? reviewPause)
  const { retryAfter = 0 } = error ? asSignupError(error) : {}
  return Math.max(pause, retryAfter) * 1000
}

const asSignupError = (error: Error) =>
  error instanceof SignupError ? error : new SignupError('unexpected_answer', { cause: error })
