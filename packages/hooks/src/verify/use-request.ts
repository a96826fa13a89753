import { SignupError } from '@embedded-signup/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useSignup } from '../provider/signup-context'

export type Outcome<Data> = { ok: true; data: Data } | { ok: false; error: SignupError }

/**
 * One request at a time, started by a person and never by itself: no retry, no waiting for the network to come back.
 * A second start while one is under way does nothing; `cancel` and unmount abort it and drop its answer.
 */
export function useRequest<Input, Output>(ask: (input: Input, signal: AbortSignal) => Promise<Output>) {
  const { queryClient } = useSignup()
  const underWay = useRef<AbortController>(undefined)
  const { mutateAsync, reset, isPending, error } = useMutation<
    Output,
    Error,
    { input: Input; signal: AbortSignal }
  >(
    {
      mutationFn: async ({ input, signal }) => ask(input, signal),
      retry: false,
      networkMode: 'always',
      gcTime: 0,
    },
    queryClient,
  )

  useEffect(() => () => underWay.current?.abort(), [])

  return {
    /** What came of it; `undefined` when it was cancelled, or another one was under way. */
    async start(input: Input): Promise<Outcome<Output> | undefined> {
      if (underWay.current) return undefined
      const controller = new AbortController()
      underWay.current = controller
      try {
        const output = await mutateAsync({ input, signal: controller.signal })
        return controller.signal.aborted ? undefined : { ok: true, data: output }
      } catch (failure) {
        if (controller.signal.aborted) return undefined
        if (failure instanceof SignupError) return { ok: false, error: failure }
        throw failure
      } finally {
        if (underWay.current === controller) underWay.current = undefined
      }
    },
    cancel() {
      underWay.current?.abort()
      underWay.current = undefined
      reset()
    },
    pending: isPending,
    error: error instanceof SignupError ? error : undefined,
  }
}
