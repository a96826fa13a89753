import { QueryClient } from '@tanstack/react-query'
import type { QueryClientHolder } from './signup-context'

/** The app's own client, else one of the provider's, made when it is needed first: React Query is not in the first load. */
export const queryClientOf = (holder: QueryClientHolder): QueryClient =>
  (holder.current ??= new QueryClient())

/**
 * Of every request of ours. By `meta` an app whose client we share tells it apart in its own `onError`; and what the app sets
 * as a default for its queries holds for none of them: a code that is asked for again costs money, and an error is the step's
 * to show.
 */
export const ours = {
  meta: { embeddedSignup: true },
  retry: false,
  networkMode: 'always',
  throwOnError: false,
} as const

/** A question that is asked once, and again only by a person. */
export const askedOnce = {
  ...ours,
  staleTime: Infinity,
  refetchInterval: false,
  refetchOnMount: true,
  refetchOnReconnect: false,
  refetchOnWindowFocus: false,
} as const
