import { SignupError } from '@embedded-signup/contract'
import { MutationObserver } from '@tanstack/react-query'
import type { RequestOptions } from '../client/create-signup-client'
import { ours, queryClientOf } from '../provider/query-client'
import type { QueryClientHolder } from '../provider/signup-context'
import type { Outcome, Requests } from './use-request'

/** A request whose answer got lost: the same one again has the same key. */
export interface Unanswered {
  intent: string
  key: string
  secret: string
}

interface Asking<Input, Output> {
  queries: QueryClientHolder
  ask: (input: Input, request: RequestOptions, requests: Requests) => Promise<Output>
  requests: Requests
  signal: AbortSignal
  unanswered: { current: Unanswered | undefined }
}

/**
 * One request as a mutation of React Query: no retry, no waiting for the network to come back. One whose answer got lost is
 * asked again under the same idempotency key, so that it cannot take effect twice.
 */
export async function runRequest<Input, Output>(
  input: Input,
  { queries, ask, requests, signal, unanswered }: Asking<Input, Output>,
): Promise<Outcome<Output>> {
  const intent = JSON.stringify(input)
  if (unanswered.current?.intent !== intent) unanswered.current = { intent, key: random(), secret: random() }
  const { key: idempotencyKey, secret: idempotencySecret } = unanswered.current
  const mutation = new MutationObserver<Output>(queryClientOf(queries), {
    mutationFn: () => ask(input, { signal, idempotencyKey, idempotencySecret }, requests),
    ...ours,
    // Instead of the app's default handlers, which do not learn whose request it is.
    onMutate: nothing,
    onSuccess: nothing,
    onError: nothing,
    onSettled: nothing,
    gcTime: 0,
  })
  try {
    const data = await mutation.mutate()
    if (!signal.aborted) unanswered.current = undefined
    return { ok: true, data }
  } catch (cause) {
    const error = cause instanceof SignupError ? cause : new SignupError('unexpected_answer', { cause })
    if (!signal.aborted && error.code !== 'connection_failed') unanswered.current = undefined
    return { ok: false, error }
  } finally {
    mutation.reset()
  }
}

const nothing = () => {}

/** 128 random bits. (`crypto.randomUUID` is missing on plain http, where playgrounds live.) */
const random = () => crypto.getRandomValues(new Uint32Array(4)).join('-')
