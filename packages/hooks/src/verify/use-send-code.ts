import { SignupError, type CodeSent } from '@embedded-signup/contract'
import { useRef } from 'react'
import type { Attempt } from '../flow/verify-flow'
import type { PhoneToSend } from '../phone/phone-field'
import { useSignup } from '../provider/signup-context'
import { now } from '../time/clock'
import { useRequest } from './use-request'

/** What the page waits when the backend names no `resend_after`, in seconds: the first step of NXCloud's own schedule. */
const defaultWait = 60

/**
 * Asks for a code. `maybe_sent` is no failure here: the attempt goes on, its code may arrive. A request whose answer got
 * lost is asked again under the same idempotency key, so that it cannot send twice.
 */
export function useSendCode() {
  const { client, challenge } = useSignup()
  const unanswered = useRef<{ intent: string; key: string }>(undefined)

  return useRequest<PhoneToSend, Attempt>(async ({ phone, display, method, methods }, signal) => {
    const intent = `${method}${phone}`
    if (unanswered.current?.intent !== intent) unanswered.current = { intent, key: randomKey() }
    const idempotencyKey = unanswered.current.key

    const attempt = (data: CodeSent, delivery: Attempt['delivery'], waitSeconds: number): Attempt => {
      unanswered.current = undefined
      const sentAt = now()
      return {
        phone,
        display,
        method,
        methods,
        delivery,
        ticket: data.ticket,
        codeLength: data.code_length,
        attemptsLeft: data.attempts_left,
        sentAt,
        resendAt: sentAt + waitSeconds * 1000,
      }
    }

    try {
      const data = await client.getCode(
        { phone, method, challenge: await challenge?.() },
        { signal, idempotencyKey },
      )
      return attempt(data, 'sent', data.resend_after ?? defaultWait)
    } catch (error) {
      if (!(error instanceof SignupError)) throw error
      if (error.code === 'maybe_sent')
        return attempt(error.data ?? {}, 'maybe_sent', error.retryAfter ?? defaultWait)
      if (error.code !== 'connection_failed') unanswered.current = undefined
      throw error
    }
  })
}

/** 128 random bits. (`crypto.randomUUID` is missing on plain http, where playgrounds live.) */
const randomKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
