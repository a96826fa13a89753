import { SignupError } from '@embedded-signup/contract'
import { useRef } from 'react'
import { arrive } from '../client/arrive'
import type { Attempt } from '../flow/verify-flow'
import type { PhoneToSend } from '../phone/phone-field'
import { useSignup } from '../provider/signup-context'
import { useRequest } from './use-request'

/**
 * Asks for a code. A request whose answer got lost is asked again under the same idempotency key, so that it cannot send
 * twice.
 */
export function useSendCode() {
  const { client, challenge } = useSignup()
  const unanswered = useRef<{ intent: string; key: string }>(undefined)

  return useRequest<PhoneToSend, Attempt>(async (number, signal) => {
    const { sendCode, randomKey } = await arrive(() => import('../client/send-code'))
    const intent = number.method + number.phone
    if (unanswered.current?.intent !== intent) unanswered.current = { intent, key: randomKey() }
    const idempotencyKey = unanswered.current.key
    try {
      const attempt = await sendCode(client, number, await solved(challenge), { signal, idempotencyKey })
      unanswered.current = undefined
      return attempt
    } catch (error) {
      if (!(error instanceof SignupError && error.code === 'connection_failed'))
        unanswered.current = undefined
      throw error
    }
  })
}

/** The token of the challenge widget; one that cannot be had is a failed challenge, and nothing is sent. */
async function solved(challenge: (() => Promise<string>) | undefined): Promise<string | undefined> {
  try {
    return await challenge?.()
  } catch (cause) {
    throw new SignupError('challenge_failed', { cause })
  }
}
