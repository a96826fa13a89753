import { SignupError } from '@embedded-signup/contract'
import type { AskedAction } from '../nxcloud/result'
import type { ProviderResult } from '../providers/provider-result'

/** The error that the end of an upstream call is for the page. `undefined` is success. */
export function errorOf(action: AskedAction, result: ProviderResult): SignupError | undefined {
  switch (result.status) {
    case 'ok':
      return undefined
    case 'unknown':
      return new SignupError(action === 'getCode' ? 'maybe_sent' : 'unavailable')
    case 'rejected':
      return new SignupError(result.code, { retryAfter: result.retryAfterSeconds })
  }
}
