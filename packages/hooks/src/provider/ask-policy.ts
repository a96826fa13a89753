import { SignupError, type Method, type PagePolicy } from '@embedded-signup/contract'
import type { SignupClient } from '../client/create-signup-client'
import { clientOf } from '../client/client-of'
import { count } from '../client/read-answer'
import { bothMethods } from '../phone/page-rules'
import { ours, queryClientOf } from './query-client'
import type { SignupContextValue } from './signup-context'

const open: PagePolicy = {}

type Unread = Partial<Record<keyof PagePolicy | 'allow' | 'deny', unknown>>

/** A part of another shape than ours is as good as none: everything is offered there, and the backend decides. */
function readPolicy({ methods, countries, code_length, hand_off }: Unread): PagePolicy {
  const ways = Array.isArray(methods) ? methods.filter(isMethod) : []
  const { allow, deny } = Object(countries) as Unread
  const [allowed, denied] = [allow, deny].map(codes)
  return {
    methods: ways.length > 0 ? ways : undefined,
    countries: allowed ? { allow: allowed } : denied && { deny: denied },
    code_length: count(code_length),
    hand_off: hand_off === true || undefined,
  }
}

/** In capitals, however a backend writes them. */
const codes = (list: unknown) =>
  Array.isArray(list) ? list.map((code) => String(code).toUpperCase()) : undefined

const isMethod = (value: unknown): value is Method => bothMethods.includes(value as Method)

/** A backend that answers anything but a policy has none; only one that was not reached is asked again. */
async function known(client: SignupClient): Promise<PagePolicy> {
  try {
    return readPolicy(await client.policy())
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
    meta: ours.meta,
    retry: false,
    networkMode: 'always',
  })
