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
    return sendCode(client, number, challenge, request)
  })
}
