'use client'
import { SignupError, type ErrorCode, type Method } from '@embedded-signup/contract'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useClient } from '../client/use-client'
import { useCodeField, type CodeField } from '../code/use-code-field'
import { useSignup } from '../provider/signup-context'
import { useHasPassed } from '../time/use-countdown'
import type { Action } from '../verify/action'
import { assertWorthATry, isAboutCode } from '../verify/code-rules'
import { useLatest } from '../lib/use-latest'
import { useRequest } from '../verify/use-request'
import { createHandedToken } from './handed-token'
import { useHandedAttempt } from './use-handed-attempt'

export interface UseEnterCodeOptions {
  /** What stands in the fragment of the link. Default: read from the page's address, and taken out of it. */
  token?: string | undefined
  /** The code was right; the page that gave the link goes on by itself. */
  onDone?: (() => void) | undefined
  /** The code could not be checked, or was wrong; the step shows it too. */
  onError?: ((error: SignupError) => void) | undefined
}

export type EnterCode =
  | { step: 'loading' }
  | {
      step: 'code'
      /** `+62••••90` */
      maskedPhone: string
      /** How the code travels. */
      method: Method
      field: CodeField
      check: Action
      /** Of this code, the first page's tries counted in. */
      attemptsLeft: number | undefined
      /** Epoch ms at which the link ends. */
      expiresAt: number
    }
  | { step: 'done'; maskedPhone: string }
  /** `retry` is there when asking again may help; without it the link has ended, and only a new one helps. */
  | { step: 'failed'; error: SignupError; retry: (() => void) | undefined }

/** Digits of WhatsApp's codes, for a backend that does not say. */
const whatsappCodeLength = 6

/** Failures after which the link is of no more use. */
const aboutLink = new Set<ErrorCode>(['attempt_expired', 'attempt_invalid', 'not_found'])

/**
 * The page behind a hand-off link without a face: somebody else enters the code there, and nothing else. It gets neither
 * number nor proof.
 *
 * @throws Error when there is no `<SignupProvider>` above.
 */
export function useEnterCode(options: UseEnterCodeOptions = {}): EnterCode {
  const { endpoint } = useSignup()
  const client = useClient()
  const store = useMemo(() => createHandedToken(`embedded-signup:${endpoint}:handed`), [endpoint])
  const found = useSyncExternalStore(store.subscribe, store.get, () => undefined)
  const token = options.token ?? found
  const { attempt, error, ask } = useHandedAttempt(token)
  const passed = useHasPassed(attempt?.expiresAt)
  const [doneWith, setDoneWith] = useState<string>()
  const [tried, setTried] = useState<{ token: string; attemptsLeft: number }>()
  const done = token !== undefined && doneWith === token
  const told = useLatest(options)

  const length = attempt?.codeLength ?? whatsappCodeLength
  const check = useRequest({
    async ask(input: { handOff: string; code: string }, request) {
      assertWorthATry(input.code, length)
      return client.handedCheckCode(input, request)
    },
  })
  const code = useCodeField({ length, onComplete: (digits) => void enter(digits), onEdit: check.cancel })

  async function enter(digits: string) {
    if (!token) return
    const answer = await check.start(() => ({ handOff: token, code: digits }))
    if (!answer) return
    if (answer.ok) {
      setDoneWith(token)
      return told.current.onDone?.()
    }
    const { attemptsLeft } = answer.error
    if (attemptsLeft !== undefined) setTried({ token, attemptsLeft })
    if (isAboutCode(answer.error)) code.select()
    told.current.onError?.(answer.error)
  }

  const over = done ? undefined : overOf(token, error ?? check.error, attempt !== undefined && passed)
  const ended = done || over !== undefined
  useEffect(() => {
    if (ended) store.forget()
  }, [ended, store])

  if (over) return { step: 'failed', error: over, retry: undefined }
  if (error) return { step: 'failed', error, retry: ask }
  if (!attempt) return { step: 'loading' }
  const { maskedPhone, method, expiresAt } = attempt
  if (done) return { step: 'done', maskedPhone }
  return {
    step: 'code',
    maskedPhone,
    method,
    expiresAt,
    field: code.field,
    attemptsLeft: tried?.token === token ? tried?.attemptsLeft : attempt.attemptsLeft,
    check: { run: () => enter(code.field.value), pending: check.pending, error: check.error },
  }
}

/** Why the link is of no more use, if it is not. */
function overOf(
  token: string | null | undefined,
  error: SignupError | undefined,
  passed: boolean,
): SignupError | undefined {
  if (token === null) return new SignupError('attempt_invalid')
  if (error && aboutLink.has(error.code)) return error
  return passed ? new SignupError('attempt_expired') : undefined
}
