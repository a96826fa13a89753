import { SignupError, type Method } from '@embedded-signup/contract'
import { useQuery } from '@tanstack/react-query'
import { count } from '../client/read-answer'
import { useClient } from '../client/use-client'
import { askedOnce, queryClientOf } from '../provider/query-client'
import { useSignup } from '../provider/signup-context'
import { now } from '../time/clock'

/** What a link stands for, as far as whoever opens it may know. */
export interface HandedAttemptShown {
  /** `+62••••90` */
  maskedPhone: string
  method: Method
  codeLength: number | undefined
  attemptsLeft: number | undefined
  /** Epoch ms. */
  expiresAt: number
}

/** Asks once what the link stands for. */
export function useHandedAttempt(token: string | null | undefined) {
  const { queries, endpoint } = useSignup()
  const client = useClient()
  const { data, error, isFetching, refetch } = useQuery<HandedAttemptShown>(
    {
      queryKey: ['embedded-signup', endpoint, 'handed', token],
      async queryFn({ signal }) {
        const asked = await client.handedAttempt({ handOff: token ?? '' }, { signal })
        return {
          maskedPhone: asked.masked_phone,
          method: asked.method === 'voice' ? 'voice' : 'sms',
          codeLength: count(asked.code_length),
          attemptsLeft: count(asked.attempts_left),
          expiresAt: now() + (count(asked.expires_in) ?? 0) * 1000,
        }
      },
      ...askedOnce,
      enabled: Boolean(token),
      gcTime: 0,
    },
    queryClientOf(queries),
  )
  return {
    attempt: data,
    error: isFetching || !error ? undefined : asSignupError(error),
    ask: () => void refetch(),
  }
}

const asSignupError = (error: Error) =>
  error instanceof SignupError ? error : new SignupError('unexpected_answer', { cause: error })
