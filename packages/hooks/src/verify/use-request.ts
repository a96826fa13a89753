import { SignupError } from '@embedded-signup/contract'
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
}

const idle: RequestState = { pending: false, error: undefined }

/**
 * One request at a time, started by a person and never by itself. A second start while one is under way does nothing;
 * `cancel` and unmount abort it and drop its answer. `runRequest` does the asking and arrives with the first one.
 */
export function useRequest<Input, Output>({ ask, settle }: RequestParts<Input, Output>) {
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
      let after = idle
      let outcome: Outcome<Output>
      let finish = (_: Outcome<Output>) => {}
      try {
        const input = await find()
        if (signal.aborted || !input) return undefined
        const requests = await loadRequests()
        if (signal.aborted) return undefined
        finish = (done) => settle?.(done, input, requests)
        const data = await requests.runRequest(input, {
          queries,
          ask: (given, request) => ask(given, request, requests),
          signal,
          unanswered,
        })
        if (signal.aborted) return undefined
        outcome = { ok: true, data }
      } catch (error) {
        if (signal.aborted || !(error instanceof SignupError)) return undefined
        after = { pending: false, error }
        outcome = { ok: false, error }
      } finally {
        if (underWay.current === controller) {
          underWay.current = undefined
          become(after)
        }
      }
      finish(outcome)
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
