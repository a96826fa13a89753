import {
  SignupError,
  type Action,
  type CodeAccepted,
  type CodeSent,
  type E164,
  type HandedAttempt,
  type HandOffLink,
  type HandOffResult,
  type Method,
  type PagePolicy,
  type RegistrationStatus,
} from '@embedded-signup/contract'
import { readAnswer } from './read-answer'

export interface RequestOptions {
  signal?: AbortSignal | undefined
  /** The same key gives the same answer: sent again after a lost connection it cannot send a second code. */
  idempotencyKey?: string | undefined
  /** Beside the key, known to this page alone: the key may turn up in a log. At least 16 visible ASCII characters. */
  idempotencySecret?: string | undefined
}

export interface GetCodeInput {
  phone: E164
  method: Method
  challenge?: string | undefined
}

export interface PhoneInput {
  phone: E164
  ticket?: string | undefined
}

export interface CheckCodeInput extends PhoneInput {
  /** Digits, leading zeros kept. */
  code: string
}

export interface HandOffInput extends PhoneInput {
  /** How the code travels. */
  method: Method
}

/** Asked from the page behind a link. */
export interface HandedInput {
  /** What stands in the link's fragment. */
  handOff: string
}

/**
 * The page's side of the endpoint. Every method rejects with a `SignupError` of the catalogue, or, when its signal was
 * aborted, with the signal's reason.
 */
export interface SignupClient {
  getCode(input: GetCodeInput, options?: RequestOptions): Promise<CodeSent>
  checkCode(input: CheckCodeInput, options?: RequestOptions): Promise<CodeAccepted>
  createClient(input: PhoneInput, options?: RequestOptions): Promise<RegistrationStatus>
  status(input: PhoneInput, options?: RequestOptions): Promise<RegistrationStatus>
  policy(options?: RequestOptions): Promise<PagePolicy>
  /** The four below are asked only where the policy says `hand_off`. */
  handOff(input: HandOffInput, options?: RequestOptions): Promise<HandOffLink>
  handOffResult(input: PhoneInput, options?: RequestOptions): Promise<HandOffResult>
  handedAttempt(input: HandedInput, options?: RequestOptions): Promise<HandedAttempt>
  handedCheckCode(input: HandedInput & { code: string }, options?: RequestOptions): Promise<object>
}

export interface SignupClientOptions {
  /** Where the backend answers, without a trailing slash; absolute or relative to the page. Default `/api/signup`. */
  endpoint?: string | undefined
  /** Path of an action below `endpoint`, where it is not the action's own name. */
  paths?: Partial<Record<Action, string>> | undefined
  /**
   * Sent with every request; a function is asked before each one. Where it throws nothing is sent, and that is a
   * `connection_failed`, unless it throws a `SignupError` of its own.
   */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** As in `fetch`. Default `same-origin`. */
  credentials?: RequestCredentials | undefined
  /** Default: the global `fetch` at the time of the call. */
  fetch?: typeof globalThis.fetch | undefined
  /** How long to wait for an answer, in ms. Default 30 000: the handler itself waits 10 000 for NXCloud. */
  timeoutMs?: number | undefined
}

/** Node knows nothing of a network, and before 21 has no `navigator`. */
export const isOffline = () => (globalThis.navigator as Navigator | undefined)?.onLine === false

const digits = (phone: E164) => phone.slice(1)

/** Talks to the integrator's backend. */
export function createSignupClient(options: SignupClientOptions = {}): SignupClient {
  const {
    endpoint = '/api/signup',
    paths,
    headers,
    credentials = 'same-origin',
    timeoutMs = 30_000,
  } = options

  async function ask<Data extends object>(
    action: Action,
    body: object | undefined,
    { signal, idempotencyKey, idempotencySecret }: RequestOptions = {},
  ): Promise<Data> {
    if (isOffline()) throw new SignupError('offline')
    const sent = await asked(headers)
    if (body) sent.set('content-type', 'application/json')
    if (idempotencyKey) sent.set('idempotency-key', idempotencyKey)
    if (idempotencySecret) sent.set('idempotency-secret', idempotencySecret)
    const request = abortable(signal)
    let late = false
    const timer = setTimeout(() => {
      late = true
      request.abort()
    }, timeoutMs)
    try {
      const response = await (options.fetch ?? fetch)(`${endpoint}/${paths?.[action] ?? action}`, {
        method: body ? 'POST' : 'GET',
        headers: sent,
        credentials,
        signal: request.signal,
        ...(body && { body: JSON.stringify(body) }),
      })
      return readAnswer<Data>(action, response, await response.text())
    } catch (cause) {
      if (cause instanceof SignupError) throw cause
      signal?.throwIfAborted()
      const mayBeSent = action === 'getCode' && late
      throw new SignupError(mayBeSent ? 'maybe_sent' : 'connection_failed', { cause })
    } finally {
      // What waits for a request that is over would hold it in memory.
      clearTimeout(timer)
      request.abort()
    }
  }

  return {
    getCode: ({ phone, method, challenge }, request) =>
      ask('getCode', { phone_number: digits(phone), method, challenge }, request),
    checkCode: ({ phone, code, ticket }, request) =>
      ask('checkCode', { phone_number: digits(phone), code, ticket }, request),
    createClient: ({ phone, ticket }, request) =>
      ask('createClient', { phone_number: digits(phone), ticket }, request),
    status: ({ phone, ticket }, request) => ask('status', { phone_number: digits(phone), ticket }, request),
    policy: (request) => ask('policy', undefined, request),
    handOff: ({ phone, ticket, method }, request) =>
      ask('handOff', { phone_number: digits(phone), ticket, method }, request),
    handOffResult: ({ phone, ticket }, request) =>
      ask('handOffResult', { phone_number: digits(phone), ticket }, request),
    handedAttempt: ({ handOff }, request) => ask('handedAttempt', { hand_off: handOff }, request),
    handedCheckCode: ({ handOff, code }, request) =>
      ask('handedCheckCode', { hand_off: handOff, code }, request),
  }
}

async function asked(headers: SignupClientOptions['headers']): Promise<Headers> {
  try {
    return new Headers(typeof headers === 'function' ? await headers() : headers)
  } catch (cause) {
    throw cause instanceof SignupError ? cause : new SignupError('connection_failed', { cause })
  }
}

/** Aborted with the caller's signal; `AbortSignal.any` browsers have only since 2023–24. */
function abortable(signal: AbortSignal | undefined): AbortController {
  const request = new AbortController()
  const stop = () => request.abort(signal?.reason)
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { signal: request.signal })
  return request
}
