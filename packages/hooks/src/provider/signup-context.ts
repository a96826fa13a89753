import type { PagePolicy } from '@embedded-signup/contract'
import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { SignupClient, SignupClientOptions } from '../client/create-signup-client'

/** React Query's client, once there is one. */
export interface QueryClientHolder {
  current?: QueryClient | undefined
}

export interface SignupContextValue {
  /** Given by the integrator instead of one that is made of the options. */
  client: SignupClient | undefined
  options: SignupClientOptions
  queries: QueryClientHolder
  /** Tells two kits on one page apart, in storage and cache. */
  endpoint: string
  /** Given by the integrator instead of asked for. */
  policy: PagePolicy | undefined
  /** Gives the token of a challenge widget before each code. */
  challenge: (() => Promise<string>) | undefined
}

export const SignupContext = createContext<SignupContextValue | undefined>(undefined)

export function useSignup(): SignupContextValue {
  const signup = useContext(SignupContext)
  if (!signup) {
    throw new Error('Wrap the page, or this step, in <SignupProvider endpoint="/api/signup">.')
  }
  return signup
}
