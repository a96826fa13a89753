'use client'
import type { PagePolicy } from '@embedded-signup/contract'
import { QueryClientContext, type QueryClient } from '@tanstack/react-query'
import { useContext, useMemo, useState, type ReactNode } from 'react'
import type { SignupClient, SignupClientOptions } from '../client/create-signup-client'
import { SignupContext, type QueryClientHolder } from './signup-context'

export interface SignupProviderProps extends SignupClientOptions {
  /** The page, or the step. */
  children?: ReactNode
  /** Replaces the client altogether; `endpoint` then only names the attempt in storage. */
  client?: SignupClient | undefined
  /** Default: the app's own from its `QueryClientProvider`, else a private one. */
  queryClient?: QueryClient | undefined
  /** What the backend allows. Default: asked once from `GET {endpoint}/policy`. */
  policy?: PagePolicy | undefined
  /** Called before each code is asked for; resolves to the token of Turnstile, hCaptcha or reCAPTCHA. */
  challenge?: (() => Promise<string>) | undefined
}

/** Says where the backend is. Put it around the page or around a single step; several may stand side by side. */
export function SignupProvider({
  children,
  client,
  queryClient,
  policy,
  challenge,
  ...options
}: SignupProviderProps) {
  const { endpoint = '/api/signup', paths, headers, credentials, fetch, timeoutMs } = options
  const ofApp = useContext(QueryClientContext)
  const [own] = useState<QueryClientHolder>({})
  const given = queryClient ?? ofApp
  const value = useMemo(
    () => ({
      client,
      options: { endpoint, paths, headers, credentials, fetch, timeoutMs },
      queries: given ? { current: given } : own,
      endpoint,
      policy,
      challenge,
    }),
    [client, endpoint, paths, headers, credentials, fetch, timeoutMs, given, own, policy, challenge],
  )
  return <SignupContext.Provider value={value}>{children}</SignupContext.Provider>
}
