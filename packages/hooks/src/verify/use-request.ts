import { SignupError } from '@embedded-signup/contract'
import { useEffect, useRef, useState } from 'react'
import type { RequestOptions } from '../client/create-signup-client'
import { loadRequests } from '../client/load-requests'
import { useSignup } from '../provider/signup-context'
import type { Unanswered } from './run-request'
import { useOnline } from './use-online'

export type Outcome<Data> = { ok: true; data: Data } | { ok: false; error: SignupError }

interface RequestState {
  pending: boolean
  error: SignupError | undefined
}

const idle: RequestState = { pending: false, error: undefined }

/**
 * One request at a time, started by a person and never by itself. A second start while one is under way does nothing;
 * `cancel` and unmount abort it and drop its answer. `runRequest` does the asking and arrives with the first one.
 */
export function useRequest<Input, Output>(ask: (input: Input, request: RequestOptions) => Promise<Output>) {
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
    /** What came of it; `undefined` when it was cancelled, another one was under way, or the step is no more. */
    async start(input: Input): Promise<Outcome<Output> | undefined> {
      if (gone.current || underWay.current) return undefined
      const controller = new AbortController()
      const { signal } = controller
      underWay.current = controller
      become({ pending: true, error: undefined })
      let after = idle
      try {
        const { runRequest } = await loadRequests()
        if (signal.aborted) return undefined
        const data = await runRequest(input, { queries, ask, signal, unanswered })
        return signal.aborted ? undefined : { ok: true, data }
      } catch (error) {
        if (signal.aborted || !(error instanceof SignupError)) return undefined
        after = { pending: false, error }
        return { ok: false, error }
      } finally {
        if (underWay.current === controller) {
          underWay.current = undefined
          become(after)
        }
      }
    },
    cancel() {
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
