import type { SandboxAction } from '../actions/action'
import type { SandboxFailure } from '../failures/failure-table'
import { createListeners } from '../listeners'

/** One request that reached the sandbox. Holds no secret, no signature and no one-time code. */
export interface SandboxCall {
  id: string
  action: SandboxAction
  /** When it arrived, epoch ms by the sandbox's clock. */
  at: number
  /** From arrival to the end of the answer, ms; 0 while pending. */
  ms: number
  /** Still being answered, or never to be answered. */
  pending: boolean
  /** E.164 with `+`, for the actions that name a phone. */
  phone?: string
  /** Null while pending and when the connection broke before an answer. */
  httpStatus: number | null
  /** NXCloud's `code` in the answer; null when the caller gets none to read. */
  code: number | null
  /** Whether a code reached the inbox by this call. */
  delivered: boolean
  /** The failure that took hold of it, by a switch or a magic number. */
  failure?: SandboxFailure
}

export interface SandboxCalls {
  /** The last 500, oldest first. The same array until something changes. */
  all: () => readonly SandboxCall[]
  /** How many of {@link SandboxCalls.all} there are, of one action or of all. */
  count: (action?: SandboxAction) => number
  /** Called when a call arrives and again, with the same id, when it ends. */
  subscribe: (listener: (call: SandboxCall) => void) => () => void
  clear: () => void
}

export const maxCalls = 500

export type CallArrival = Omit<SandboxCall, 'id' | 'at' | 'ms' | 'pending' | 'httpStatus'>

export function createCalls(now: () => number) {
  const listeners = createListeners<SandboxCall>()
  let calls: readonly SandboxCall[] = []
  let nextId = 1

  return {
    all: () => calls,
    count: (action?: SandboxAction) =>
      action === undefined ? calls.length : calls.filter((call) => call.action === action).length,
    subscribe: listeners.subscribe,
    clear() {
      calls = []
    },
    /** Returns a function to call when the answer has ended; only its first call counts. */
    arrive(arrival: CallArrival) {
      let call: SandboxCall = {
        ...arrival,
        id: String(nextId++),
        at: now(),
        ms: 0,
        pending: true,
        httpStatus: null,
      }
      calls = [...calls, call].slice(-maxCalls)
      listeners.notify(call)

      return (httpStatus: number | null) => {
        if (!call.pending) return
        const ended = {
          ...call,
          ms: now() - call.at,
          pending: false,
          httpStatus,
          code: httpStatus === null ? null : call.code,
        }
        call = ended
        calls = calls.map((each) => (each.id === ended.id ? ended : each))
        listeners.notify(ended)
      }
    },
  }
}

export type Calls = ReturnType<typeof createCalls>
