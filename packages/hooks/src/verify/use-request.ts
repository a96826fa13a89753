import type { SignupError } from '@embedded-signup/contract'
import { useEffect, useRef, useState } from 'react'
import type { RequestOptions } from '../client/create-signup-client'
import { loadRequests } from '../client/load-requests'
import { useSignup } from '../provider/signup-context'
import type { Unanswered } from './run-request'
import { useOnline } from './use-online'

/** All that a request needs, which is not in the first load. */
export type Requests = Awaited<ReturnType<typeof loadRequests>>

export type Outcome<Data> = { ok: true; data: Data } | { ok: false; error: SignupError }

interface RequestState {
  pending: boolean
  error: SignupError | undefined
}

interface RequestParts<Input, Output> {
  ask(input: Input, request: RequestOptions, requests: Requests): Promise<Output>
  /** Called with what came of it, before `start` gives it back. */
  settle?: (outcome: Outcome<Output>, input: Input, requests: Requests) => void
  /** Called last, and also where the part that asks could not be loaded. */
  onError?: (error: SignupError) => void
}

const idle: RequestState = { pending: false, error: undefined }

/**
 * One request at a time, started by a person and never by itself. A second start while one is under way does nothing;
 * `cancel` and unmount abort it and drop its answer. `runRequest` does the asking and arrives with the first one.
 */
export function useRequest<Input, Output>({ ask, settle, onError }: RequestParts<Input, Output>) {
  const { queries } = useSignup()
  const underWay = useRef<AbortController>(undefined)
  const gone = useRef(false)
  const online = useOnline()
  const unanswered = useRef<Unanswered>(undefined)
  const [state, become] = useState(idle)

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      underWay.current?.abort()
    }
  }, [])

  // That there was no network is no news once there is one; sending again is the person's to do.
  if (online && state.error?.code === 'offline') become(idle)

  return {
    ...state,
    /**
     * @param find what to ask for; nothing is asked where it finds nothing.
     * @returns what came of it; `undefined` when it was cancelled, another one was under way, or the step is no more.
     */
    async start(
      find: () => Input | undefined | Promise<Input | undefined>,
    ): Promise<Outcome<Output> | undefined> {
      if (gone.current || underWay.current) return undefined
      const controller = new AbortController()
      const { signal } = controller
      underWay.current = controller
      become({ pending: true, error: undefined })
      let outcome: Outcome<Output> | undefined
      let tell = () => {}
      try {
        const input = await find()
        if (input && !signal.aborted) {
          const requests = await loadRequests()
          const asking = { queries, ask, signal, unanswered, requests }
          outcome = await requests.runRequest(input, asking)
          tell = () => outcome && settle?.(outcome, input, requests)
        }
      } catch (error) {
        outcome = { ok: false, error: error as SignupError }
      }
      if (signal.aborted) return undefined
      underWay.current = undefined
      become(outcome?.ok === false ? { pending: false, error: outcome.error } : idle)
      tell()
      if (outcome?.ok === false) onError?.(outcome.error)
      return outcome
    },
    cancel() {
      // Every key of the field comes by.
      if (!underWay.current && state === idle) return
      underWay.current?.abort()
      underWay.current = undefined
      become(idle)
    },
    /** Forgets how the last one failed; one that is under way goes on. */
    forget() {
      if (!underWay.current) become(idle)
    },
  }
}
