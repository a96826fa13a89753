import {
  BrokenCircuitError,
  bulkhead,
  BulkheadRejectedError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CountBreaker,
  handleWhenResult,
} from 'cockatiel'
import type { UpstreamOutcome } from './outcome'

/**
 * The circuit opens when more than half of the last 20 calls came to no proper end, ten at the least: one number that
 * always fails does not make as many among honest traffic. After 10 seconds one call tries whether NXCloud is back.
 */
const breaking = { threshold: 0.5, size: 20, minimumNumberOfCalls: 10 }
const openMs = 10_000
/** The longest that a gateway's `Retry-After` is obeyed, seconds: an odd value must not close the page for a day. */
const longestBackOff = 300
/** For how long it is where a gateway's 429 names no time, seconds. */
const usualBackOff = 5

/** Lists can be large, and each is read whole: no more of them at once, whatever other calls there are. */
const listsAtOnce = 8

export interface Guard {
  /**
   * Asks, unless that would only make matters worse, or whoever it is for has left while it waited for its turn.
   *
   * @param signal aborted when they have left; what was asked already goes on.
   */
  run: (action: string, ask: () => Promise<UpstreamOutcome>, signal?: AbortSignal) => Promise<UpstreamOutcome>
}

export interface GuardOptions {
  /** Calls under way at once; as many again may wait for their turn. */
  maxConcurrentCalls: number
  now: () => number
  /** Told when the circuit opens and when it closes again. */
  onCircuitChanged: (open: boolean) => void
}

/** Stands between the client and the network: an NXCloud that is slow or away must not take this server with it. */
export function createGuard({ maxConcurrentCalls, now, onCircuitChanged }: GuardOptions): Guard {
  let openCircuits = 0
  const createCircuit = () => {
    const circuit = circuitBreaker(handleWhenResult(isNoProperEnd), {
      halfOpenAfter: openMs,
      breaker: new CountBreaker(breaking),
    })
    let open = false
    const set = (isOpen: boolean) => {
      // A trial that fails opens the circuit again: it was never closed.
      if (open === isOpen) return
      open = isOpen
      openCircuits += isOpen ? 1 : -1
      // While NXCloud is away altogether both are open; that is one event.
      if (openCircuits === (isOpen ? 1 : 0)) onCircuitChanged(isOpen)
    }
    circuit.onBreak(() => set(true))
    circuit.onReset(() => set(false))
    return circuit
  }
  // Pages ask for a list again and again: one that NXCloud cannot answer must not keep codes from being sent.
  const circuits = { calls: createCircuit(), lists: createCircuit() }
  const calls = bulkhead(maxConcurrentCalls, maxConcurrentCalls)
  const lists = bulkhead(Math.min(listsAtOnce, maxConcurrentCalls), maxConcurrentCalls)
  let backOffUntil = -Infinity

  const askOne = async (
    circuit: CircuitBreakerPolicy,
    ask: () => Promise<UpstreamOutcome>,
    signal?: AbortSignal,
  ): Promise<UpstreamOutcome> => {
    if (signal?.aborted) return { kind: 'not_sent', reason: 'caller_left', retryAfter: 1 }
    const left = Math.ceil((backOffUntil - now()) / 1000)
    // More than that is left where the clock was set back.
    if (left > 0 && left <= longestBackOff)
      return { kind: 'not_sent', reason: 'backing_off', retryAfter: left }
    const outcome = await circuit.execute(ask)
    if ('httpStatus' in outcome && outcome.httpStatus === 429) {
      const named = 'retryAfter' in outcome ? outcome.retryAfter : undefined
      backOffUntil = now() + Math.min(named ?? usualBackOff, longestBackOff) * 1000
    }
    return outcome
  }

  return {
    async run(action, ask, signal) {
      const [within, circuit] = action === 'phoneList' ? [lists, circuits.lists] : [calls, circuits.calls]
      try {
        return await within.execute(() => askOne(circuit, ask, signal))
      } catch (error) {
        if (error instanceof BrokenCircuitError) {
          return { kind: 'not_sent', reason: 'circuit_open', retryAfter: openMs / 1000 }
        }
        if (error instanceof BulkheadRejectedError) {
          return { kind: 'not_sent', reason: 'too_many_calls', retryAfter: 1 }
        }
        throw error
      }
    },
  }
}

/** Ends that NXCloud or the way to it is to blame for; what it refuses in its own words is none. */
function isNoProperEnd(outcome: unknown): boolean {
  const { kind } = outcome as UpstreamOutcome
  return kind === 'cut' || kind === 'timed_out' || kind === 'not_json' || kind === 'refused_connection'
}
