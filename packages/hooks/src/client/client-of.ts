import type { SignupContextValue } from '../provider/signup-context'
import { createSignupClient, type SignupClient } from './create-signup-client'

/** What talks to the backend: the integrator's own client, else ours. */
export const clientOf = ({ client, options }: Pick<SignupContextValue, 'client' | 'options'>): SignupClient =>
  client ?? createSignupClient(options)
