import { SignupError } from '@embedded-signup/contract'
import { loadRequests } from '../client/load-requests'
import type { Attempt } from '../flow/verify-flow'
import type { PhoneToSend } from '../phone/phone-field'
import { useSignup } from '../provider/signup-context'
import { useRequest } from './use-request'

/** Asks for a code. */
export function useSendCode() {
  const { client, challenge } = useSignup()
  return useRequest<PhoneToSend, Attempt>(async (number, request) => {
    const { sendCode } = await loadRequests()
    return sendCode(client, number, await solved(challenge), request)
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
