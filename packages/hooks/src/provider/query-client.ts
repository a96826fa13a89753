import { QueryClient } from '@tanstack/react-query'
import type { QueryClientHolder } from './signup-context'

/** The app's own client, else one of the provider's, made when it is needed first: React Query is not in the first load. */
export const queryClientOf = (holder: QueryClientHolder): QueryClient =>
  (holder.current ??= new QueryClient())
