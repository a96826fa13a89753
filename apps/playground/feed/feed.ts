import type {
  ActiveFailure,
  SandboxAction,
  SandboxFailure,
  SandboxFailureInfo,
  SandboxMessage,
} from '@embedded-signup/sandbox'

/** Whom the backend talks to. The URL holds no secret. */
export type UpstreamInfo = { kind: 'sandbox' } | { kind: 'nxcloud'; url: string }

/** `page`: the page asks the backend. `upstream`: the backend asks NXCloud, or the sandbox in its place. */
export type Hop = 'page' | 'upstream'

/** A request and, once there is one, its answer. With the real NXCloud numbers are masked and codes are left out. */
export interface Exchange {
  id: string
  hop: Hop
  /** The page's request that brought this one about. */
  parent?: string | undefined
  method: string
  action: string
  /** Epoch ms. */
  startedAt: number
  /** Parsed JSON, or the text where it is none; undefined without a body. */
  request?: unknown
  /** Undefined while the answer is awaited. */
  answer?: ExchangeAnswer | undefined
  /** What the backend's log says about it, for the integrator: the page never gets this. */
  notes: readonly string[]
}

export interface ExchangeAnswer {
  /** Undefined when the connection broke before an answer. */
  status?: number | undefined
  /** Parsed JSON, or the beginning of the text where it is none. */
  body?: unknown
  /** Why there is no whole answer. */
  failure?: string | undefined
  /** From the request to the end of the answer. */
  ms: number
}

export interface FailureChoice extends Pick<SandboxFailureInfo, 'title' | 'description' | 'sent'> {
  id: SandboxFailure
  /** Where it can strike this page. */
  actions: readonly SandboxAction[]
}

export interface MagicChoice {
  phone: string
  /** Where its failure strikes. */
  action: SandboxAction
  description: string
}

/** All that the page is told; `GET /playground/state`, and the first event of `GET /playground/events`. */
export interface FeedState {
  upstream: UpstreamInfo
  /** Oldest first; the last 60. */
  exchanges: readonly Exchange[]
  /** Codes that reached a phone, oldest first. None with the real NXCloud. */
  messages: readonly SandboxMessage[]
  /** Failures switched on. */
  failures: readonly ActiveFailure[]
  /** What can be switched on, and which numbers fail by themselves. Empty with the real NXCloud. */
  choices: { failures: readonly FailureChoice[]; magicNumbers: readonly MagicChoice[] }
}

/** Server-sent events after the first: what has changed. */
export type FeedEvent =
  | { type: 'state'; state: FeedState }
  | { type: 'exchange'; exchange: Exchange }
  | { type: 'message'; message: SandboxMessage }
  | { type: 'failures'; failures: readonly ActiveFailure[] }

/** The exchange joins the list, or takes the place of its earlier self. */
export function withExchange(exchanges: readonly Exchange[], exchange: Exchange): readonly Exchange[] {
  const known = exchanges.some(({ id }) => id === exchange.id)
  if (known) return exchanges.map((each) => (each.id === exchange.id ? exchange : each))
  return [...exchanges, exchange].slice(-60)
}

/** The state after an event. */
export function feedMove(state: FeedState, event: FeedEvent): FeedState {
  switch (event.type) {
    case 'state':
      return event.state
    case 'exchange':
      return { ...state, exchanges: withExchange(state.exchanges, event.exchange) }
    case 'message':
      return { ...state, messages: [...state.messages, event.message] }
    case 'failures':
      return { ...state, failures: event.failures }
  }
}
