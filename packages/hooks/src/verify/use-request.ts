import { SignupError } from '@embedded-signup/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { RequestOptions } from '../client/create-signup-client'
import { useSignup } from '../provider/signup-context'
import { useOnline } from './use-online'

export type Outcome<Data> = { ok: true; data: Data } | { ok: false; error: SignupError }

/**
 * One request at a time, started by a person and never by itself: no retry, no waiting for the network to come back.
 * A second start while one is under way does nothing; `cancel` and unmount abort it and drop its answer. A request whose
 * answer got lost is asked again under the same idempotency key, so that it cannot take effect twice.
 */
export function useRequest<Input, Output>(ask: (input: Input, request: RequestOptions) => Promise<Output>) {
  const { queryClient } = useSignup()
  const underWay = useRef<AbortController>(undefined)
  const gone = useRef(false)
  const online = useOnline()
  const unanswered = useRef<{ intent: string; key: string }>(undefined)
  const { mutateAsync, reset, isPending, error } = useMutation<
    Output,
    Error,
    { input: Input; request: RequestOptions }
  >(
    {
      mutationFn: async ({ input, request }) => {
        try {
          return await ask(input, request)
        } catch (cause) {
          if (cause instanceof SignupError || request.signal?.aborted) throw cause
          throw new SignupError('unexpected_answer', { cause })
        }
      },
      retry: false,
      networkMode: 'always',
      gcTime: 0,
    },
    queryClient,
  )

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      underWay.current?.abort()
    }
  }, [])

  // That there was no network is no news once there is one; sending again is the person's to do.
  const offline = error instanceof SignupError && error.code === 'offline'
  useEffect(() => {
    if (online && offline) reset()
  }, [online, offline, reset])

  return {
    /** What came of it; `undefined` when it was cancelled, another one was under way, or the step is no more. */
    async start(input: Input): Promise<Outcome<Output> | undefined> {
      if (gone.current || underWay.current) return undefined
      const controller = new AbortController()
      const { signal } = controller
      underWay.current = controller
      const intent = JSON.stringify(input)
      if (unanswered.current?.intent !== intent) unanswered.current = { intent, key: randomKey() }
      try {
        const data = await mutateAsync({ input, request: { signal, idempotencyKey: unanswered.current.key } })
        if (signal.aborted) return undefined
        unanswered.current = undefined
        return { ok: true, data }
      } catch (failure) {
        if (signal.aborted || !(failure instanceof SignupError)) return undefined
        if (failure.code !== 'connection_failed') unanswered.current = undefined
        return { ok: false, error: failure }
      } finally {
        if (underWay.current === controller) underWay.current = undefined
      }
    },
    cancel() {
      underWay.current?.abort()
      underWay.current = undefined
      reset()
    },
    /** Forgets how the last one failed; one that is under way goes on. */
    forget() {
      if (!underWay.current) reset()
    },
    pending: isPending,
    error: error instanceof SignupError ? error : undefined,
  }
}

/** 128 random bits. (`crypto.randomUUID` is missing on plain http, where playgrounds live.) */
const randomKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-')
